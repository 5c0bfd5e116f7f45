import { describe, expect, test } from 'vitest';
import { updateChats } from '../../../src/store/chats.ts';
import { createTheme } from '../../../src/tui/theme.ts';
import { runDeed } from '../../../src/tui/triage/effects/acts.ts';
import type { Event, State } from '../../../src/tui/triage/state/state.ts';
import { frameLines } from '../../../src/tui/triage/view/frame.ts';
import { seedChats, seededNow } from '../../support/seed-chats.ts';
import { eachStore } from '../../support/stores.ts';
import { loaded, row, rows, typed, typedActs, withEvents } from '../../support/triage-rows.ts';
import { openTriageScreen } from '../../support/triage-screen.ts';

const theme = createTheme({ isColored: false, isAscii: false });
const offers: Event = {
  type: 'zones-loaded',
  chatId: '1-acme',
  offers: [
    { zone: 'Asia/Tokyo', why: '"tokyo" in the bio' },
    { zone: 'Europe/Berlin', why: 'as you are' },
  ],
};

function screenOf(state: State): string {
  return frameLines(state, theme)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');
}

function settings(state: State, keys: string) {
  return typedActs(state, keys)[1].flatMap((effect) =>
    effect.kind === 'deed' && effect.deed.kind === 'set' ? [effect.deed.settings] : [],
  );
}

describe('H asks where they are', () => {
  const open = withEvents(typed(loaded([row('Acme'), row('Bank')]), 'H'), offers);

  test('with what speaks for which place', () => {
    expect(typedActs(loaded([row('Acme')]), 'H')[1]).toEqual([{ kind: 'zones', chatId: '1-acme' }]);
    const shown = screenOf(open);
    expect(shown).toContain('Where are they?');
    expect(shown).toMatch(/1 {2}Asia\/Tokyo, now \d\d:\d\d: "tokyo" in the bio/u);
    expect(shown).toMatch(/2 {2}Europe\/Berlin, now \d\d:\d\d: as you are/u);
  });

  test.each([
    ['1', { timeZone: 'Asia/Tokyo' }],
    ['2', { timeZone: 'Europe/Berlin' }],
    ['lisbon', { timeZone: 'Europe/Lisbon' }],
    ['UTC+4', { timeZone: 'Asia/Dubai' }],
    ['', { isZoneUnknown: true }],
  ])('"%s" is an answer', (text, wanted) => {
    expect(settings(open, `${text}<enter>`)).toEqual([wanted]);
  });

  test('what is no place stays in the form, and Esc says nothing', () => {
    expect(settings(open, '7<enter>')).toEqual([]);
    expect(typed(open, 'nowhere<enter>').notice?.text).toContain('no time zone');
    expect(settings(open, '<esc>')).toEqual([]);
  });

  test('of several at once without offers; what comes for another chat is left out', () => {
    const many = typedActs(loaded(rows(3)), '<ctrl-a>H');
    expect(many[1]).toEqual([]);
    expect(withEvents(many[0], offers).mode).toEqual(many[0].mode);
    const other = withEvents(typed(loaded([row('Acme'), row('Bank')]), 'jH'), offers);
    expect(other.mode).toMatchObject({ form: 'zone' });
    expect(other.mode).not.toHaveProperty('offers');
  });
});

test('an act that gives a time says it once for each chat, and asks nothing', () => {
  const done = (chatId: string): Event => ({
    type: 'done',
    rows: [],
    notice: { kind: 'good', text: 'approved' },
    asksZone: chatId,
  });
  const once = withEvents(loaded([row('Acme'), row('Bank')]), done('1-acme'));
  expect(once.notice?.hint).toContain('H says where they are');
  expect(once.mode.mode).toBe('list');
  expect(withEvents(once, done('1-acme')).notice?.hint).toBeUndefined();
  expect(withEvents(once, done('1-bank')).notice?.hint).toContain('H says');
});

eachStore((stores) => {
  test('a draft of one chat asks, until it is said', async () => {
    const { db } = await stores.open();
    const ids = await seedChats(db, [{ title: 'Acme' }, { title: 'Bank' }]);
    const doors = { db, now: () => seededNow };
    const draft = async (...chatIds: string[]) => {
      const targets = chatIds.map((chatId) => ({ chatId, followUpId: null, seen: null }));
      const deed = { kind: 'draft', text: 'Hello', at: '+2h' } as const;
      const limits = { quietHours: { from: 21, to: 8 } };
      return (await runDeed(doors, { kind: 'deed', deed, targets }, limits).next()).value;
    };
    const [acme = ''] = ids;
    expect(await draft(acme)).toMatchObject({ type: 'done', asksZone: acme });
    expect(await draft(...ids)).toMatchObject({ type: 'done', asksZone: null });
    await updateChats(db, { ids, changes: { timeZone: 'Europe/Berlin' } });
    expect(await draft(acme)).toMatchObject({ type: 'done', asksZone: null });
  });
});

test('over a store: asked, said, undone', async () => {
  const { screen, store } = await openTriageScreen();
  const zones = async () =>
    (await store.db.selectFrom('chats').select('timeZone').distinct().execute()).map(
      ({ timeZone }) => timeZone,
    );
  await screen.shows('1/7');
  screen.type('H');
  await screen.shows('as you are');
  screen.type('tokyo\r');
  await screen.shows('set for Acme <> Ownco; u undoes');
  expect(await zones()).toContain('Asia/Tokyo');
  screen.type('u');
  await screen.shows('undone: ');
  expect(await zones()).toEqual([null]);
});
