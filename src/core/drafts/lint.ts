import { findChat } from '../../store/chats.ts';
import { type FollowUpListRow, listFollowUps } from '../../store/follow-ups.ts';
import { newestInbound } from '../../store/inbound.ts';
import type { Doors } from '../doors.ts';
import { type Finding, lintDraft } from '../rules/draft/lint.ts';
import { wordingOf } from '../rules/draft/wording.ts';
import { readTalk, type Talk } from './read-talk.ts';

/** A follow-up with what speaks against its text. */
export interface LintedFollowUp extends FollowUpListRow {
  lint: Finding[];
}

export interface LintOptions {
  sameTextPerDay: number;
  /** Read already; of this chat. */
  talk?: Talk | undefined;
}

/** Against the chat as the store has it, and against the other follow-ups of the day. */
export async function lintFollowUp(
  doors: Pick<Doors, 'db' | 'now'>,
  row: FollowUpListRow,
  { sameTextPerDay, talk }: LintOptions,
): Promise<LintedFollowUp> {
  const chat = await findChat(doors.db, row.chatId);
  if (!chat) return { ...row, lint: [] };
  const { support } = talk ?? (await readTalk(doors, chat));
  const sameWording = await countSame(doors, row);
  const answer = await answerSince(doors, row);
  const { text, origin } = row;
  const lint = lintDraft({ text, origin, support, answer, sameWording, sameTextPerDay });
  return { ...row, lint };
}

/** The newest words of theirs that the draft has not seen: by its number, or, written by hand, by its hour. */
async function answerSince(
  { db }: Pick<Doors, 'db'>,
  { status, chatId, baseMessageId, createdAt }: FollowUpListRow,
): Promise<string | null> {
  if (status !== 'draft') return null;
  const inbound = await newestInbound(db, chatId);
  // The numbers of the basic group that it once was are others.
  if (inbound?.chatId !== chatId) return null;
  const isNewer =
    baseMessageId === null ? inbound.sentAt > createdAt : inbound.messageId > baseMessageId;
  return isNewer ? inbound.text || '…' : null;
}

/** Other chats into which these words went within a day, or are to go. */
async function countSame(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  row: FollowUpListRow,
): Promise<number> {
  const wording = wordingOf(row.text, [row.chatTitle ?? '']);
  const sentSince = new Date(now().getTime() - 86_400_000).toISOString();
  const others = [
    ...(await listFollowUps(db, { statuses: ['sent'], sentSince })),
    ...(await listFollowUps(db, { statuses: ['draft', 'approved', 'sending'] })),
  ];
  const same = others.filter(
    (other) =>
      other.chatId !== row.chatId && wordingOf(other.text, [other.chatTitle ?? '']) === wording,
  );
  return new Set(same.map(({ chatId }) => chatId)).size;
}
