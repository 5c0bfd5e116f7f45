import { withField } from '../../../core/chat-query.ts';
import { parseWhen } from '../../../core/rules/time/when.ts';
import type { ChatField } from '../../../store/chat-terms.ts';
import { foldName } from '../../../store/fold-name.ts';
import type { ChatDeed, Settings } from '../effects/deed.ts';
import { targetsOf } from './deeds.ts';
import type { FormKind } from './form.ts';
import { policyItems } from './policy-pick.ts';
import type { TriageRow } from './row.ts';
import type { Behind, State } from './state.ts';

/** What is chosen from a list: a value for the chats, a value to filter by, or a saved view. */
export type PickKind =
  | 'stage'
  | 'category'
  | 'owner'
  | 'tag'
  | 'snooze'
  | 'policy'
  | 'filter-category'
  | 'filter-stage'
  | 'filter-folder'
  | 'filter-tag'
  | 'filter-owner'
  | 'filter-turn'
  | 'view';

export interface Pick {
  mode: 'pick';
  pick: PickKind;
  text: string;
  cursor: number;
  back: Behind;
}

export interface PickItem {
  label: string;
  /** What it is now, or how many have it. */
  note: string;
  /** `form`: what is to be filled in first. */
  chosen: { deed: ChatDeed } | { filter: string } | { view: number } | { form: FormKind };
}

export const pickLabels: Readonly<Record<PickKind, string>> = {
  stage: 'stage:',
  category: 'category:',
  owner: 'owner:',
  tag: 'tag:',
  snooze: 'snooze until:',
  policy: 'follow-ups there:',
  'filter-category': 'only of category:',
  'filter-stage': 'only in stage:',
  'filter-folder': 'only in folder:',
  'filter-tag': 'only with tag:',
  'filter-owner': 'only of owner:',
  'filter-turn': 'only where:',
  view: 'view:',
};

/** What can be chosen; every word typed must stand in it, and what is typed can be a new value. */
export function pickItems(state: State, { pick, text }: Pick): PickItem[] {
  const words = foldName(text).split(' ').filter(Boolean);
  const items = allItems(state, { pick, text: text.trim() });
  return items.filter(
    ({ label, isNew }) => isNew || words.every((word) => foldName(label).includes(word)),
  );
}

interface Item extends PickItem {
  /** Made of what is typed. */
  isNew?: boolean;
}

function allItems(state: State, { pick, text }: { pick: PickKind; text: string }): Item[] {
  switch (pick) {
    case 'stage':
      return settingItems(state, { text, field: 'stage', usual: usualStages });
    case 'category':
      return settingItems(state, { text, field: 'category', usual: [] });
    case 'owner':
      return settingItems(state, { text, field: 'owner', usual: ['me'] });
    case 'tag':
      return tagItems(state, text);
    case 'snooze':
      return snoozeItems(text, state.now);
    case 'policy':
      return policyItems(targetsOf(state));
    case 'filter-category':
      return filterItems(state, { field: 'category', valuesOf: ({ category }) => [category] });
    case 'filter-stage':
      return filterItems(state, { field: 'stage', valuesOf: ({ stage }) => [stage] });
    case 'filter-owner':
      return filterItems(state, { field: 'owner', valuesOf: ({ owner }) => [owner] });
    case 'filter-folder':
      return filterItems(state, { field: 'folder', valuesOf: ({ folders }) => folders });
    case 'filter-tag':
      return filterItems(state, { field: 'tag', valuesOf: ({ tags }) => tags });
    case 'filter-turn':
      return turnItems(state);
    case 'view':
      return viewItems(state);
  }
}

/** Offered until the chats have stages of their own. */
const usualStages = ['lead', 'contacted', 'talking', 'proposal', 'won', 'lost'];

