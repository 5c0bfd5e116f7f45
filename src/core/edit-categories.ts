import type { Kysely } from 'kysely';
import { recordActivities } from '../store/activities.ts';
import { listChats } from '../store/chat-list.ts';
import { countByCategory, updateChats } from '../store/chats.ts';
import { inTransaction } from '../store/database/transaction.ts';
import { forgetDecisions, listDecisions } from '../store/decisions.ts';
import type { Schema } from '../store/schema.ts';
import { writeSetting } from '../store/settings.ts';
import { newActivity } from './activity.ts';
import {
  type CategoryEntry,
  categoriesSetting,
  findCategory,
  newCategory,
  readCategories,
} from './categories.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { chosenCategory, readJson } from './learning/decided.ts';
import { isCategory } from './rules/category/names.ts';

type Ground = Pick<Doors, 'db' | 'now'>;

export interface CategoryRecord {
  id: string;
  name: string;
  /** With words and weights that are shipped; the others are told by what the person sorts into them. */
  isShipped: boolean;
  chats: number;
}

export type CategoryEdit =
  | { kind: 'add'; name: string }
  | { kind: 'rename'; name: string; to: string }
  | { kind: 'remove'; name: string };

export async function listCategories(db: Kysely<Schema>): Promise<CategoryRecord[]> {
  const counts = await countByCategory(db);
  return (await readCategories(db)).map(({ id, name }) => ({
    id,
    name,
    isShipped: isCategory(id),
    chats: counts.get(name) ?? 0,
  }));
}

/**
 * Changes the list of categories, and the chats that are of the one that is renamed or removed. Chats of a removed
 * category are to be appraised anew: what was said of them is forgotten.
 *
 * @returns the ids of the chats that changed.
 * @throws {AppError} `usage` or `not-found`
 */
export async function editCategories(
  { db, now }: Ground,
  { edit, isDryRun = false }: { edit: CategoryEdit; isDryRun?: boolean },
): Promise<string[]> {
  return inTransaction(db, async (trx) => {
    const all = await readCategories(trx);
    const plan = planEdit(all, edit);
    const chats = plan.was === null ? [] : await listChats(trx, { category: plan.was });
    const ids = chats.map(({ id }) => id);
    if (isDryRun) return ids;
    await writeSetting(trx, { name: categoriesSetting, value: plan.categories });
    await updateChats(trx, {
      ids,
      changes: { category: plan.name, ...(plan.name === null && { categoryConfidence: null }) },
    });
    await forgetSorted({ db: trx, now }, plan.forgets);
    await recordActivities(trx, [
      newActivity({ now: now(), verb: `${edit.kind}-category`, summary: plan.summary }),
    ]);
    return ids;
  });
}

interface Plan {
  categories: CategoryEntry[];
  /** The name that the chats have, and the one that they get. */
  was: string | null;
  name: string | null;
  /** What was sorted under these names is forgotten. */
  forgets: readonly string[];
  summary: string;
}

function planEdit(all: readonly CategoryEntry[], edit: CategoryEdit): Plan {
  switch (edit.kind) {
    case 'add': {
      refuseName(all, edit.name);
      const added = newCategory(edit.name);
      const summary = `added the category ${added.name}`;
      return { categories: [...all, added], was: null, name: null, forgets: [], summary };
    }
    case 'rename': {
      const entry = theCategory(all, edit.name);
      refuseName(
        all.filter((other) => other !== entry),
        edit.to,
      );
      const { name } = newCategory(edit.to);
      const renamed = { ...entry, name, was: [...new Set([...entry.was, entry.name])] };
      const categories = all.map((other) => (other === entry ? renamed : other));
      const summary = `renamed ${entry.name} to ${name}`;
      return { categories, was: entry.name, name, forgets: [], summary };
    }
    case 'remove': {
      const entry = theCategory(all, edit.name);
      const categories = all.filter((other) => other !== entry);
      if (categories.length === 0) throw new AppError('usage', 'one category must stay');
      const summary = `removed the category ${entry.name}`;
      const forgets = [entry.id, entry.name, ...entry.was];
      return { categories, was: entry.name, name: null, forgets, summary };
    }
  }
}

function theCategory(all: readonly CategoryEntry[], words: string): CategoryEntry {
  const entry = findCategory(all, words);
  if (entry) return entry;
  throw new AppError('not-found', `no category is called "${words}"`, {
    hint: all.map(({ name }) => name).join(', '),
  });
}

function refuseName(all: readonly CategoryEntry[], words: string): void {
  const { name } = newCategory(words);
  if (name === '' || name.length > 40)
    throw new AppError('usage', 'a category needs a name of at most 40 letters');
  const taken = all.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new AppError('usage', `there is a category "${taken.name}" already`);
}

async function forgetSorted({ db, now }: Ground, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const decisions = await listDecisions(db, { kind: 'category' });
  const ids = decisions
    .filter(({ chosen }) => names.includes(readJson(chosenCategory, chosen)?.category ?? ''))
    .map(({ id }) => id);
  await forgetDecisions(db, { ids, at: now().toISOString() });
}
