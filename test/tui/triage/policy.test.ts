import { describe, expect, test } from 'vitest';
import { createTheme } from '../../../src/tui/theme.ts';
import { canBeRedone } from '../../../src/tui/triage/state/redo.ts';
import type { State } from '../../../src/tui/triage/state/state.ts';
import { frameLines } from '../../../src/tui/triage/view/frame.ts';
import { loaded, row, rows, typed, typedActs } from '../../support/triage-rows.ts';
import { openTriageScreen } from '../../support/triage-screen.ts';

const auto = { kind: 'set', settings: { followUpPolicy: 'auto' } } as const;
const manual = { kind: 'set', settings: { followUpPolicy: 'manual' } } as const;
const theme = createTheme({ isColored: false, isAscii: false });

function screenOf(state: State): string {
  return frameLines(state, theme)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');
}

function deeds(state: State, keys: string) {
  return typedActs(state, keys)[1].flatMap((effect) =>
    effect.kind === 'deed' ? { deed: effect.deed, count: effect.targets.length } : [],
  );
}

describe('h sets who lets follow-ups go out', () => {
  test('and says what each policy does and which one holds', () => {
    const shown = screenOf(typed(loaded([row('Acme', { followUpPolicy: 'manual' })]), 'h'));
    expect(shown).toMatch(/> manual: nothing goes out by itself +now/u);
    expect(shown).toMatch(/approve: each one waits/u);
    expect(shown).toMatch(/auto: approved templates, and words you sent before/u);
  });

  test('Enter by itself changes nothing', () => {
    for (const followUpPolicy of ['manual', 'approve', 'auto'] as const) {
      const state = loaded([row('Acme', { followUpPolicy })]);
      expect(deeds(state, 'h<enter><enter>')).toEqual([]);
    }
  });

  test('manual and approve by one more key, for all that are marked', () => {
    expect(deeds(loaded(rows(1)), 'hmanual<enter>')).toEqual([{ deed: manual, count: 1 }]);
    const some = [row('A'), row('B', { followUpPolicy: 'manual' }), row('C')];
    expect(screenOf(typed(loaded(some), '<ctrl-a>h'))).toContain('now in 1 of 3');
    expect(deeds(loaded(some), '<ctrl-a>hmanual<enter>')).toEqual([{ deed: manual, count: 2 }]);
  });

  test.each([
    ['list', ''],
    ['chat', '<enter>'],
    ['queue', 'Q'],
  ])('in the %s, by its key, by name, and on a Russian keyboard', (_place, way) => {
    for (const keys of ['h', ':policy of<enter>', 'р']) {
      expect(typed(loaded([row('Acme')]), way + keys).mode).toMatchObject({ pick: 'policy' });
    }
  });

  test.each(['W', 'T', 'o'])('under %s it takes the chat of the line', (way) => {
    const place = typed(loaded([row('Acme'), row('Bank')]), way);
    expect(typed(place, 'h').notice?.text).toBe('there is no chat here');
  });
});

describe('auto', () => {
  const asked = typed(loaded(rows(3)), '<ctrl-a>hauto<enter>');

  test('says what it lets happen, and asks for its word', () => {
    expect(screenOf(asked)).toContain('follow-ups of these 3 chats are sent without asking');
    expect(screenOf(asked)).toContain('> type auto to go on:');
    expect(screenOf(typed(loaded(rows(1)), 'hauto<enter>'))).toContain('follow-ups of this chat');
  });

  test.each(['yes', 'Auto', 'aut', 'autos', 'auto auto'])('is not switched on by "%s"', (word) => {
    const [state, effects] = typedActs(asked, `${word}<enter>`);
    expect(effects).toEqual([]);
    expect(state.mode.mode).toBe('form');
    expect(state.notice?.text).toContain('nothing was changed');
  });

  test('nor by Enter or Esc; by its word in all of them, shown at once', () => {
    expect(deeds(asked, '<enter>')).toEqual([]);
    expect(deeds(asked, 'auto<esc>')).toEqual([]);
    expect(deeds(asked, 'auto<enter>')).toEqual([{ deed: auto, count: 3 }]);
    const after = typed(asked, 'auto<enter>');
    expect(after.listing.all.map(({ followUpPolicy }) => followUpPolicy)).toEqual(
      Array.from({ length: 3 }, () => 'auto'),
    );
    const { lastCommand } = typed(loaded(rows(1)), 'hauto<enter>auto<enter>');
    expect(lastCommand).toEqual(["tgcrm chats set '1-chat 0001' --follow-up-policy auto"]);
  });

  test('is never redone; manual is', () => {
    expect(canBeRedone(auto)).toBe(false);
    expect(canBeRedone(manual)).toBe(true);
  });
});

describe('what is not the default is shown', () => {
  const chats = [row('Acme', { followUpPolicy: 'auto' }), row('Bank')];

  test('in the row, where any chat has it', () => {
    expect(screenOf(loaded(chats))).toMatch(/turn {2}send {2}last[\s\S]*Acme .* auto/u);
    expect(screenOf(loaded([row('Bank')]))).not.toContain('send  last');
  });

  test('on the page', () => {
    const wide = { columns: 120, rows: 40 };
    expect(screenOf(loaded(chats, wide))).toContain('follow-ups go out without asking (auto)');
    expect(screenOf(loaded([row('A', { followUpPolicy: 'manual' })], wide))).toContain('(manual)');
    expect(screenOf(loaded([row('Bank')], wide))).not.toContain('approve');
  });
});

test('over a store: the word, the undo that only takes away, and no redo', async () => {
  const { screen, store } = await openTriageScreen();
  const policiesOf = async () =>
    (await store.db.selectFrom('chats').select('followUpPolicy').distinct().execute())
      .map(({ followUpPolicy }) => followUpPolicy)
      .toSorted();
  await screen.shows('1/7');
  screen.type('  hauto\r');
  await screen.shows('of these 2 chats');
  screen.type('auto\r');
  await screen.shows('set for 2 chats; u undoes');
  expect(await policiesOf()).toEqual(['approve', 'auto']);
  screen.type('u');
  await screen.shows('undone: ');
  expect(await policiesOf()).toEqual(['approve']);
  screen.type('\u0012');
  await screen.shows('nothing that was undone here');
  screen.type('hauto\r');
  await screen.shows('of this chat');
  screen.type('auto\r');
  await screen.shows('set for ');
  screen.type('hmanual\r');
  await expect.poll(policiesOf).toEqual(['approve', 'manual']);
  screen.type('u');
  await screen.shows('only its typed word switches');
  expect(await policiesOf()).toEqual(['approve']);
});
