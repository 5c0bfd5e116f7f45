import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Schema } from '../store/schema.ts';
import { readSetting, writeSetting } from '../store/settings.ts';

const savedView = v.object({
  name: v.string(),
  /** As it is typed to find chats. */
  filter: v.string(),
  shown: v.picklist(['open', 'new', 'crm', 'ignored', 'all']),
  sort: v.object({
    by: v.picklist(['activity', 'title', 'company', 'priority', 'participants', 'unread']),
    isDescending: v.boolean(),
  }),
});

/** A search with its order, under a name. */
export type SavedView = v.InferOutput<typeof savedView>;

const setting = 'triage.views';
const mostViews = 50;

/** Until the first one is kept or dropped: what people look for on their first days. */
const firstViews: readonly SavedView[] = [
  view('to decide', { filter: '', shown: 'new', by: 'priority' }),
  view('I owe an answer', { filter: 'is:owed', shown: 'open', by: 'priority' }),
  view('follow-ups due', { filter: 'is:due', shown: 'open', by: 'priority' }),
  view('sure of the company', { filter: 'is:suggested >80%', shown: 'open', by: 'activity' }),
];

/** What this version cannot read counts as not kept. */
export async function listViews(db: Kysely<Schema>): Promise<readonly SavedView[]> {
  const stored = v.safeParse(v.array(savedView), await readSetting(db, setting));
  return stored.success ? stored.output : firstViews;
}

/** Under a name that is known it takes the place of that one. */
export async function saveView(
  db: Kysely<Schema>,
  saved: SavedView,
): Promise<readonly SavedView[]> {
  const known = await listViews(db);
  const index = known.findIndex(({ name }) => name === saved.name);
  const views = index < 0 ? [...known, saved].slice(-mostViews) : known.with(index, saved);
  await writeSetting(db, { name: setting, value: views });
  return views;
}

export async function dropView(db: Kysely<Schema>, name: string): Promise<readonly SavedView[]> {
  const views = (await listViews(db)).filter((known) => known.name !== name);
  await writeSetting(db, { name: setting, value: views });
  return views;
}

function view(
  name: string,
  { filter, shown, by }: Pick<SavedView, 'filter' | 'shown'> & Pick<SavedView['sort'], 'by'>,
): SavedView {
  return { name, filter, shown, sort: { by, isDescending: true } };
}
