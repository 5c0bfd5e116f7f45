import { listParticipants } from '../../store/participants.ts';
import type { Instant } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import { AppError } from '../errors.ts';
import type { ChosenChat } from './chosen-chats.ts';
import { fillChat } from './fill-chat.ts';
import { PageStore } from './page-store.ts';
import type { Run } from './run.ts';
import { needsPeople, takePeople } from './take-people.ts';
import type { Tally } from './tally.ts';

type SyncDoors = Pick<Doors, 'db' | 'telegram' | 'now'>;

export interface FillChats {
  chosen: readonly ChosenChat[];
  since: Instant | null;
  tally: Tally;
}

export interface Filled {
  filled: ChosenChat[];
  skipped: { id: string; title: string; why: string }[];
}

/** Brings one chat after the other up to date. One that Telegram refuses to show does not stop the others. */
export async function fillChats(
  doors: SyncDoors,
  run: Run,
  { chosen, since, tally }: FillChats,
): Promise<Filled> {
  const pages = new PageStore(doors, run, tally);
  try {
    return await fillEach(doors, run, { chosen, since, tally, pages });
  } finally {
    // What was fetched until a wait, a cut wire or Ctrl-C stays.
    await pages.flush();
  }
}

async function fillEach(
  doors: SyncDoors,
  run: Run,
  { chosen, since, tally, pages }: FillChats & { pages: PageStore },
): Promise<Filled> {
  const people = await countPeople(doors, chosen);
  const result: Filled = { filled: [], skipped: [] };
  for (const each of chosen) {
    const { chat, address, dialog } = each;
    try {
      rememberPts(pages, each);
      const topMessageId = dialog?.topMessageId ?? null;
      await fillChat(doors, pages, { chat, address, topMessageId, since });
      if (needsPeople(chat, people.get(chat.id) ?? 0)) {
        await takePeople(doors, run, { ...each, pages });
        tally.meet(chat.id);
      }
      result.filled.push(each);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      result.skipped.push({ id: chat.id, title: chat.title, why: error.message });
    }
  }
  return result;
}

/** A channel's own counter as it stands before its history is read: changes are told from there on. */
function rememberPts(pages: PageStore, { chat, dialog }: ChosenChat): void {
  const channelPts = dialog?.pts ?? null;
  if (chat.channelPts === null && channelPts !== null) pages.mark(chat, { channelPts });
}

async function countPeople(
  { db }: Pick<Doors, 'db'>,
  chosen: readonly ChosenChat[],
): Promise<Map<string, number>> {
  const ids = chosen.map(({ chat }) => chat.id);
  const counts = new Map<string, number>();
  for (const { chatId, role } of await listParticipants(db, ids)) {
    if (role !== 'left') counts.set(chatId, (counts.get(chatId) ?? 0) + 1);
  }
  return counts;
}

/** Kicked out, banned, deleted, or never told enough about: this chat's affair alone. */
function isRefusal(error: unknown): error is AppError {
  return error instanceof AppError && (error.code === 'refused' || error.code === 'not-found');
}
