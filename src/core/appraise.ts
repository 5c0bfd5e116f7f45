import { updateChats } from '../store/chats.ts';
import { inTransaction } from '../store/database/transaction.ts';
import { listStepsOf, replaceSteps } from '../store/next-steps.ts';
import type { ChatRow } from '../store/schema.ts';
import type { DecisionRow } from '../store/schema-records.ts';
import { type Appraisal, appraiseChat, type Side } from './appraisal/appraise-chat.ts';
import { conversationReader } from './appraisal/conversation-reader.ts';
import { type Grounds, readGrounds } from './appraisal/read-grounds.ts';
import { areSameSteps } from './appraisal/read-turn.ts';
import type { Doors } from './doors.ts';
import type { Factor } from './rules/factor.ts';
import { readOwnSide } from './suggestion/surroundings.ts';

type Ground = Pick<Doors, 'db' | 'now'>;

export interface AppraiseOptions {
  isDryRun?: boolean;
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
  { isDryRun = false }: AppraiseOptions = {},
): Promise<number> {
  const grounds = await readGrounds(doors.db);
  const ids = chats.map(({ id }) => id);
  const stepsBefore = Map.groupBy(await listStepsOf(doors.db, ids), ({ chatId }) => chatId);
  const read = conversationReader(doors);
  const sides = new Map<string, Side>();
  let changed = 0;
  let plans: Plan[] = [];
  for (const chat of chats) {
    const side = sides.get(chat.accountId) ?? (await readOwnSide(doors, chat.accountId));
    sides.set(chat.accountId, side);
    const own = await appraiseChat(doors, { chat, side, grounds, read });
    const { changes, steps } = asSaid(own, chat, grounds);
    const isStill = isSame(chat, changes);
    if (!isStill) changed += 1;
    plans.push({
      chatId: chat.id,
      changes: isStill ? null : changes,
      steps: areSameSteps(steps, stepsBefore.get(chat.id) ?? []) ? null : steps,
    });
    if (plans.length < batch) continue;
    if (!isDryRun) await write(doors.db, plans);
    plans = [];
  }
  if (!isDryRun) await write(doors.db, plans);
  return changed;
}

/** So many chats are written at once: each transaction waits for the disk. */
const batch = 100;

/** What has changed in a chat; `null` for nothing. */
interface Plan {
  chatId: string;
  changes: Appraisal['changes'] | null;
  steps: Appraisal['steps'] | null;
}

async function write(db: Ground['db'], plans: readonly Plan[]): Promise<void> {
  const news = plans.filter(({ changes, steps }) => changes !== null || steps !== null);
  if (news.length === 0) return;
  await inTransaction(db, async (trx) => {
    for (const { chatId, changes, steps } of news) {
      if (steps) await replaceSteps(trx, { chatId, steps });
      if (changes) await updateChats(trx, { ids: [chatId], changes });
    }
  });
}

/** As {@link appraiseChats} would store it now, with the factors of each: for `chats show`. */
export async function appraise(doors: Ground, chat: ChatRow): Promise<Appraisal> {
  const grounds = await readGrounds(doors.db);
  const side = await readOwnSide(doors, chat.accountId);
  const read = conversationReader(doors);
  return asSaid(await appraiseChat(doors, { chat, side, grounds, read }), chat, grounds);
}

/** What a person has set stays as it was set, and says so. */
function asSaid(appraisal: Appraisal, chat: ChatRow, { said }: Grounds): Appraisal {
  const changes = { ...appraisal.changes };
  const why = { ...appraisal.why };
  const ofCategory = said.category.get(chat.id);
  if (ofCategory) {
    changes.category = chat.category;
    changes.categoryConfidence = chat.categoryConfidence;
    why.category = chat.category === null ? [] : [youSaidSo(ofCategory, certain)];
  }
  const ofPriority = said.priority.get(chat.id);
  if (ofPriority) {
    changes.priority = chat.priority;
    const difference = chat.priority - appraisal.changes.priority;
    why.priority = [...appraisal.why.priority, youSaidSo(ofPriority, difference)];
  }
  return { ...appraisal, changes, why };
}

/** Log-odds of a confidence that is 1 in the first eight places. */
const certain = 20;

function youSaidSo({ decidedAt }: DecisionRow, weight: number): Factor {
  return { name: 'You said so', evidence: `on ${decidedAt.slice(0, 10)}`, weight };
}

function isSame(chat: ChatRow, changes: Appraisal['changes']): boolean {
  return (
    chat.category === changes.category &&
    chat.priority === changes.priority &&
    chat.turn === changes.turn &&
    chat.turnSince === changes.turnSince &&
    changes.snoozedUntil === undefined &&
    Math.abs((chat.categoryConfidence ?? 0) - (changes.categoryConfidence ?? 0)) < 0.005
  );
}
