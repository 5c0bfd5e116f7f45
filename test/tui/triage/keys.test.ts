import { describe, expect, test } from 'vitest';
import { bindings, bindingsOf, keyLabel } from '../../../src/tui/triage/state/keys.ts';
import {
  cursorTitle,
  loaded,
  row,
  rows,
  typed,
  typedActs,
  typedStep,
} from '../../support/triage-rows.ts';

describe('the table of keys', () => {
  test('gives no key two meanings in one mode', () => {
    const seen = bindings.flatMap(({ modes, keys }) =>
      modes.flatMap((mode) => keys.map((key) => `${mode} ${key}`)),
    );
    expect(seen.filter((entry, index) => seen.indexOf(entry) !== index)).toEqual([]);
  });

  test('has every key that the contract names and core can do', () => {
    const list = bindingsOf('list').flatMap(({ keys }) => keys);
    const contract = 'j k down up g G pageup pagedown / s f enter esc a i r c e x space u : ? q';
    for (const key of contract.split(' ')) expect(list).toContain(key);
  });

  test('shows the way out in every mode', () => {
    const modes = new Set(bindings.flatMap(({ modes: all }) => all));
    for (const mode of modes) {
      const keys = bindingsOf(mode).flatMap(({ keys: all }) => all);
      expect(keys).toContain(mode === 'list' ? 'q' : 'esc');
      expect(keys).toContain('ctrl-c');
    }
  });

  test('names keys as keyboards do', () => {
    expect(['ctrl-a', 'pagedown', 'j', 'esc'].map(keyLabel)).toEqual(['^A', 'PgDn', 'j', 'Esc']);
  });
});

describe('what keys do', () => {
  test('q leaves the chat first and the program from the list', () => {
    const [inside, none] = typedStep(loaded(rows(2)), '<enter>q');
    expect(inside.mode.mode).toBe('list');
    expect(none.filter(({ kind }) => kind === 'quit')).toEqual([]);
    expect(typedStep(inside, 'q')[1]).toEqual([{ kind: 'quit' }]);
  });

  test('Ctrl-C quits from anywhere, Ctrl-Z suspends from anywhere', () => {
    for (const way of ['', '<enter>', '/', 's', 'f', 'I', 'e', '?', ':']) {
      const state = typed(loaded(rows(2)), way);
      expect(typedStep(state, '<ctrl-c>')[1]).toContainEqual({ kind: 'interrupt' });
      expect(typedStep(state, '<ctrl-z>')[1]).toContainEqual({ kind: 'suspend' });
    }
  });

  test('Esc steps out: chat, marks, filter', () => {
    const state = typed(loaded(rows(5)), '/chat<enter> <enter>');
    expect(state.mode.mode).toBe('detail');
    const list = typed(state, '<esc>');
    expect([list.mode.mode, list.marks.size, list.listing.filter]).toEqual(['list', 1, 'chat']);
    const unmarked = typed(list, '<esc>');
    expect([unmarked.marks.size, unmarked.listing.filter]).toEqual([0, 'chat']);
    expect(typed(unmarked, '<esc>').listing.filter).toBe('');
  });

  test('in the chat n and p go to its neighbours, and an act takes the next one in', () => {
    const state = typed(loaded(rows(5)), '<enter>nn');
    expect(cursorTitle(state)).toBe('Chat 0003');
    expect(cursorTitle(typed(state, 'p'))).toBe('Chat 0002');
    const acted = typed(state, 'i');
    expect(acted.mode.mode).toBe('detail');
    expect(cursorTitle(acted)).toBe('Chat 0004');
  });

  test('the chat that the cursor comes to is read, once', () => {
    const besideIds = ['1-chat 0003', '1-chat 0001'];
    const effects = typedStep(loaded(rows(3)), 'j')[1];
    expect(effects).toEqual([{ kind: 'detail', chatId: '1-chat 0002', besideIds }]);
    expect(typedStep(loaded(rows(3)), '<enter>x')[1]).toEqual([]);
    expect(typedStep(loaded(rows(1)), 'j')[1]).toEqual([]);
  });

  test('x shows the factors, on the page of the chat where there is room for one thing only', () => {
    const state = typed(loaded([row('Acme')]), 'x');
    expect([state.mode.mode, state.detailShows]).toEqual(['detail', 'factors']);
    expect(typed(state, 'x').detailShows).toBe('summary');
    const wide = typed(loaded([row('Acme')], { columns: 120, rows: 40 }), 'x');
    expect([wide.mode.mode, wide.detailShows]).toEqual(['list', 'factors']);
  });

  test('the palette finds a command by its words and does it', () => {
    const [state, effects] = typedActs(loaded(rows(3)), ':crm add<enter>');
    expect(state.mode.mode).toBe('list');
    expect(effects).toMatchObject([{ kind: 'deed', deed: { kind: 'add' } }]);
    expect(typedStep(loaded(rows(3)), ':nothing like it<enter>')[1]).toEqual([]);
    expect(typed(loaded(rows(3)), ':<down>').mode).toMatchObject({ cursor: 1 });
  });

  test('the help scrolls no further than its end', () => {
    const state = typed(loaded(rows(3)), '?G');
    expect(typed(state, 'G').mode).toEqual(state.mode);
    expect(typed(state, 'k').mode).not.toEqual(state.mode);
    expect(typed(state, '<esc>').mode.mode).toBe('list');
  });
});
