import { afterEach } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { Size } from '../../src/tui/terminal.ts';
import { createTheme } from '../../src/tui/theme.ts';
import { createStoreRun } from '../../src/tui/triage/effects/run-effects.ts';
import { openTriage } from '../../src/tui/triage/open.tsx';
import { defaultSettings } from './default-settings.ts';
import { createScreen, type Screen } from './screen.tsx';
import { type ChatStory, seedChats, seededNow } from './seed-chats.ts';
import type { WidthModel } from './virtual-screen.ts';

/** Chats of several kinds and scripts; the first names a company, the last ones test the counting of cells. */
export const mixedChats: readonly ChatStory[] = [
  {
    title: 'Acme <> Ownco',
    participants: 5,
    unread: 3,
    people: [{ name: 'Ann Acme', username: 'ann_acme', bio: 'BD at Acme Labs' }],
    messages: [
      { from: 'Ann Acme', text: 'Hello, shall we talk about the listing?' },
      { from: 'me', text: 'Gladly, tomorrow at ten?' },
    ],
  },
  { title: 'Globex partners', participants: 1234, changes: { state: 'crm', turn: 'mine' } },
  { title: 'Договор Рога и Копыта', changes: { category: 'partner', priority: 75 } },
  { title: '日本語の会社 🚀', unread: 12 },
  { title: 'שלום עולם', participants: 7 },
  { title: 'مرحبا بالعالم', participants: 8 },
  { title: 'e\u0301te\u0301 👨‍👩‍👧 🇩🇪', unread: 1 },
];

export interface TriageTest {
  size?: Size;
  /** `null`: a store that nobody has logged in to. */
  chats?: readonly ChatStory[] | null;
  widths?: WidthModel;
  isColored?: boolean;
  editor?: string;
  isQueue?: boolean;
}

/** The triage screen in this process over a store in memory, closed after the test. */
export async function openTriageScreen({
  size = { columns: 80, rows: 24 },
  chats = mixedChats,
  widths = 'graphemes',
  isColored = true,
  editor = 'false',
  isQueue = false,
}: TriageTest = {}): Promise<{ screen: Screen; store: Store; ended: Promise<void> }> {
  const store = await openStore('file::memory:');
  cleanUps.push(() => store.close());
  if (chats) await seedChats(store.db, chats);
  const screen = createScreen(size, widths);
  const abort = new AbortController();
  const ended = openTriage({
    io: screen.io,
    theme: createTheme({ isColored, isAscii: false }),
    now: seededNow,
    editor,
    isQueue,
    store: createStoreRun({ db: store.db, now: () => seededNow }, defaultSettings),
    runJob: async () => ({ kind: 'done', summary: null }),
    signal: abort.signal,
  });
  // Whoever waits for the end sees the error; who does not is told by the screen that stays empty.
  ended.catch(() => {});
  cleanUps.push(async () => {
    abort.abort(new Error('the test is over'));
    await ended.catch(() => {});
  });
  return { screen, store, ended };
}

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});
