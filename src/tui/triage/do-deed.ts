import type { Kysely } from 'kysely';
import { actOnChats } from '../../core/chat-state.ts';
import { confirm } from '../../core/confirm.ts';
import type { Doors } from '../../core/doors.ts';
import { AppError } from '../../core/errors.ts';
import type { CompanyAnswer } from '../../core/rules/company-answer.ts';
import { listChatsById } from '../../store/chats.ts';
import type { Schema } from '../../store/schema.ts';
import { listUndoableOf } from '../../store/undoable.ts';
import type { SeenCompany } from './row.ts';
import type { ChatDeed, Target, Undo } from './state.ts';

type ActDoors = Pick<Doors, 'db' | 'now'>;

export interface Ordered {
  deed: ChatDeed;
  targets: readonly Target[];
}

export interface Done {
  /** What takes it back; `null` when nothing was changed. */
  undo: Undo | null;
  /** Chats for which it could not be done, among several. */
  refused: readonly { chatId: string; why: string }[];
}

/**
 * Does it to all these chats.
 *
 * @throws {AppError} when there is only one chat and it cannot be done to that.
 */
export async function doDeed(doors: ActDoors, { deed, targets }: Ordered): Promise<Done> {
  const chatIds = targets.map(({ chatId }) => chatId);
  const before = new Set((await listUndoableOf(doors.db, chatIds)).map(({ id }) => id));
  const refused = await act(doors, { deed, targets });
  return { undo: await newSince(doors.db, { chatIds, before }), refused };
}

async function act(doors: ActDoors, { deed, targets }: Ordered): Promise<Done['refused']> {
  switch (deed.kind) {
    case 'add':
    case 'ignore':
    case 'restore':
      await actOnChats(doors, {
        chatIds: targets.map(({ chatId }) => chatId),
        act: deed,
        isDryRun: false,
      });
      return [];
    case 'confirm':
      return confirmEach(doors, { company: deed.company, targets });
  }
}

/** Among many, one chat without a company to confirm does not stop the others. */
async function confirmEach(
  doors: ActDoors,
  { company, targets }: { company: string | null; targets: readonly Target[] },
): Promise<Done['refused']> {
  const seenIn = new Map(targets.map(({ chatId, seen }) => [chatId, seen ?? undefined]));
  const refused: { chatId: string; why: string }[] = [];
  for (const chat of await listChatsById(doors.db, [...seenIn.keys()])) {
    try {
      await confirm(doors, chat, { via: 'terminal', ...answerOf(company, seenIn.get(chat.id)) });
    } catch (error) {
      if (!(error instanceof AppError) || targets.length === 1) throw error;
      refused.push({ chatId: chat.id, why: error.message });
    }
  }
  return refused;
}

function answerOf(company: string | null, seen: SeenCompany | undefined): CompanyAnswer {
  if (company === null) return { seen };
  return company.toLowerCase() === 'none' ? { isNone: true } : { company };
}

/** Which lines of the log are this act's: times would not tell, they may be equal. */
async function newSince(
  db: Kysely<Schema>,
  { chatIds, before }: { chatIds: readonly string[]; before: ReadonlySet<string> },
): Promise<Undo | null> {
  const acts = (await listUndoableOf(db, chatIds)).filter(({ id }) => !before.has(id));
  if (acts.length === 0) return null;
  return {
    activityIds: acts.map(({ id }) => id),
    chatIds: [...new Set(acts.flatMap(({ chatId }) => chatId ?? []))],
  };
}
