import bigInt from 'big-integer';
import { Api } from 'telegram/index.js';
import type { Caller } from './caller.ts';
import { instant } from './from-tl-message.ts';
import { inputPeer } from './input-peer.ts';
import type { LaterMessage, PeerAddress, ScheduledMessage, ScheduleOutcome } from './port.ts';
import { sendOutcomeOf, telegramText, toAppError } from './rpc-errors.ts';
import { findSent, sendArgs, sentAs } from './send.ts';

/**
 * Puts one text into Telegram's own schedule. https://core.telegram.org/api/scheduled-messages
 *
 * @throws {AppError} `network` when it is not known whether it stands there; doing it again with the same `randomId`
 * finds out. `session-ended`, `settings`.
 */
export async function scheduleText(
  caller: Caller,
  message: LaterMessage,
): Promise<ScheduleOutcome> {
  const request = new Api.messages.SendMessage({
    ...sendArgs(message),
    scheduleDate: unixSeconds(message.at),
  });
  try {
    return scheduledAs(await caller.call(request, { waits: false }), caller.now());
  } catch (error) {
    if (telegramText(error) === 'RANDOM_ID_DUPLICATE') return findScheduled(caller, message);
    const outcome = sendOutcomeOf(error, caller.now());
    if (outcome) return outcome;
    throw toAppError(error, caller.now());
  }
}

export async function scheduledIn(caller: Caller, chat: PeerAddress): Promise<ScheduledMessage[]> {
  await caller.pace();
  const request = new Api.messages.GetScheduledHistory({
    peer: inputPeer(chat),
    hash: bigInt.zero,
  });
  const answer = await tried(caller, () => caller.call(request));
  if (answer.className === 'messages.MessagesNotModified') return [];
  return answer.messages.flatMap((tl) =>
    tl.className === 'Message'
      ? { scheduledId: tl.id, text: tl.message ?? '', sendAt: timeOf(tl.date ?? 0) }
      : [],
  );
}

export async function unschedule(
  caller: Caller,
  chat: PeerAddress,
  scheduledIds: readonly number[],
): Promise<void> {
  const request = new Api.messages.DeleteScheduledMessages({
    peer: inputPeer(chat),
    id: [...scheduledIds],
  });
  await tried(caller, () => caller.call(request));
}

async function tried<T>(caller: Caller, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toAppError(error, caller.now());
  }
}

function scheduledAs(updates: Api.TypeUpdates, now: Date): ScheduleOutcome {
  const list = 'updates' in updates ? updates.updates : [];
  for (const update of list) {
    if (update.className === 'UpdateNewScheduledMessage')
      return { kind: 'scheduled', scheduledId: update.message.id };
  }
  return sentAs(updates, now);
}

/** "Put there before" is the proof; whether it still stands there or went out, the two lists tell. */
async function findScheduled(caller: Caller, message: LaterMessage): Promise<ScheduleOutcome> {
  const there = await scheduledIn(caller, message.chat);
  const own = there.find(
    ({ text, sendAt }) => text === message.text.trim() && sendAt === message.at,
  );
  if (own) return { kind: 'scheduled', scheduledId: own.scheduledId };
  const sent = await findSent(caller, message);
  return sent.kind === 'sent' && sent.messageId === null ? { kind: 'gone' } : sent;
}

function unixSeconds(at: string): number {
  return Math.ceil(Date.parse(at) / 1000);
}

/** Telegram's word for "when they are online" is the last second that its times can hold. */
function timeOf(seconds: number): string | null {
  return seconds >= 0x7ffffffe ? null : instant(seconds);
}
