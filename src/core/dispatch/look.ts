import { listOwnSends } from '../../store/follow-ups.ts';
import { newestInbound } from '../../store/inbound.ts';
import { findPeer } from '../../store/peers.ts';
import { anchorHash, anchorIds, storedAnchors } from '../anchors.ts';
import type { Doors } from '../doors.ts';
import { type Anchor, lastLook } from '../rules/dispatch/last-look.ts';
import { ownSends } from '../rules/dispatch/own-sends.ts';
import type { HistoryPage, IncomingMessage, PeerAddress } from '../telegram/port.ts';
import type { Due } from './read-due.ts';

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
  const own = await listOwnSends(db, chat.id);
  const anchors = await anchorsOf({ db, telegram }, due, { address, messages });
  const verdict = lastLook({
    approval: row,
    messages,
    anchors,
    saySame: saySame(due, anchors),
    sendIds: ownSends(messages, own),
  });
  if (verdict.kind === 'stop') return { ...verdict, kind: 'cancel' };
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

/** The base and all after it, however much that is; without a base, the newest page. */
async function newest(
  { telegram }: Pick<Doors, 'telegram'>,
  address: PeerAddress,
  base: number | null,
): Promise<HistoryPage> {
  if (base === null) return telegram.history(address, { direction: 'older', than: 0, limit: 100 });
  const all: HistoryPage = { messages: [], peers: [] };
  for (let than = base - 1; ; ) {
    const page = await telegram.history(address, { direction: 'newer', than, limit: 100 });
    all.messages.push(...page.messages);
    const last = page.messages.at(-1);
    if (!last || page.messages.length < 100) return all;
    than = last.messageId;
  }
}

/** The message that the approval saw, and the one that the follow-up answers, as they are now. */
async function anchorsOf(
  { db, telegram }: Pick<Doors, 'db' | 'telegram'>,
  { row }: Due,
  { address, messages }: { address: PeerAddress; messages: readonly IncomingMessage[] },
): Promise<Anchor[]> {
  const stored = await storedAnchors({ db }, row);
  const anchors: Anchor[] = [];
  for (const [index, messageId] of anchorIds(row).entries()) {
    const isIt = (message: IncomingMessage) => message.messageId === messageId;
    const page = { direction: 'newer', than: messageId - 1, limit: 1 } as const;
    const live =
      messages.find(isIt) ?? (await telegram.history(address, page)).messages.find(isIt) ?? null;
    anchors.push({ live, isStored: stored[index] !== null });
  }
  return anchors;
}

/** One that was never stored says nothing that could be compared. */
function saySame({ row: { anchorHash: approved } }: Due, anchors: readonly Anchor[]) {
  if (approved === null || anchors.some(({ isStored }) => !isStored)) return null;
  return approved === anchorHash(anchors.map(({ live }) => live?.text ?? null));
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
