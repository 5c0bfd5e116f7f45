import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Schema } from '../store/schema.ts';
import { readSetting } from '../store/settings.ts';
import { categories as shipped } from './rules/category/names.ts';
import { cleanText } from './rules/text/clean-text.ts';

/** One of the categories of this store: those that are shipped, and those that the person has added. */
export interface CategoryEntry {
  /** Stays when it is renamed; the shipped words and weights hang on it. */
  id: string;
  name: string;
  /** What it was called before. */
  was: string[];
}

const entry = v.object({ id: v.string(), name: v.string(), was: v.array(v.string()) });

/** In the order in which they are listed. */
export async function readCategories(db: Kysely<Schema>): Promise<CategoryEntry[]> {
  const stored = v.safeParse(v.array(entry), await readSetting(db, categoriesSetting));
  return stored.success ? stored.output : shipped.map((id) => ({ id, name: id, was: [] }));
}

export const categoriesSetting = 'categories';

/** By its name, a former name or its id, in any case of letters. */
export function findCategory(all: readonly CategoryEntry[], words: string): CategoryEntry | null {
  const key = foldCategory(words);
  return (
    all.find(({ name }) => foldCategory(name) === key) ??
    all.find(({ was }) => was.some((name) => foldCategory(name) === key)) ??
    all.find(({ id }) => id === key) ??
    null
  );
}

export function newCategory(words: string): CategoryEntry {
  const name = cleanText(words).trim().replace(/\s+/g, ' ');
  return { id: foldCategory(name).replaceAll(' ', '-'), name, was: [] };
}

function foldCategory(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}
