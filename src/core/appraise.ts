import { updateChats } from '../store/chats.ts';
import { listDecisions } from '../store/decisions.ts';
import { listMessages } from '../store/messages.ts';
import type { ChatRow, MessageRow } from '../store/schema.ts';
import { findSuggestion } from '../store/suggestions.ts';
import type { Doors } from './doors.ts';
import { guessCategory } from './rules/category.ts';
import type { Factor } from './rules/factor.ts';
import { priorityOf } from './rules/priority.ts';
import { whoseTurn } from './rules/turn.ts';

type Ground = Pick<Doors, 'db' | 'now'>;

export interface Appraisal {
  changes: Pick<ChatRow, 'category' | 'categoryConfidence' | 'priority' | 'turn' | 'turnSince'>;
  why: { category: Factor[]; priority: Factor[] };
}

/**
 * Works out whose turn it is in each chat, what the chat is for and how much it should come to my attention,
 * and stores what has changed; a category or priority that a person has decided (a row in `decisions`) stays. Belongs after whatever brings news: a sync, a refresh, an import, a confirmation.
 *
 * @returns how many chats changed.
 */
export async function appraiseChats(
  doors: Ground,
  chats: readonly ChatRow[],
  { isDryRun = false }: { isDryRun?: boolean } = {},
): Promise<number> {
  const said = await saidByPerson(doors);
  let changed = 0;
  for (const chat of chats) {
    const { changes } = await appraise(doors, chat);
    if (said.category.has(chat.id)) {
      changes.category = chat.category;
      changes.categoryConfidence = chat.categoryConfidence;
    }
    if (said.priority.has(chat.id)) changes.priority = chat.priority;
    if (isSame(chat, changes)) continue;
    changed += 1;
    if (!isDryRun) await updateChats(doors.db, { ids: [chat.id], changes });
  }
  return changed;
}

/** What a person has set stays as it was set. */
async function saidByPerson({ db }: Ground) {
  const chatsOf = async (kind: 'category' | 'priority') =>
    new Set((await listDecisions(db, { kind })).map(({ chatId }) => chatId));
  return { category: await chatsOf('category'), priority: await chatsOf('priority') };
}

/** As {@link appraiseChats} would store it now, with the factors of each: for `chats show`. */
export async function appraise({ db, now }: Ground, chat: ChatRow): Promise<Appraisal> {
  const messages = await listMessages(db, { chatId: chat.id, limit: newestMessages });
  const suggestion = chat.companyId === null ? await findSuggestion(db, chat.id) : undefined;
  const isSuggested = suggestion?.verdict === 'confident';
  const { turn, since } = whoseTurn(messages.map(toTurnMessage), chat);
  const { category, confidence, factors } = guessCategory({
    kind: chat.kind,
    title: chat.title,
    participantCount: chat.participantCount,
    texts: messages.map(({ text }) => text).filter(Boolean),
    hasCompany: chat.companyId !== null || isSuggested,
  });
  const { priority, factors: points } = priorityOf(
    {
      ...chat,
      isArchived: chat.isArchived === 1,
      turn,
      turnSince: since,
      isAsked: isAsked(messages),
      company: chat.companyId !== null ? 'confirmed' : isSuggested ? 'suggested' : null,
      category,
    },
    now(),
  );
  return {
    changes: {
      category,
      categoryConfidence: category === null ? null : confidence,
      priority,
      turn,
      turnSince: since,
    },
    why: { category: category === null ? [] : factors, priority: points },
  };
}

const newestMessages = 60;

function toTurnMessage({ sentAt, text, media, isOutgoing }: MessageRow) {
  return { sentAt, text, media, isMine: isOutgoing === 1 };
}

function isAsked(messages: readonly MessageRow[]): boolean {
  const theirs = messages.findLast(
    ({ isOutgoing, media }) => isOutgoing === 0 && media !== 'service',
  );
  return /[?？؟]/.test(theirs?.text ?? '');
}

function isSame(chat: ChatRow, changes: Appraisal['changes']): boolean {
  return (
    chat.category === changes.category &&
    chat.priority === changes.priority &&
    chat.turn === changes.turn &&
    chat.turnSince === changes.turnSince &&
    Math.abs((chat.categoryConfidence ?? 0) - (changes.categoryConfidence ?? 0)) < 0.005
  );
}
