import { afterEach, describe, expect, test } from 'vitest';
import { startProgram } from '../../../src/tui/program.ts';
import { createTerminal, type Size } from '../../../src/tui/terminal.ts';
import { createTheme } from '../../../src/tui/theme.ts';
import type { Detail } from '../../../src/tui/triage/detail.ts';
import type { TriageRow } from '../../../src/tui/triage/row.ts';
import {
  type Effect,
  type Event,
  initialState,
  type State,
} from '../../../src/tui/triage/state.ts';
import { update } from '../../../src/tui/triage/update.ts';
import { TriageScreen } from '../../../src/tui/triage/view.tsx';
import { createScreen, type Screen } from '../../support/screen.tsx';
import { seededNow } from '../../support/seed-chats.ts';
import { load, row } from '../../support/triage-rows.ts';

const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 60 },
];

const seen = { name: 'Acme Labs', domain: 'acme.example' };
const acme = row('Acme <> Ownco', {
  unread: 3,
  category: 'partner',
  priority: 75,
  turn: 'mine',
  turnSince: '2026-11-19T12:00:00.000Z',
  guess: { name: 'Acme Labs', seen, confidence: 0.93 },
  lastActivityAt: '2026-11-22T11:00:00.000Z',
  isSynced: true,
  messages: 120,
});
const chats: readonly TriageRow[] = [
  acme,
  row('Globex partners', { state: 'crm', company: 'Globex', participants: 1234 }),
  row('Договор Рога и Копыта', { participants: null, turn: 'theirs' }),
  row('日本語の会社 🚀', { unread: 12, kind: 'channel', participants: 98_765 }),
  row('שלום עולם', { lastActivityAt: null }),
  row('e\u0301te\u0301 👨‍👩‍👧 🇩🇪'),
];

const detail: Detail = {
  row: acme,
  note: 'Met in Lisbon; wants the deck before the end of the quarter.',
  tags: ['hot', 'listing'],
  people: [
    {
      name: 'Ann Acme',
      username: 'ann_acme',
      role: 'admin',
      bio: 'BD at Acme Labs',
      isContact: true,
    },
    { name: 'Борис', username: null, role: 'member', bio: null, isContact: false },
  ],
  messages: [
    {
      sender: 'Ann Acme',
      sentAt: '2026-11-20T12:00:00.000Z',
      text: 'Hello, shall we talk about the listing?\nI have two questions.',
      isOutgoing: false,
    },
    { sender: 'me', sentAt: '2026-11-22T11:00:00.000Z', text: 'Gladly.', isOutgoing: true },
  ],
  suggestion: {
    verdict: 'confident',
    candidates: [
      {
        name: 'Acme Labs',
        domain: 'acme.example',
        url: 'https://acme.example',
        confidence: 0.93,
        bias: -4,
        factors: [
          { name: 'Named in the title', evidence: 'the title "Acme <> Ownco"', weight: 3.2 },
          { name: 'Somebody here says to be of it', evidence: 'bio: "BD at Acme Labs"', weight: 4 },
          { name: 'Others are possible too', evidence: 'next: Ownco', weight: -0.61 },
        ],
      },
      { name: 'Ownco', domain: null, url: null, confidence: 0.04, bias: -4, factors: [] },
    ],
    contacts: [{ name: 'Ann Acme', confidence: 0.97 }],
  },
};

describe.each(sizes)('a frame at $columns×$rows', (size) => {
  test.each([
    ['of the list', '', 'Globex'],
    ['of the chat', '\r', 'n next'],
    ['of the factors', 'x', 'base rate'],
    ['of the filter', '/ac', 'filter: ac'],
    ['of marked chats', '  ', '2 marked'],
    ['of the menu to sort', 's', 'sort by'],
    ['of the palette', ':crm', 'add to the CRM'],
    ['of the help', '?', 'one down'],
  ])('%s', async (_name, keys, sign) => {
    const screen = show(size);
    await screen.shows('Globex');
    if (keys) screen.type(keys);
    await screen.shows(sign);
    expect(await screen.text()).toMatchSnapshot();
  });
});

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** The screen with these chats, and no store behind it. */
function show(size: Size): Screen {
  const screen = createScreen(size);
  const terminal = createTerminal(screen.io);
  const program = startProgram<State, Event, Effect>({
    start: [initialState({ size, now: seededNow }), []],
    update,
    run: async function* () {},
    onCrash: terminal.crash,
  });
  program.send(load(chats));
  program.send({ type: 'detail-loaded', detail });
  const theme = createTheme({ isColored: true, isAscii: false });
  const ended = terminal.show(<TriageScreen program={program} terminal={terminal} theme={theme} />);
  cleanUps.push(async () => {
    terminal.quit();
    await ended;
  });
  return screen;
}
