import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../../src/tui/triage/view/layout.ts';
import {
  cursorTitle,
  load,
  loaded,
  row,
  rows,
  titles,
  typed,
  withEvents,
} from '../../support/triage-rows.ts';

describe('moving', () => {
  test('j and k go down and up, and stop at the ends', () => {
    const state = loaded(rows(3));
    expect(cursorTitle(typed(state, 'j'))).toBe('Chat 0002');
    expect(cursorTitle(typed(state, 'jjjjj'))).toBe('Chat 0003');
    expect(cursorTitle(typed(state, 'jk<down><up>k'))).toBe('Chat 0001');
  });

  test('g, G and pages', () => {
    const state = loaded(rows(100));
    expect(cursorTitle(typed(state, 'G'))).toBe('Chat 0100');
    expect(cursorTitle(typed(state, 'Gg'))).toBe('Chat 0001');
    expect(cursorTitle(typed(state, '<pagedown>'))).toBe('Chat 0021');
    expect(cursorTitle(typed(state, '<pagedown><pageup>'))).toBe('Chat 0001');
    expect(cursorTitle(typed(state, '<ctrl-d>'))).toBe('Chat 0011');
  });

  test('inside the page nothing scrolls; at its edge half a page does', () => {
    const state = loaded(rows(100));
    const { listRows } = layoutOf(state.size);
    const atEdge = typed(state, 'j'.repeat(listRows - 1));
    expect(atEdge.listing.top).toBe(0);
    const over = typed(atEdge, 'j');
    expect(over.listing.top).toBe(listRows / 2);
    expect(typed(over, 'k').listing.top).toBe(listRows / 2);
  });

  test('letters of a Russian keyboard are the keys they sit on', () => {
    expect(cursorTitle(typed(loaded(rows(9)), 'оооЛ'))).toBe('Chat 0004');
    expect(typed(loaded(rows(9)), '.').mode.mode).toBe('filter');
  });

  test('the cursor is on the screen, whatever keys come', () => {
    const key = fc.constantFrom(...['j', 'k', 'g', 'G', '<pagedown>', '<pageup>', '<ctrl-d>', 'i']);
    fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), fc.nat(70), (keys, count) => {
        const { listing, size } = typed(loaded(rows(count)), keys.join(''));
        const { listRows } = layoutOf(size);
        expect(listing.cursor).toBeGreaterThanOrEqual(listing.top);
        expect(listing.cursor).toBeLessThan(listing.top + listRows);
        expect(listing.top).toBeLessThanOrEqual(Math.max(0, listing.visible.length - listRows));
      }),
    );
  });
});

describe('filter, states and sort', () => {
  const chats = [
    row('Acme', { company: 'Acme Labs', lastActivityAt: '2026-11-20' }),
    row('Bank', { state: 'crm', lastActivityAt: '2026-11-21', priority: 80 }),
    row('Cats', { state: 'ignored', lastActivityAt: '2026-11-22' }),
    row('Ёлка', { lastActivityAt: null }),
  ];

  test('at first the undecided and the chosen, the newest on top, the silent last', () => {
    expect(titles(loaded(chats))).toEqual(['Bank', 'Acme', 'Ёлка']);
  });

  test('narrows with each letter, in any case, each word anywhere', () => {
    expect(titles(typed(loaded(chats), '/LABS ac'))).toEqual(['Acme']);
    expect(titles(typed(loaded(chats), '/ёл'))).toEqual(['Ёлка']);
  });

  test('in the filter letters are text, also those that are keys elsewhere', () => {
    const state = typed(loaded(chats), '/qai');
    expect(state.listing.filter).toBe('qai');
    expect(state.mode.mode).toBe('filter');
  });

  test('Enter keeps the filter, Esc clears it', () => {
    const kept = typed(loaded(chats), '/acme<enter>');
    expect(kept.mode.mode).toBe('list');
    expect(titles(kept)).toEqual(['Acme']);
    expect(titles(typed(kept, '<esc>'))).toHaveLength(3);
    expect(titles(typed(loaded(chats), '/acme<esc>'))).toHaveLength(3);
  });

  test('erasing goes by character, word and line', () => {
    const state = typed(loaded(chats), '/acme labe\u0301');
    expect(typed(state, '<backspace>').listing.filter).toBe('acme lab');
    expect(typed(state, '<ctrl-w>').listing.filter).toBe('acme ');
    expect(typed(state, '<ctrl-u>').listing.filter).toBe('');
  });

  test.each(['chat 00', 'ac', 'рога', 'a -ba', '-ac', 'is:unread', '"a b', 'state:n', 'ba>'])(
    '%s finds letter by letter what it finds at once',
    (filter) => {
      const many = [...chats, ...rows(30), row('Рога'), row('a b'), row('ΟΔΟΣ')];
      const start = typed(loaded(many), '/');
      const atOnce = withEvents(start, { type: 'pasted', text: filter });
      expect(titles(typed(start, filter))).toEqual(titles(atOnce));
      expect(titles(typed(start, `${filter}x<backspace>`))).toEqual(titles(atOnce));
    },
  );

  test('pasted text goes into the filter on one line, and nowhere else', () => {
    const pasted = { type: 'pasted', text: 'ac\nme\u001b[31m' } as const;
    expect(withEvents(typed(loaded(chats), '/'), pasted).listing.filter).toBe('ac me');
    expect(withEvents(loaded(chats), { type: 'pasted', text: 'iiia' })).toEqual(loaded(chats));
  });

  test('f shows each state alone, or all', () => {
    expect(titles(typed(loaded(chats), 'fn'))).toEqual(['Acme', 'Ёлка']);
    expect(titles(typed(loaded(chats), 'fc'))).toEqual(['Bank']);
    expect(titles(typed(loaded(chats), 'fi'))).toEqual(['Cats']);
    expect(titles(typed(loaded(chats), 'fa'))).toHaveLength(4);
    expect(titles(typed(loaded(chats), 'fafo'))).toHaveLength(3);
  });

  test('s sorts, again turns round; what has no value stays last', () => {
    expect(titles(typed(loaded(chats), 'st'))).toEqual(['Acme', 'Bank', 'Ёлка']);
    expect(titles(typed(loaded(chats), 'stsr'))).toEqual(['Ёлка', 'Bank', 'Acme']);
    expect(titles(typed(loaded(chats), 'sp'))).toEqual(['Bank', 'Acme', 'Ёлка']);
    expect(titles(typed(loaded(chats), 'sasr'))).toEqual(['Acme', 'Bank', 'Ёлка']);
  });

  test('a menu closes at a key that it does not know', () => {
    expect(typed(loaded(chats), 's9').mode.mode).toBe('list');
    expect(typed(loaded(chats), 'f<esc>').mode.mode).toBe('list');
  });

  test('the cursor stays on its chat through filter, sort and resize', () => {
    const many = [...rows(50), row('Zebra', { lastActivityAt: '2020-01-01' })];
    const at = typed(loaded(many), 'G');
    expect(cursorTitle(at)).toBe('Zebra');
    expect(cursorTitle(typed(at, 'stsr'))).toBe('Zebra');
    expect(cursorTitle(typed(at, '/eb'))).toBe('Zebra');
    expect(cursorTitle(typed(at, '/chat<esc>'))).toBe('Zebra');
    const resized = withEvents(at, { type: 'resized', size: { columns: 200, rows: 60 } });
    expect(cursorTitle(resized)).toBe('Zebra');
  });
});

