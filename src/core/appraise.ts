import { updateChats } from '../store/chats.ts';
import { listDecisions } from '../store/decisions.ts';
import { listMessages } from '../store/messages.ts';
import type { ChatRow, MessageRow } from '../store/schema.ts';
import { findSuggestion } from '../store/suggestions.ts';
import type { Doors } from './doors.ts';
import { guessCategory } from './rules/category.ts';
import type { OwnSide } from './rules/evidence.ts';
import type { Factor } from './rules/factor.ts';
import { priorityOf } from './rules/priority.ts';
import { readTitle } from './rules/title.ts';
import { whoseTurn } from './rules/turn.ts';
import { readOwnSide } from './suggestion/read-evidence.ts';
import { undoneDecisionIds } from './undone-decisions.ts';

type Side = Awaited<ReturnType<typeof readOwnSide>>;
type Ground = Pick<Doors, 'db' | 'now'>;

export interface Appraisal {
  changes: Pick<ChatRow, 'category' | 'categoryConfidence' | 'priority' | 'turn' | 'turnSince'>;
  why: { category: Factor[]; priority: Factor[] };
}

/**
 * Works out whose turn it is in each chat, what the chat is for and how much it should come to my attention,
 * and stores what has changed; a category or priority that a person has decided (a row in `decisions`) stays.
 * Belongs after whatever brings news: a sync, a refresh, an import, a confirmation.
 *
 * @returns how many chats changed.
 */
export async function appraiseChats(
  doors: Ground,
  chats: readonly ChatRow[],
  { isDryRun = false }: { isDryRun?: boolean } = {},
): Promise<number> {
  const said = await saidByPerson(doors);
  const sides = new Map<string, Side>();
  let changed = 0;
  for (const chat of chats) {
    const side = sides.get(chat.accountId) ?? (await readOwnSide(doors, chat.accountId));
    sides.set(chat.accountId, side);
    const { changes } = await appraiseChat(doors, { chat, side });
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
  const undone = await undoneDecisionIds(db);
  const chatsOf = async (kind: 'category' | 'priority') =>
    new Set(
      (await listDecisions(db, { kind }))
        .filter(({ id }) => !undone.has(id))
        .map(({ chatId }) => chatId),
    );
  return { category: await chatsOf('category'), priority: await chatsOf('priority') };
}

/** As {@link appraiseChats} would store it now, with the factors of each: for `chats show`. */
export async function appraise(doors: Ground, chat: ChatRow): Promise<Appraisal> {
  return appraiseChat(doors, { chat, side: await readOwnSide(doors, chat.accountId) });
}

async function appraiseChat(
  { db, now }: Ground,
  { chat, side }: { chat: ChatRow; side: Side },
): Promise<Appraisal> {
  const kind = chat.peerId === telegramItself ? 'bot' : chat.kind;
  const messages = await listMessages(db, { chatId: chat.id, limit: newestMessages });
  const company = await companyBehind({ db }, { chat, own: side.own });
  // Saved messages: nobody answers there.
  const isSelf = chat.peerId === side.me?.peerId;
  const { turn, since } = whoseTurn(isSelf ? [] : messages.map(toTurnMessage), {
    kind,
    participantCount: chat.participantCount,
  });
  const { category, confidence, factors } = guessCategory({
    kind,
    title: chat.title,
    participantCount: chat.participantCount,
    texts: messages.map(({ text }) => text).filter(Boolean),
    hasCompany: company !== null,
  });
  const { priority, factors: points } = priorityOf(
    {
      ...chat,
      kind,
      isArchived: chat.isArchived === 1,
      turn,
      turnSince: since,
      isAsked: isAsked(messages),
      company,
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
/** Telegram's own account for notices: a user by kind, but nobody is there. */
const telegramItself = 'u777000';

/** Before any suggestion was made, a title such as `Acme <> Mine` speaks for itself. */
async function companyBehind(
  { db }: Pick<Doors, 'db'>,
  { chat, own }: { chat: ChatRow; own: OwnSide },
): Promise<'confirmed' | 'suggested' | null> {
  if (chat.companyId !== null) return 'confirmed';
  const suggestion = await findSuggestion(db, chat.id);
  if (suggestion) return suggestion.verdict === 'confident' ? 'suggested' : null;
  const isGroup = chat.kind === 'group' || chat.kind === 'supergroup';
  const { parts } = readTitle(chat.title, { people: [], ownNames: own.names });
  return isGroup && parts.some(({ role }) => role === 'pair') ? 'suggested' : null;
}

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
