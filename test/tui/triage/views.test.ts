import { describe, expect, test } from 'vitest';
import { loaded, row, titles, typed, typedActs, withEvents } from '../../support/triage-rows.ts';

const chats = [
  row('Acme', { category: 'partner', tags: ['vip'], folders: ['Work chats'], turn: 'mine' }),
  row('Bank', { category: 'investor', stage: 'won', turn: 'theirs' }),
  row('Cats', { category: 'partner', state: 'crm', priority: 9 }),
];

const views = [
  {
    name: 'partners',
    filter: 'cat:partner',
    shown: 'crm' as const,
    sort: { by: 'title' as const, isDescending: false },
  },
  {
    name: 'all',
    filter: '',
    shown: 'all' as const,
    sort: { by: 'priority' as const, isDescending: true },
  },
];

describe('filters from the menu', () => {
  test.each([
    ['fkpart<enter>', 'Acme Cats', 'cat:partner'],
    ['fswon<enter>', 'Bank', 'stage:won'],
    ['fdwork<enter>', 'Acme', 'folder:"Work chats"'],
    ['fgvip<enter>', 'Acme', 'tag:vip'],
    ['ftI owe<enter>', 'Acme', 'is:owed'],
    ['fkpart<enter>fkinv<enter>', 'Bank', 'cat:investor'],
    ['fkpart<enter>fkall<enter>', 'Acme Bank Cats', ''],
    ['ftI owe<enter>ftthey<enter>', 'Bank', 'is:waiting'],
    ['/a is:owed<enter>fx', 'Acme Bank Cats', ''],
  ])('%s', (keys, found, filter) => {
    const state = typed(loaded(chats), keys);
    expect(titles(state).toSorted().join(' ')).toBe(found);
    expect(state.listing.filter).toBe(filter);
  });
});

describe('saved views', () => {
  const state = { ...loaded(chats), views };

  test('are taken by number, by Tab and from the list', () => {
    expect(titles(typed(state, '1'))).toEqual(['Cats']);
    expect(titles(typed(state, '2'))).toEqual(['Cats', 'Acme', 'Bank']);
    expect(typed(state, '<tab>').listing.filter).toBe('cat:partner');
    expect(typed(state, '<tab><tab>').listing.shown).toBe('all');
    expect(typed(state, '<tab><tab><tab>').listing.filter).toBe('cat:partner');
    expect(titles(typed(state, 'Vpartners<enter>'))).toEqual(['Cats']);
    expect(typed(state, '9').notice?.text).toContain('no saved view 9');
  });

  test('are kept under a name, and dropped', () => {
    const [, effects] = typedActs(state, '/cat:inv<enter>Vkeep<enter>money<enter>');
    expect(effects).toEqual([
      {
        kind: 'save-view',
        view: {
          name: 'money',
          filter: 'cat:inv',
          shown: 'open',
          sort: { by: 'activity', isDescending: true },
        },
      },
    ]);
    expect(typedActs(state, 'V<ctrl-x>')[1]).toEqual([{ kind: 'drop-view', name: 'partners' }]);
    expect(typedActs(state, 'Vkeep<ctrl-x>')[1]).toEqual([]);
    const notice = { kind: 'good', text: 'dropped' } as const;
    const dropped = withEvents(state, { type: 'views-loaded', views: views.slice(1), notice });
    expect(typed(dropped, '1').listing.shown).toBe('all');
  });
});

test('the help finds a key by a word', () => {
  const state = typed(loaded(chats), '?/snoo<enter>');
  expect(state.mode).toMatchObject({ mode: 'help', text: 'snoo' });
  expect(typed(state, '<esc>').mode.mode).toBe('list');
  expect(typed(loaded(chats), '?/snoo<esc>').mode).toMatchObject({ mode: 'help', text: '' });
});
