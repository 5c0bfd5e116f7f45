import { describe, expect, test } from 'vitest';
import type { Event, State } from '../../../src/tui/triage/state/state.ts';
import { update } from '../../../src/tui/triage/state/update.ts';
import {
  cursorTitle,
  loaded,
  row,
  rows,
  titles,
  typed,
  typedActs,
  withEvents,
} from '../../support/triage-rows.ts';

describe('one chat', () => {
  test('ignore takes it off the list at once and the next one moves up', () => {
    const [state, effects] = typedActs(loaded(rows(3)), 'i');
    expect(titles(state)).toEqual(['Chat 0002', 'Chat 0003']);
    expect(cursorTitle(state)).toBe('Chat 0002');
    expect(effects).toEqual([
      { kind: 'deed', deed: { kind: 'ignore', reason: null }, targets: targets('1-chat 0001') },
    ]);
  });

  test('add keeps it on the list and goes on to the next', () => {
    const state = typed(loaded(rows(3)), 'a');
    expect(titles(state)).toHaveLength(3);
    expect(state.listing.visible[0]?.state).toBe('crm');
    expect(cursorTitle(state)).toBe('Chat 0002');
  });

  test('I asks for a reason; Esc leaves the chat alone', () => {
    const [, effects] = typedActs(loaded(rows(3)), 'Ispam and i<enter>');
    expect(effects).toEqual([
      {
        kind: 'deed',
        deed: { kind: 'ignore', reason: 'spam and i' },
        targets: targets('1-chat 0001'),
      },
    ]);
    expect(typedActs(loaded(rows(3)), 'Ispam<esc>')[1]).toEqual([]);
  });

  test('confirm waits for the store', () => {
    const seen = { name: 'Acme Labs', domain: 'acme.example' };
    const chats = [row('Acme', { guess: { name: 'Acme Labs', seen, confidence: 0.9 } })];
    const [state, effects] = typedActs(loaded(chats), 'c');
    expect(state.listing.visible[0]?.company).toBeNull();
    expect(effects).toEqual([
      {
        kind: 'deed',
        deed: { kind: 'confirm', answer: {}, alsoAdd: false },
        targets: [{ chatId: '1-acme', seen, followUpId: null }],
      },
    ]);
  });

  test('e names another company, or none; with nothing typed it does nothing', () => {
    const chats = [row('Acme', { company: 'Wrong Ltd' })];
    const [state, effects] = typedActs(loaded(chats), 'eacme.example<enter>');
    expect(state.mode.mode).toBe('list');
    expect(effects.filter(({ kind }) => kind === 'deed')).toEqual([
      {
        kind: 'deed',
        deed: { kind: 'confirm', answer: { company: 'acme.example' }, alsoAdd: false },
        targets: targets('1-acme'),
      },
    ]);
    expect(typedActs(loaded(chats), 'e <enter>')[1]).toEqual([{ kind: 'companies' }]);
    expect(typedActs(loaded(chats), 'eacme<esc>')[1]).toEqual([{ kind: 'companies' }]);
  });

  test.each([
    ['a', row('Acme', { state: 'crm' }), 'Acme is in the CRM already'],
    ['r', row('Acme'), 'Acme is not ignored'],
    ['c', row('Acme', { company: 'Acme Labs' }), 'Acme Labs is confirmed already'],
    ['c', row('Acme'), 'no company is suggested for Acme'],
  ])('%s says why it does nothing', (key, chat, why) => {
    const [state, effects] = typedActs(loaded([chat]), key);
    expect(state.notice?.text).toBe(why);
    expect(effects).toEqual([]);
  });

  test('on an empty list an act does nothing', () => {
    const [state, effects] = typedActs(loaded([]), 'aicr x<enter>');
    expect(effects).toEqual([]);
    expect(state.mode.mode).toBe('list');
  });
});