describe('when another program writes to the store', () => {
  test('nothing on the screen moves; what is new waits above', () => {
    const before = typed(loaded(rows(60)), 'jjj');
    const fresh = row('Fresh', { lastActivityAt: '2027-01-01' });
    const now = withEvents(before, load([fresh, ...rows(60)]));
    const screenOf = ({ listing }: typeof now) =>
      listing.visible.slice(listing.top, listing.top + 20).map(({ id }) => id);
    expect(screenOf(now)).toEqual(screenOf(before));
    expect(cursorTitle(now)).toBe('Chat 0004');
    expect(now.listing.news).toBe(1);
    expect(cursorTitle(typed(now, 'g'))).toBe('Fresh');
    expect(typed(now, 'g').listing.news).toBe(0);
  });

  test('where all chats fit on the screen, what is new comes below them', () => {
    const fresh = row('Fresh', { lastActivityAt: '2027-01-01' });
    const now = withEvents(loaded(rows(3)), load([fresh, ...rows(3)]));
    expect(titles(now)).toEqual(['Chat 0001', 'Chat 0002', 'Chat 0003', 'Fresh']);
    expect(titles(typed(now, 'g'))[0]).toBe('Fresh');
  });

  test('a chat that is decided elsewhere shows its new state and stays until the list is put in order', () => {
    const decided = rows(5).map((chat) =>
      chat.title === 'Chat 0002' ? { ...chat, state: 'ignored' as const } : chat,
    );
    const now = withEvents(loaded(rows(5)), load(decided));
    expect(titles(now)).toHaveLength(5);
    expect(now.listing.visible[1]?.state).toBe('ignored');
    expect(titles(typed(now, 'g'))).toHaveLength(4);
  });

  test('news of a few chats are told without the others', () => {
    const before = typed(loaded(rows(30)), 'jj');
    const [, second] = rows(2);
    const now = withEvents(before, {
      type: 'changed',
      rows: [row('Fresh', { lastActivityAt: '2027-01-01' }), { ...row('x'), ...second, unread: 7 }],
      goneIds: ['1-chat 0001'],
      account: '@me',
      now: before.now,
    });
    expect(titles(now).slice(0, 3)).toEqual(['Fresh', 'Chat 0002', 'Chat 0003']);
    expect(now.listing.visible[1]?.unread).toBe(7);
    expect(cursorTitle(now)).toBe('Chat 0003');
    expect(now).toMatchObject({ account: '@me', listing: { news: 1 } });
  });

  test('the cursor stays near when its chat is gone', () => {
    const before = typed(loaded(rows(5)), 'jj');
    const now = withEvents(before, load(rows(5).filter(({ title }) => title !== 'Chat 0003')));
    expect(cursorTitle(now)).toBe('Chat 0004');
  });

  test('the first look paints early, and the rest of the list falls into place', () => {
    const start = loaded([]);
    const early = withEvents({ ...start, isLoading: true }, {
      ...load(rows(10)),
      isWhole: false,
    } as ReturnType<typeof load>);
    const whole = withEvents(typed(early, 'j'), load(rows(300)));
    expect(whole.isLoading).toBe(false);
    expect(whole.listing.news).toBe(0);
    expect(cursorTitle(whole)).toBe('Chat 0002');
    expect(titles(whole)).toHaveLength(300);
  });
});
