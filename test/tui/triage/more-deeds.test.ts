import { describe, expect, test } from 'vitest';
import type { RowFollowUp } from '../../../src/tui/triage/state/row.ts';
import type { State } from '../../../src/tui/triage/state/state.ts';
import {
  loaded,
  row,
  rows,
  titles,
  typed,
  typedActs,
  withEvents,
} from '../../support/triage-rows.ts';

const soon = '2026-11-22T14:00:00.000Z';

function followUp(told: Partial<RowFollowUp> = {}): RowFollowUp {
  return { id: 'f1', status: 'draft', sendAt: soon, text: 'Shall we talk?', server: null, ...told };
}

/** The deed that these keys come to, with the ids of the follow-ups that it is about. */
function deedOf(state: State, keys: string) {
  const effects = typedActs(state, keys)[1].filter(({ kind }) => kind === 'deed');
  return effects.map((effect) => {
    if (effect.kind !== 'deed') return null;
    return { ...effect.deed, about: effect.targets.map(({ followUpId }) => followUpId) };
  })[0];
}

function why(state: State, keys: string): string | undefined {
  const [after, effects] = typedActs(state, keys);
  expect(effects).toEqual([]);
  return after.notice?.text;
}

describe('what is kept about a chat', () => {
  const chats = [
    row('Acme', { stage: 'talking', tags: ['vip'], owner: 'mira' }),
    row('Bank', { tags: ['vip', 'fair'], category: 'partner' }),
  ];

  test.each([
    ['lwon<enter>', { stage: 'won' }],
    ['lno stage<enter>', { stage: null }],
    ['Cpartner<enter>', { category: 'partner' }],
    ['Cbrand new<enter>', { category: 'brand new' }],
    ['Ome<enter>', { owner: 'me' }],
    ['P75<enter>', { priority: 75 }],
    ['NCall Ann<enter>', { note: 'Call Ann' }],
    ['NAnn<home>Call <end>!<left><delete>?<enter>', { note: 'Call Ann?' }],
    ['NCall Ann<ctrl-left><ctrl-k>Bob<enter>', { note: 'Call Bob' }],
    ['tfair<enter>', { addTags: ['fair'] }],
    ['tvip<enter>', { removeTags: ['vip'] }],
    ['t<ctrl-u>new one<enter>', { addTags: ['new one'] }],
  ])('%s', (keys, settings) => {
    expect(deedOf(loaded(chats), keys)).toMatchObject({ kind: 'set', settings });
  });

  test('a note keeps its lines when it is pasted, a tag is one line', () => {
    const pasted = { type: 'pasted', text: 'one\r\ntwo\u001b[31m' } as const;
    const note = withEvents(typed(loaded(chats), 'N'), pasted);
    expect(deedOf(note, '<enter>')).toMatchObject({ settings: { note: 'one\ntwo' } });
    const tag = withEvents(typed(loaded(chats), 't'), pasted);
    expect(deedOf(tag, '<enter>')).toMatchObject({ settings: { addTags: ['one two'] } });
  });

  test('is shown at once', () => {
    expect(typed(loaded(chats), 'lwon<enter>').listing.visible[0]?.stage).toBe('won');
    expect(typed(loaded(chats), 'tfair<enter>').listing.visible[0]?.tags).toEqual(['vip', 'fair']);
  });

  test('a tag that only some of the marked have is given to all', () => {
    expect(deedOf(loaded(chats), '<ctrl-a>tfair<enter>')).toMatchObject({
      settings: { addTags: ['fair'] },
      about: [null, null],
    });
  });

  test('a priority that is none stays in the form, which says why', () => {
    const state = typed(loaded(chats), 'P777<enter>');
    expect(state.mode.mode).toBe('form');
    expect(state.notice?.text).toContain('not a number from 0 to 100');
    expect(typed(state, '<backspace>').notice).toBeNull();
  });

  test('Esc leaves all as it was', () => {
    for (const keys of ['lwon<esc>', 'tx<esc>', 'P1<esc>', 'Nx<esc>', 'z<esc>', 'dx<esc>']) {
      expect(typedActs(loaded(chats), keys)[1]).toEqual([]);
    }
  });
});

describe('sync, snooze, done', () => {
  test('S goes there and back', () => {
    expect(deedOf(loaded([row('Acme')]), 'S')).toMatchObject({ kind: 'sync-on' });
    expect(deedOf(loaded([row('Acme', { isSynced: true })]), 'S')).toMatchObject({
      kind: 'sync-off',
    });
  });

  test('z asks until when, and wakes who sleeps; a snoozed chat leaves the list', () => {
    const [state] = typedActs(loaded(rows(2)), 'z+3d until<enter>');
    expect(titles(state)).toEqual(['Chat 0002']);
    expect(deedOf(loaded(rows(2)), 'zmonday what<enter>')).toMatchObject({
      kind: 'snooze',
      at: 'monday',
      ifNoReply: false,
    });
    expect(deedOf(loaded(rows(2)), 'z2026-12-24<enter>')).toMatchObject({ at: '2026-12-24' });
    const asleep = row('Acme', { snoozedUntil: '2026-12-01T00:00:00.000Z' });
    expect(titles(loaded([asleep]))).toEqual([]);
    expect(deedOf(typed(loaded([asleep]), '/is:snoozed<enter>'), 'z')).toMatchObject({
      kind: 'wake',
    });
  });

  test('m says that no answer is needed, and takes that back', () => {
    expect(deedOf(loaded([row('Acme', { turn: 'mine' })]), 'm')).toMatchObject({ kind: 'done' });
    expect(deedOf(loaded([row('Acme', { turn: 'closed' })]), 'm')).toMatchObject({
      kind: 'not-done',
    });
  });
});

