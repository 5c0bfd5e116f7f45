import { foldName } from '../../src/store/fold-name.ts';
import { pressesOf } from '../../src/tui/keys.ts';
import type { Step } from '../../src/tui/program.ts';
import type { Size } from '../../src/tui/terminal.ts';
import type { TriageRow } from '../../src/tui/triage/state/row.ts';
import {
  type Effect,
  type Event,
  initialState,
  type State,
} from '../../src/tui/triage/state/state.ts';
import { update } from '../../src/tui/triage/state/update.ts';
import { seededNow } from './seed-chats.ts';

/** A row of the list; what is not told is as of a quiet supergroup that nobody has decided about. */
export function row(title: string, told: Partial<TriageRow> = {}): TriageRow {
  const key = title.toLowerCase();
  return {
    id: `1-${key}`,
    kind: 'supergroup',
    title,
    username: null,
    state: 'new',
    ignoredReason: null,
    isSynced: false,
    unread: 0,
    participants: 5,
    messages: 0,
    lastActivityAt: '2026-11-20T12:00:00.000Z',
    category: null,
    priority: 0,
    company: null,
    guess: null,
    stage: null,
    owner: null,
    tags: [],
    folders: [],
    turn: null,
    turnSince: null,
    snoozedUntil: null,
    followUpPolicy: 'approve',
    followUps: [],
    titleKey: key,
    ...told,
    keys: keysOf(told),
    words: wordsOf(title, told),
  };
}

function keysOf(told: Partial<TriageRow>): TriageRow['keys'] {
  return {
    category: fold(told.category),
    stage: fold(told.stage),
    owner: fold(told.owner),
    company: [fold(told.company ?? told.guess?.name), ''],
    tags: (told.tags ?? []).map(fold),
    folders: (told.folders ?? []).map(fold),
  };
}

function wordsOf(title: string, told: Partial<TriageRow>): string {
  return [title, told.username, told.company ?? told.guess?.name].map(fold).join('\n');
}

function fold(text: string | null | undefined): string {
  return foldName(text ?? '');
}

/** Many rows, the first with the newest activity. */
export function rows(count: number): TriageRow[] {
  return Array.from({ length: count }, (_, index) => {
    const title = `Chat ${String(index + 1).padStart(4, '0')}`;
    const at = new Date(seededNow.getTime() - index * 60_000).toISOString();
    return row(title, { lastActivityAt: at });
  });
}

/** The screen with these chats loaded. */
export function loaded(chats: readonly TriageRow[], size: Size = { columns: 80, rows: 24 }): State {
  return withEvents(initialState({ size, now: seededNow }), load(chats));
}

export function load(chats: readonly TriageRow[]): Event {
  return { type: 'loaded', rows: chats, account: '@olga_bd', isWhole: true, now: seededNow };
}

export function withEvents(state: State, ...events: readonly Event[]): State {
  return events.reduce((now, event) => update(now, event)[0], state);
}

/** What these keys, typed one after the other, make of the state. Names in angle brackets: `jj<enter>`. */
export function typed(state: State, keys: string): State {
  return typedStep(state, keys)[0];
}

/** As {@link typed}, with all effects that came of it. */
export function typedStep(state: State, keys: string): Step<State, Effect> {
  let now = state;
  const all: Effect[] = [];
  for (const word of keys.match(/<[^>]+>|./gsu) ?? []) {
    const presses = word.length > 1 ? [{ key: word.slice(1, -1), text: '' }] : pressesOf(word, {});
    for (const press of presses) {
      const [next, effects] = update(now, { type: 'pressed', ...press });
      now = next;
      all.push(...effects);
    }
  }
  return [now, all];
}

/** As {@link typedStep}, without the readings of the chat under the cursor that moving brings along. */
export function typedActs(state: State, keys: string): Step<State, Effect> {
  const [now, effects] = typedStep(state, keys);
  return [now, effects.filter(({ kind }) => kind !== 'detail')];
}

export function titles({ listing }: State): string[] {
  return listing.visible.map(({ title }) => title);
}

export function cursorTitle({ listing }: State): string | undefined {
  return listing.visible[listing.cursor]?.title;
}
