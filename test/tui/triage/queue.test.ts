import { describe, expect, test } from 'vitest';
import { listSkipped } from '../../../src/core/triage-queue.ts';
import { progressOf } from '../../../src/tui/triage/state/queue.ts';
import type { TriageRow } from '../../../src/tui/triage/state/row.ts';
import { startOf } from '../../../src/tui/triage/state/start.ts';
import type { State } from '../../../src/tui/triage/state/state.ts';
import { seededNow } from '../../support/seed-chats.ts';
import {
  cursorTitle,
  load,
  loaded,
  row,
  titles,
  typed,
  typedActs,
  withEvents,
} from '../../support/triage-rows.ts';
import { openTriageScreen } from '../../support/triage-screen.ts';

const seen = { name: 'Acme Labs', domain: null };
const guess = { name: 'Acme Labs', seen, confidence: 0.9 };
const chats = [
  row('Acme', { priority: 90, guess }),
  row('Bank', { priority: 50 }),
  row('Cats', { priority: 70 }),
  row('Done', { priority: 99, state: 'crm' }),
];

function queue(skipped: readonly string[] = [], all: readonly TriageRow[] = chats): State {
  const size = { columns: 80, rows: 24 };
  const [state] = startOf({ size, now: seededNow, isQueue: true });
  return withEvents(state, load(all), { type: 'settings-loaded', views: [], skipped });
}

describe('the queue', () => {
  test('has the undecided chats, what matters most first', () => {
    expect(titles(queue())).toEqual(['Acme', 'Cats', 'Bank']);
    expect(titles(typed(loaded(chats), 'Q'))).toEqual(['Acme', 'Cats', 'Bank']);
    expect(progressOf(queue())).toEqual({ decided: 0, total: 3, skipped: 0 });
  });

  test.each([
    ['y', { kind: 'confirm', answer: {}, alsoAdd: true }],
    ['<enter>', { kind: 'confirm', answer: {}, alsoAdd: true }],
    ['a', { kind: 'add' }],
    ['i', { kind: 'ignore', reason: null }],
    ['Ispam<enter>', { kind: 'ignore', reason: 'spam' }],
    ['2', { kind: 'confirm', answer: { pick: 2 }, alsoAdd: true }],
    ['0', { kind: 'confirm', answer: { isNone: true }, alsoAdd: true }],
    ['eOther<enter>', { kind: 'confirm', answer: { company: 'Other' }, alsoAdd: true }],
  ])('%s decides, and the next one comes', (keys, deed) => {
    const [state, effects] = typedActs(queue(), keys);
    expect(effects.filter(({ kind }) => kind === 'deed')).toMatchObject([
      { deed, targets: [{ chatId: '1-acme' }] },
    ]);
    expect([state.mode.mode, cursorTitle(state)]).toEqual(['queue', 'Cats']);
    expect(progressOf(state).decided).toBe(1);
  });

  test('a skipped chat comes last, also the next time', () => {
    const [state, effects] = typedActs(queue(), 's');
    expect(effects).toEqual([{ kind: 'skip', chatId: '1-acme' }]);
    expect(cursorTitle(state)).toBe('Cats');
    expect(titles(state)).toEqual(['Cats', 'Bank', 'Acme']);
    expect(cursorTitle(typed(state, 'ai'))).toBe('Acme');
    expect(titles(queue(['1-acme']))).toEqual(['Cats', 'Bank', 'Acme']);
    expect(cursorTitle(typed(queue(), 'sss'))).toBe('Acme');
  });

  test('where nothing is suggested yes says why, and stays', () => {
    const [state, effects] = typedActs(queue(['1-acme']), 'y');
    expect(effects).toEqual([]);
    expect(state.notice?.text).toBe('no company is suggested for Cats');
    expect(cursorTitle(state)).toBe('Cats');
  });

  test('what does not decide does not go on', () => {
    expect(cursorTitle(typed(queue(), 'tvip<enter>'))).toBe('Acme');
    expect(cursorTitle(typed(queue(), 'lwon<enter>'))).toBe('Acme');
  });

  test('undone, the chat is there again', () => {
    const state = typed(queue(), 'i');
    const done = { type: 'done', rows: [], notice: { kind: 'good', text: '' } } as const;
    const undone = withEvents(typed(withEvents(state, done), 'u'), {
      type: 'undone',
      rows: chats.slice(0, 1),
      notice: { kind: 'good', text: 'undone' },
    });
    expect(cursorTitle(undone)).toBe('Acme');
    expect(progressOf(undone).decided).toBe(0);
  });

  test('Esc goes back to the list as it was', () => {
    const list = typed(loaded(chats), '/a<enter>st');
    const back = typed(list, 'Qi<esc>');
    expect(back.mode.mode).toBe('list');
    expect([back.listing.filter, back.listing.sort.by, back.queue]).toEqual(['a', 'title', null]);
    expect(titles(back)).toEqual(['Bank', 'Cats']);
  });
});

test('of skips in quick succession none gets lost', async () => {
  const { screen, store } = await openTriageScreen({ isQueue: true });
  await screen.shows('0 of 6 decided');
  screen.type('sss');
  await expect.poll(() => listSkipped(store.db)).toHaveLength(3);
});