describe('marked chats', () => {
  test('space marks and steps; the act takes all marked and the marks go', () => {
    const [state, effects] = typedActs(loaded(rows(5)), '  ji');
    expect(effects).toEqual([
      {
        kind: 'deed',
        deed: { kind: 'ignore', reason: null },
        targets: targets('1-chat 0001', '1-chat 0002'),
      },
    ]);
    expect(state.marks.size).toBe(0);
    expect(cursorTitle(state)).toBe('Chat 0004');
  });

  test('space again takes the mark away; Esc takes all', () => {
    expect(typed(loaded(rows(3)), ' k ').marks.size).toBe(0);
    expect(typed(loaded(rows(3)), '  <esc>').marks.size).toBe(0);
  });

  test('those for which the act makes no sense are left out', () => {
    const chats = [row('Acme', { state: 'crm' }), row('Bank')];
    const [, effects] = typedActs(loaded(chats), '<ctrl-a>a');
    expect(effects).toEqual([{ kind: 'deed', deed: { kind: 'add' }, targets: targets('1-bank') }]);
  });

  test('more than fifty are asked about first', () => {
    const [asked, none] = typedActs(loaded(rows(60)), '<ctrl-a>i');
    expect(asked.mode).toMatchObject({ mode: 'sure' });
    expect(none).toEqual([]);
    expect(typedActs(asked, 'n')[1]).toEqual([]);
    expect(titles(typed(asked, 'n'))).toHaveLength(60);
    const [done, effects] = typedActs(asked, 'y');
    expect(effects).toMatchObject([
      { kind: 'deed', targets: expect.arrayContaining(targets('1-chat 0060')) },
    ]);
    expect(titles(done)).toEqual([]);
  });
});

describe('what comes back', () => {
  test('an act that is through can be undone, the latest first', () => {
    const [, effects] = typedActs(done(typed(loaded(rows(3)), 'i')), 'u');
    expect(effects).toEqual([{ kind: 'undo', count: 1 }]);
  });

  test('u while an act is at work waits for it, and means it', () => {
    const [asked, none] = typedActs(loaded(rows(3)), 'iuu');
    expect(none.map(({ kind }) => kind)).toEqual(['deed']);
    const [after, effects] = update(asked, doneEvent);
    expect(effects).toContainEqual({ kind: 'undo', count: 2 });
    expect(after.undosAsked).toBe(0);
  });

  test('an undone chat is back in its place with the cursor on it', () => {
    const ignored = done(typed(loaded(rows(5)), 'ji'));
    expect(titles(ignored)).toHaveLength(4);
    const back = withEvents(typed(ignored, 'u'), {
      type: 'undone',
      rows: rows(5).slice(1, 2),
      notice: { kind: 'good', text: 'undone' },
    });
    expect(titles(back)).toEqual(rows(5).map(({ title }) => title));
    expect(cursorTitle(back)).toBe('Chat 0002');
  });

  test('an act that fails is taken back on the screen, and says why', () => {
    const ignored = typed(loaded(rows(3)), 'i');
    const failed = withEvents(ignored, {
      type: 'failed',
      rows: rows(3).slice(0, 1),
      notice: { kind: 'bad', text: 'the store is locked', hint: 'try again' },
    });
    expect(titles(failed)).toHaveLength(3);
    expect(failed.notice).toMatchObject({ text: 'the store is locked' });
  });

  test('the notice stays until the next act', () => {
    const state = done(typed(loaded(rows(3)), 'i'));
    expect(typed(state, 'j').notice?.text).toBe('done');
    expect(typed(state, 'a').notice).toBeNull();
  });
});

const doneEvent: Event = { type: 'done', rows: [], notice: { kind: 'good', text: 'done' } };

function done(state: State): State {
  return withEvents(state, doneEvent);
}

function targets(...chatIds: string[]) {
  return chatIds.map((chatId) => ({ chatId, seen: null, followUpId: null }));
}
