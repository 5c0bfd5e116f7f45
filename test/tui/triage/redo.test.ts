import { describe, expect, test } from 'vitest';
import type { Event, State } from '../../../src/tui/triage/state/state.ts';
import { update } from '../../../src/tui/triage/state/update.ts';
import { loaded, rows, typed, typedActs, withEvents } from '../../support/triage-rows.ts';
import { openTriageScreen } from '../../support/triage-screen.ts';

const ignore = { kind: 'ignore', reason: null } as const;

/** The store has done what the last key asked for, under this name. */
function done(state: State, keys: string, act: string): State {
  const [next, effects] = typedActs(state, keys);
  const [asked] = effects;
  const did = asked?.kind === 'deed' ? { act, deed: asked.deed, targets: asked.targets } : null;
  return withEvents(next, { type: 'done', rows: [], notice: { kind: 'good', text: act }, did });
}

function undone(state: State, ...undid: string[]): State {
  const event: Event = {
    type: 'undone',
    rows: [],
    notice: { kind: 'good', text: 'undone' },
    undid,
  };
  return withEvents(typed(state, 'u'), event);
}

describe('Ctrl-R does again', () => {
  const twice = done(done(loaded(rows(5)), 'i', '1'), 'i', '2');

  test('what was undone, the last undone first, over several levels', () => {
    const [one, first] = typedActs(undone(undone(twice, '2'), '1'), '<ctrl-r>');
    expect(first).toMatchObject([{ deed: ignore, targets: [{ chatId: '1-chat 0001' }] }]);
    expect(typed(one, '<ctrl-r>').notice?.text).toContain('still at work');
    const [, second] = typedActs(
      withEvents(one, { type: 'done', rows: [], notice: { kind: 'good', text: '' } }),
      '<ctrl-r>',
    );
    expect(second).toMatchObject([{ deed: ignore, targets: [{ chatId: '1-chat 0002' }] }]);
    expect(undone(twice, '2', '1').redo.undone.map(({ act }) => act)).toEqual(['2', '1']);
  });

  test('nothing after a new act, nor what somebody else did', () => {
    const other = done(undone(twice, '2'), 'i', '3');
    expect(typedActs(other, '<ctrl-r>')[1]).toEqual([]);
    const [state, effects] = typedActs(undone(twice, 'of a command'), '<ctrl-r>');
    expect(effects).toEqual([]);
    expect(state.notice?.text).toContain('nothing that was undone here');
  });

  test('an undo that failed leaves nothing to do again', () => {
    const failed = { type: 'failed', rows: [], notice: { kind: 'bad', text: 'no' } } as const;
    const [state] = update(typed(twice, 'u'), failed);
    expect(typedActs(state, '<ctrl-r>')[1]).toEqual([]);
  });
});

test('over a store: ignore, undo, redo, undo', async () => {
  const { screen, store } = await openTriageScreen();
  const ignored = async () =>
    (await store.db.selectFrom('chats').select('title').where('state', '=', 'ignored').execute())
      .length;
  await screen.shows('1/7');
  screen.type('  i');
  await screen.shows('ignored 2 chats');
  screen.type('u');
  await screen.shows('undone: ');
  expect(await ignored()).toBe(0);
  screen.type('\u0012');
  await screen.shows('ignored 2 chats; u undoes');
  expect(await ignored()).toBe(2);
  screen.type('u');
  await screen.shows('undone: ');
  expect(await ignored()).toBe(0);
});
