import { afterEach, describe, expect, test } from 'vitest';
import { Keyboard } from '../../../src/tui/components/keyboard.tsx';
import { startProgram } from '../../../src/tui/program.ts';
import { createTerminal, type Size } from '../../../src/tui/terminal.ts';
import { createTheme } from '../../../src/tui/theme.ts';
import type { Detail } from '../../../src/tui/triage/state/detail.ts';
import type { TriageRow } from '../../../src/tui/triage/state/row.ts';
import {
  type Effect,
  type Event,
  initialState,
  type State,
} from '../../../src/tui/triage/state/state.ts';
import { update } from '../../../src/tui/triage/state/update.ts';
import { pictureOf } from '../../../src/tui/triage/view/picture.ts';
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
      participantId: 'u1',
      name: 'Ann Acme',
      username: 'ann_acme',
      role: 'admin',
      bio: 'BD at Acme Labs',
      isContact: true,
    },
    {
      participantId: 'u2',
      name: 'Борис',
      username: null,
      role: 'member',
      bio: null,
      isContact: false,
    },
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
        seen: { name: 'Acme Labs', domain: 'acme.example' },
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
      {
        name: 'Ownco',
        seen: { name: 'Ownco', domain: null },
        domain: null,
        url: null,
        confidence: 0.04,
        bias: -4,
        factors: [],
      },
    ],
    contacts: [
      {
        participantId: 'u1',
        name: 'Ann Acme',
        role: 'BD',
        confidence: 0.97,
        bias: -1,
        factors: [{ name: 'Says so in the bio', evidence: 'BD at Acme Labs', weight: 4.5 }],
      },
    ],
    warnings: ['two people here call themselves Ann'],
  },
  links: ['https://acme.example/deck'],
  summary: null,
  company: null,
  suggested: null,
  nextSteps: [],
  advice: null,
  followUps: [
    {
      status: 'approved',
      text: 'Hello Ann, have you had time to look at the deck?',
      reason: 'no answer for three days',
      sendAt: '2026-11-22T15:00:00.000Z',
      sendAtWhy: 'they mostly answer in the afternoon',
      statusWhy: null,
      server: 'there',
    },
  ],
};

const profiled: Detail = {
  ...detail,
  row: { ...acme, state: 'crm', company: 'Acme Labs', guess: null },
  company: {
    name: 'Acme Labs',
    description: 'Makes everything.',
    links: ['https://acme.example', 'https://x.example/acme'],
    stage: 'talking',
    chats: ['Acme <> Ownco', 'Acme partners'],
    people: [{ name: 'Ann Acme', role: 'BD' }],
    facts: [],
    news: [],
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

describe('the page of a chat', () => {
  const size = { columns: 120, rows: 60 };

  test('weighs each of their people, when asked why', async () => {
    const screen = show(size);
    await screen.shows('people of theirs: Ann Acme 97%');
    screen.type('x');
    await screen.shows('97% Ann Acme · BD');
    await screen.shows('+4.50 Says so in the bio');
  });

  test('says what to do next, and what is late', async () => {
    const step = {
      kind: 'promise',
      side: 'mine',
      what: 'send the deck',
      dueAt: '2026-11-22T09:00:00.000Z',
      why: 'I wrote "will send the deck by nine"',
      shownFrom: '2026-11-20T00:00:00.000Z',
      shownUntil: '2026-12-20T00:00:00.000Z',
    } as const;
    const later = { ...step, what: 'not yet', shownFrom: '2026-11-25T00:00:00.000Z' };
    const screen = show(size, { ...detail, nextSteps: [later, step] });
    await screen.shows('next steps');
    await screen.shows('promised  I  was due 3h ago');
    expect(await screen.text()).not.toContain('not yet');
  });

  test('says what the drafts so far speak for, and the key for it', async () => {
    const advice = { what: 'let drafts for Ann go out by themselves', why: '8 of 8', key: 'h' };
    const screen = show(size, { ...detail, advice });
    await screen.shows('advice: let drafts for Ann go out by');
    await screen.shows('themselves (h)');
  });

  const warnings = ['@ann_acrne looks like @ann_acme, who is somebody else here'];
  const warned = detail.suggestion && { ...detail.suggestion, warnings };

  test.each([
    ['beside a suggestion', { ...detail, suggestion: warned }, '', '/6'],
    ['in the queue', { ...detail, suggestion: warned }, 'Q', 'decided'],
    [
      'where none is suggested',
      { ...detail, suggestion: warned && { ...warned, candidates: [] } },
      '',
      'too little evidence',
    ],
    ['after the answer', { ...profiled, suggestion: warned }, '', 'Acme Labs confirmed'],
  ])('warns of who passes for another, in whole lines, %s', async (_name, shown, keys, sign) => {
    const screen = show(size, shown);
    await screen.shows('Acme');
    screen.type(keys);
    await screen.shows(sign);
    await screen.shows('! @ann_acrne looks like');
    await screen.shows('somebody else here');
  });
});

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

/** The screen with these chats, and no store behind it. */
function show(size: Size, shown: Detail = detail): Screen {
  const screen = createScreen(size);
  const terminal = createTerminal(screen.io);
  const program = startProgram<State, Event, Effect>({
    start: [initialState({ size, now: seededNow }), []],
    update,
    run: async function* () {},
    onCrash: terminal.crash,
  });
  program.send(load(chats.with(0, shown.row)));
  program.send({ type: 'detail-loaded', detail: shown });
  const picture = pictureOf(program, createTheme({ isColored: true, isAscii: false }));
  const ended = terminal.show(<Keyboard terminal={terminal} send={program.send} />, picture);
  cleanUps.push(terminal.quit, () => ended);
  return screen;
}
