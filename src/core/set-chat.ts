import { randomUUID } from 'node:crypto';
import { recordActivities } from '../store/activities.ts';
import { listTags, setTags } from '../store/chat-labels.ts';
import { type ChatListRow, listChats } from '../store/chat-list.ts';
import { type ChatChanges, updateChats } from '../store/chats.ts';
import { inTransaction } from '../store/database/transaction.ts';
import { type NewDecision, recordDecision } from '../store/decisions.ts';
import type { ChatRow } from '../store/schema.ts';
import { writeSetting } from '../store/settings.ts';
import { newActivity } from './activity.ts';
import { appraiseChat } from './appraisal/appraise-chat.ts';
import { conversationReader } from './appraisal/conversation-reader.ts';
import { readGrounds } from './appraisal/read-grounds.ts';
import {
  type CategoryEntry,
  categoriesSetting,
  findCategory,
  newCategory,
  readCategories,
} from './categories.ts';
import type { Doors } from './doors.ts';
import { withoutLearning } from './learning/learning-switch.ts';
import { readOwnSide } from './suggestion/surroundings.ts';
import { whereabouts } from './their-zone.ts';

export interface ChatSettings {
  stage?: string | null | undefined;
  /** 0..100 */
  priority?: number | undefined;
  category?: string | null | undefined;
  note?: string | null | undefined;
  owner?: string | null | undefined;
  followUpPolicy?: ChatRow['followUpPolicy'] | undefined;
  /** IANA name of where they are. */
  timeZone?: string | null | undefined;
  /** Asked where they are, the person does not know. */
  isZoneUnknown?: boolean | undefined;
  addTags?: readonly string[] | undefined;
  removeTags?: readonly string[] | undefined;
}

export interface SetChat {
  chat: ChatRow;
  settings: ChatSettings;
  /** How the person said so: `command`, `--yes`, `terminal`. */
  via: string;
  isDryRun: boolean;
}

/** What a person says about a chat. A category or priority is a decision: no sync computes it away. */
export async function setChat(
  doors: Pick<Doors, 'db' | 'now'>,
  { chat, settings, via, isDryRun }: SetChat,
): Promise<ChatListRow> {
  const { addTags = [], removeTags = [], ...fields } = settings;
  const categories = await readCategories(doors.db);
  const category = fields.category ? categoryMeant(categories, fields.category) : null;
  const thought = fields.isZoneUnknown ? await thoughtOf(doors, chat) : null;
  const changes = changesOf(chat, {
    thought,
    ...fields,
    ...(category && { category: category.name }),
  });
  const tags = await listTags(doors.db, chat.id);
  const newTags = [...new Set([...tags, ...addTags])].filter((tag) => !removeTags.includes(tag));
  const isRetagged = newTags.length !== tags.length || newTags.some((tag) => !tags.includes(tag));
  const changed = [...Object.keys(changes), ...(isRetagged ? ['tags'] : [])];
  if (!isDryRun && changed.length > 0) {
    await inTransaction(doors.db, async (db) => {
      if (Object.keys(changes).length > 0) await updateChats(db, { ids: [chat.id], changes });
      if (category && !categories.includes(category))
        await writeSetting(db, { name: categoriesSetting, value: [...categories, category] });
      if (isRetagged) await setTags(db, { chatId: chat.id, tags: newTags });
      const decisionIds = await decide({ ...doors, db }, { chat, changes, via });
      const was = Object.fromEntries(changed.map((name) => [name, Reflect.get(chat, name)]));
      const before = { ...was, ...(isRetagged && { tags }), decisionIds };
      await recordActivities(db, [
        newActivity({
          now: doors.now(),
          verb: 'set-chat',
          chatId: chat.id,
          summary: `set ${changed.join(', ')} of ${chat.title}`,
          before,
        }),
      ]);
    });
  }
  const [row] = await listChats(doors.db, { ids: [chat.id] });
  if (!row) throw new Error(`no chat ${chat.id}`);
  return isDryRun ? { ...row, ...changes, tags: newTags.toSorted() } : row;
}

/** One that is not in the list yet becomes one of the person's own. */
function categoryMeant(all: readonly CategoryEntry[], words: string): CategoryEntry {
  return findCategory(all, words) ?? newCategory(words);
}

/** Only what is really another value. */
function changesOf(
  chat: ChatRow,
  fields: Omit<ChatSettings, 'addTags' | 'removeTags'> & { thought: string | null },
): ChatChanges {
  const { stage, priority, category, note, owner, followUpPolicy, timeZone, thought } = fields;
  const zoneNotKnown = timeZone === undefined ? thought : null;
  return {
    ...(stage !== undefined && stage !== chat.stage && { stage }),
    ...(priority !== undefined && { priority }),
    ...(category !== undefined && { category, categoryConfidence: category === null ? null : 1 }),
    ...(note !== undefined && note !== chat.note && { note }),
    ...(owner !== undefined && owner !== chat.owner && { owner }),
    ...(followUpPolicy !== undefined &&
      followUpPolicy !== chat.followUpPolicy && { followUpPolicy }),
    ...(timeZone !== undefined && timeZone !== chat.timeZone && { timeZone }),
    ...((timeZone !== undefined || thought !== null) &&
      zoneNotKnown !== chat.zoneNotKnown && { zoneNotKnown }),
  };
}

/** What was plausible when the person said so: what speaks for another place is news to them. */
async function thoughtOf({ db, now }: Pick<Doors, 'db' | 'now'>, chat: ChatRow): Promise<string> {
  const { offsets } = await whereabouts({ db }, { ...chat, timeZone: null }, now().getTime());
  return JSON.stringify(offsets);
}

/** @returns the ids of what was decided: an undo takes these away from those who learn. */
async function decide(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { chat, changes, via }: { chat: ChatRow; changes: ChatChanges; via: string },
): Promise<string[]> {
  const { category, priority } = changes;
  if (category === undefined && priority === undefined) return [];
  const side = await readOwnSide({ db }, chat.accountId);
  // What the shipped rules saw is what to learn from; what was learned already would count twice.
  const grounds = await readGrounds(withoutLearning(db));
  const read = conversationReader({ db });
  const appraisal = await appraiseChat({ db, now }, { chat, side, grounds, read });
  const features = appraisal.features();
  const decisions: NewDecision[] = [];
  const add = (kind: 'category' | 'priority', chosen: object, suggested: object) =>
    decisions.push({
      id: randomUUID(),
      chatId: chat.id,
      companyId: null,
      decidedAt: now().toISOString(),
      via,
      kind,
      answer: 'overridden',
      suggested: JSON.stringify(suggested),
      chosen: JSON.stringify(chosen),
      features: JSON.stringify(features[kind]),
    });
  if (category !== undefined)
    add('category', { category }, { category: chat.category, confidence: chat.categoryConfidence });
  if (priority !== undefined) add('priority', { priority }, { priority: chat.priority });
  for (const decision of decisions) await recordDecision(db, decision);
  return decisions.map(({ id }) => id);
}