describe('follow-ups', () => {
  const chat = row('Acme', {
    followUps: [followUp({ id: 'f1', status: 'approved' }), followUp({ id: 'f2' })],
  });

  test('d asks for text and time', () => {
    expect(deedOf(loaded([chat]), 'dHello<tab><ctrl-u>+2h<enter>')).toMatchObject({
      kind: 'draft',
      text: 'Hello',
      at: '+2h',
    });
    const wrong = typed(loaded([chat]), 'dHello<tab><ctrl-u>later<enter>');
    expect(wrong.notice?.text).toContain('"later" is no time');
    expect(deedOf(loaded([chat]), 'd<enter>')).toMatchObject({ kind: 'draft', text: '' });
  });

  test('y approves the next draft, D edits the next one, w moves it, X cancels it', () => {
    expect(deedOf(loaded([chat]), 'y')).toMatchObject({ kind: 'approve', about: ['f2'] });
    expect(deedOf(loaded([chat]), 'D!<enter>')).toMatchObject({
      kind: 'edit',
      text: 'Shall we talk?!',
      at: null,
      about: ['f1'],
    });
    expect(deedOf(loaded([chat]), 'wmonday<enter>')).toMatchObject({
      kind: 'reschedule',
      at: 'monday',
      about: ['f1'],
    });
    expect(deedOf(loaded([chat]), 'Xnot now<enter>')).toMatchObject({
      kind: 'cancel',
      reason: 'not now',
      about: ['f1'],
    });
  });

  test('where there is none the key says why', () => {
    const none = loaded([row('Acme')]);
    for (const key of ['D', 'w', 'X']) {
      expect(why(none, key)).toBe('no follow-up is open for Acme');
    }
    expect(why(none, 'y')).toContain('no draft waits for approval in Acme; d writes one');
    const timeless = loaded([row('Acme', { followUps: [followUp({ sendAt: null })] })]);
    expect(why(timeless, 'y')).toContain('has no time yet; w sets one');
    expect(why(loaded([row('News', { kind: 'channel' })]), 'd')).toContain('broadcast channel');
  });

  test('approving takes the drafts of all marked chats', () => {
    const chats = ['A', 'B', 'C'].map((title) =>
      row(title, title === 'B' ? {} : { followUps: [followUp({ id: `f${title}` })] }),
    );
    expect(deedOf(loaded(chats), '<ctrl-a>y')).toMatchObject({ about: ['fA', 'fC'] });
  });
});

describe('the form for a company', () => {
  test('asks for name, site, socials and contacts', () => {
    const keys = 'eRight Labs<tab>right.example<down>https://x.com/right<down><ctrl-u>none<enter>';
    expect(deedOf(loaded([row('Acme')]), keys)).toMatchObject({
      kind: 'confirm',
      alsoAdd: false,
      answer: {
        company: 'Right Labs',
        url: 'right.example',
        socials: ['https://x.com/right'],
        contacts: 'none',
      },
    });
    expect(deedOf(loaded([row('Acme')]), 'enone<enter>')).toMatchObject({
      answer: { isNone: true },
    });
    const people = 'eA<down><down><down><ctrl-u>@ann, @bob<enter>';
    expect(deedOf(loaded([row('Acme')]), people)).toMatchObject({
      answer: { contacts: ['@ann', '@bob'] },
    });
  });

  test('Tab completes a known company, then goes to its site', () => {
    const companies = [
      { name: 'Globex', url: 'https://globex.example' },
      { name: 'Global Fund', url: null },
    ];
    const state = { ...loaded([row('Acme')]), companies };
    expect(typed(state, 'eglobe<tab>').mode).toMatchObject({
      at: 0,
      fields: [{ text: 'Globex' }, {}, {}, {}],
    });
    expect(typed(state, 'eglobe<tab><tab><tab>').mode).toMatchObject({
      at: 1,
      fields: [{ text: 'Globex' }, { text: 'https://globex.example' }, {}, {}],
    });
  });
});

describe('marking', () => {
  test('v draws a range, and the next act takes it', () => {
    const state = loaded(rows(6));
    const [, effects] = typedActs(state, 'jvjjvji');
    expect(effects).toMatchObject([
      { targets: [2, 3, 4].map((number) => ({ chatId: `1-chat 000${number}` })) },
    ]);
    const [, open] = typedActs(state, 'jjvki');
    expect(open).toMatchObject([
      { targets: [2, 3].map((number) => ({ chatId: `1-chat 000${number}` })) },
    ]);
    expect(typedActs(state, 'vj<esc>i')[1]).toMatchObject([
      { targets: [{ chatId: '1-chat 0002' }] },
    ]);
  });
});

test('the last act as a command line', () => {
  const state = typed(loaded([row("O'Neil", { id: '1-u7' })]), "Iit's spam<enter>");
  expect(typed(state, '<ctrl-o>').mode).toMatchObject({
    lines: [`tgcrm chats ignore 1-u7 --reason 'it'\\''s spam'`],
  });
  expect(typed(state, ':last act as a command<enter>').mode.mode).toBe('text');
  expect(why(loaded(rows(1)), '<ctrl-o>')).toBe('nothing was done here yet');
});
