import bigInt from 'big-integer';
import { Api } from 'telegram/tl/index.js';
import type { PeerKey } from '../world/message.ts';

export const long = (digits: string | number): bigInt.BigInteger => bigInt(String(digits));

export const zero = bigInt.zero;

export function peerTl(key: PeerKey): Api.TypePeer {
  const id = long(key.slice(1));
  if (key.startsWith('u')) return new Api.PeerUser({ userId: id });
  if (key.startsWith('g')) return new Api.PeerChat({ chatId: id });
  return new Api.PeerChannel({ channelId: id });
}

/** An optional field of a TL object: the library reads `undefined` as "not there". */
export const given = <Field extends string, Value>(
  field: Field,
  value: Value | null | undefined,
): { [Key in Field]?: Value } | Record<never, never> =>
  value === null || value === undefined ? {} : { [field]: value };
