import { randomInt } from 'node:crypto';
import bigInt from 'big-integer';
import { MTProtoState } from 'telegram/network/MTProtoState.js';

/**
 * T16: the library numbers a call by the millisecond, never lower than the one before, and forgets that one whenever
 * Telegram corrects its clock. So a clock that is set back, here or by Telegram's word, gives
 * - the same milliseconds again, and with them numbers of older calls: a call with one of these is none to Telegram,
 *   which gives that one's answer or none at all;
 * - or, where the correction is the one that was known, numbers that go on from the one that is too high, which Telegram
 *   refuses, and so on without an end.
 *
 * Here a number is the clock's, with so much chance below the millisecond that none comes twice, and what is far behind
 * it is let go.
 */
export function numberCallsApart(): void {
  MTProtoState.prototype._getNewMsgId = nextNumber;
}

const lastNumbers = new WeakMap<MTProtoState, bigint>();

/** https://core.telegram.org/mtproto/description#message-identifier-msg-id: Unix time times 2^32, a multiple of four. */
function nextNumber(this: MTProtoState): bigInt.BigInteger {
  const at = Date.now() + this.timeOffset * 1000;
  const second = Math.floor(at / 1000);
  const part = Math.floor(((at - second * 1000) / 1000) * perSecond) + randomInt(perMillisecond);
  const number = (BigInt(second) << 32n) + BigInt(part) * 4n;
  const last = lastNumbers.get(this) ?? 0n;
  const isBehind = number <= last && last - number < patience;
  const next = isBehind ? last + 4n : number;
  lastNumbers.set(this, next);
  return bigInt(next);
}

const perSecond = 2 ** 30;
const perMillisecond = Math.floor(perSecond / 1000);

/** Two seconds: so far the numbers may run ahead of the clock, since corrections are in whole seconds. */
const patience = 2n << 32n;
