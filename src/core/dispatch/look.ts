import { listFollowUps } from '../../store/follow-ups.ts';
import { newestInbound } from '../../store/inbound.ts';
import { findMessage } from '../../store/messages.ts';
import { findPeer } from '../../store/peers.ts';
import type { Doors } from '../doors.ts';
import { newerIn } from '../rules/newer-messages.ts';
import type { HistoryPage, IncomingMessage, PeerAddress } from '../telegram/port.ts';
import { type Due, sendIds } from './read-due.ts';

export type Look =
  /** Nothing speaks against it; `than` is the message after which a send that is repeated has to be looked for. */
  | { kind: 'clear'; address: PeerAddress; than: number }
  | { kind: 'cancel'; why: string; hasAnswered: boolean };

export interface LookOptions {
  due: Due;
  onlyWhereTheyWrote: boolean;
}

/**
 * The chat as Telegram has it at this moment: the last thing before a send. An answer, a message of one's own
 * from any device, a base that was edited or deleted, a group that moved: each is a reason not to send.
 */
export async function lookAgain(
  { db, telegram }: Pick<Doors, 'db' | 'telegram'>,
  { due, onlyWhereTheyWrote }: LookOptions,
): Promise<Look> {
  const { row, chat } = due;
  const address = await addressOf({ db }, due);
  const base = row.baseMessageId;
  const { messages } = await newest({ telegram }, address, base);
  if (messages.some(({ migratedTo }) => migratedTo !== null))
    return cancelled('the group became a supergroup');
  const sent = await listFollowUps(db, { chatId: chat.id, statuses: ['sent'] });
  const newer = newerIn(messages, row, sendIds(sent));
  if (newer === 'theirs') return { ...cancelled('they have answered'), hasAnswered: true };
  if (newer === 'mine') return cancelled('you have written since it was approved');
  for (const messageId of new Set([base, row.triggerMessageId])) {
    const changed = await change({ db, telegram }, due, { address, messages, messageId });
    if (changed) return cancelled(changed);
  }
  if (onlyWhereTheyWrote && !(await hasWritten({ db, telegram }, due, { address, messages })))
    return cancelled('they have never written in this chat (sending.onlyWhereTheyWrote)');
  const oldest = messages[0]?.messageId ?? 1;
  return { kind: 'clear', address, than: base ?? oldest - 1 };
}

export async function addressOf(
  { db }: Pick<Doors, 'db'>,
  { chat: { accountId, peerId } }: Due,
): Promise<PeerAddress> {
  const peer = await findPeer(db, { accountId, peerId });
  return { peerId, accessHash: peer?.accessHash ?? null };
}

/** The base and all after it; without a base, the newest page. */
async function newest(
  { telegram }: Pick<Doors, 'telegram'>,
  address: PeerAddress,
  base: number | null,
): Promise<HistoryPage> {
  if (base === null) return telegram.history(address, { direction: 'older', than: 0, limit: 100 });
  return telegram.history(address, { direction: 'newer', than: base - 1, limit: 100 });
}

/** What became of the message that the approval saw, or of the one that the follow-up answers. */
async function change(
  { db, telegram }: Pick<Doors, 'db' | 'telegram'>,
  { row: { chatId, approvedAt } }: Due,
  {
    address,
    messages,
    messageId,
  }: { address: PeerAddress; messages: readonly IncomingMessage[]; messageId: number | null },
): Promise<string | null> {
  if (messageId === null) return null;
  const page = { direction: 'newer', than: messageId - 1, limit: 1 } as const;
  const isSeen = (message: IncomingMessage) => message.messageId === messageId;
  const base =
    messages.find(isSeen) ?? (await telegram.history(address, page)).messages.find(isSeen);
  const known = await findMessage(db, { chatId, messageId });
  if (!base) return known ? 'the message it follows up on was deleted' : null;
  const isEdited = base.editedAt !== null && base.editedAt > (approvedAt ?? '');
  const isOther = known !== undefined && known.text !== base.text;
  return isEdited || isOther ? 'the message it follows up on was edited' : null;
}

async function hasWritten(
  { db, telegram }: Pick<Doors, 'db' | 'telegram'>,
  { chat }: Due,
  { address, messages }: { address: PeerAddress; messages: readonly IncomingMessage[] },
): Promise<boolean> {
  if (await newestInbound(db, chat.id)) return true;
  if (messages.some(isTheirs)) return true;
  const page = await telegram.history(address, { direction: 'older', than: 0, limit: 100 });
  return page.messages.some(isTheirs);
}

function isTheirs({ isOutgoing, media }: IncomingMessage): boolean {
  return !isOutgoing && media !== 'service';
}

function cancelled(why: string): Extract<Look, { kind: 'cancel' }> {
  return { kind: 'cancel', why, hasAnswered: false };
}