function settingItems(
  state: State,
  {
    text,
    field,
    usual,
  }: { text: string; field: 'stage' | 'category' | 'owner'; usual: readonly string[] },
): Item[] {
  const counts = countValues(state.listing.all, (row) => [row[field]]);
  const values = [...new Set([...counts.keys(), ...usual])];
  const set = (value: string | null): PickItem['chosen'] => {
    const settings: Settings = { [field]: value };
    return { deed: { kind: 'set', settings } };
  };
  const none = `no ${field}`;
  const isNew =
    text !== '' && ![...values, none].some((value) => foldName(value) === foldName(text));
  const has = targetsOf(state).some((row) => row[field] !== null);
  return [
    ...values.map((value) => ({
      label: value,
      note: countNote(counts.get(value)),
      chosen: set(value),
    })),
    ...(has ? [{ label: none, note: 'takes it away', chosen: set(null) }] : []),
    ...(isNew ? [{ label: text, note: 'new', chosen: set(text), isNew }] : []),
  ];
}

/** A tag that all of them have is taken away, another one is given. */
function tagItems(state: State, text: string): Item[] {
  const targets = targetsOf(state);
  const counts = countValues(state.listing.all, ({ tags }) => tags);
  const isNew = text !== '' && !counts.has(text);
  const toggled = (tag: string): Item => {
    const isOn = targets.length > 0 && targets.every(({ tags }) => tags.includes(tag));
    const settings: Settings = isOn ? { removeTags: [tag] } : { addTags: [tag] };
    const note = isOn ? 'on; takes it away' : countNote(counts.get(tag));
    return { label: tag, note, chosen: { deed: { kind: 'set', settings } } };
  };
  return [
    ...[...counts.keys()].map(toggled),
    ...(isNew ? [{ ...toggled(text), note: 'new', isNew }] : []),
  ];
}

const usualTimes = ['+3h', 'tomorrow', '+3d', 'monday', '+2w'];

function snoozeItems(text: string, now: Date): Item[] {
  const item = (at: string, ifNoReply: boolean): Item => ({
    label: ifNoReply ? `${at}, or until they write` : `${at}, whatever comes`,
    note: parseWhen(at, now)?.toISOString().slice(0, 16).replace('T', ' ') ?? '',
    chosen: { deed: { kind: 'snooze', at, ifNoReply } },
  });
  if (text !== '' && parseWhen(text, now) !== null) {
    return [true, false].map((ifNoReply) => ({ ...item(text, ifNoReply), isNew: true }));
  }
  return [true, false].flatMap((ifNoReply) => usualTimes.map((at) => item(at, ifNoReply)));
}

function filterItems(
  { listing }: State,
  {
    field,
    valuesOf,
  }: { field: ChatField; valuesOf: (row: TriageRow) => readonly (string | null)[] },
): Item[] {
  const counts = countValues(listing.all, valuesOf);
  const filter = (value: string | null) => withField(listing.filter, { field, value });
  return [
    ...[...counts].map(([value, count]) => ({
      label: value,
      note: countNote(count),
      chosen: { filter: filter(value) },
    })),
    { label: 'all', note: '', chosen: { filter: filter(null) } },
  ];
}

function turnItems({ listing }: State): Item[] {
  const without = listing.filter.replaceAll(/(^|\s)-?is:(?:owed|waiting)(?=\s|$)/g, '').trim();
  const withToken = (token: string) => (without === '' ? token : `${without} ${token}`);
  return [
    { label: 'I owe an answer', note: 'is:owed', chosen: { filter: withToken('is:owed') } },
    {
      label: 'they owe an answer',
      note: 'is:waiting',
      chosen: { filter: withToken('is:waiting') },
    },
    { label: 'all', note: '', chosen: { filter: without } },
  ];
}

function viewItems({ views }: State): Item[] {
  return [
    ...views.map(({ name, filter }, index) => ({
      label: name,
      note: `${index < 9 ? index + 1 : ''}  ${filter}`,
      chosen: { view: index },
    })),
    { label: 'keep what is shown now as a view…', note: '', chosen: { form: 'view' } },
  ];
}

/** The most frequent first. */
function countValues(
  rows: readonly TriageRow[],
  valuesOf: (row: TriageRow) => readonly (string | null)[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of valuesOf(row)) {
      if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}

function countNote(count: number | undefined): string {
  return count === undefined ? '' : `${count} chats`;
}
