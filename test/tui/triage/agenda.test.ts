import { describe, expect, test } from 'vitest';
import { updateChats } from '../../../src/store/chats.ts';
import { replaceSteps } from '../../../src/store/next-steps.ts';
import { createTheme } from '../../../src/tui/theme.ts';
import { readAgenda } from '../../../src/tui/triage/effects/read-agenda.ts';
import type { Agenda, InboxLine, StepLine } from '../../../src/tui/triage/state/agenda.ts';
import type { State } from '../../../src/tui/triage/state/state.ts';
import { update } from '../../../src/tui/triage/state/update.ts';
import { frameLines } from '../../../src/tui/triage/view/frame.ts';
import { seedChats, seededNow } from '../../support/seed-chats.ts';
import { eachStore } from '../../support/stores.ts';
import {
  cursorTitle,
  loaded,
  row,
  typed,
  typedActs,
  typedStep,
  withEvents,
} from '../../support/triage-rows.ts';
import { openTriageScreen } from '../../support/triage-screen.ts';

const chats = [row('Acme'), row('Bank'), row('Cats', { state: 'ignored' })];

const line: InboxLine = {
  key: '1-acme',
  chatId: '1-acme',
  title: 'Acme',
  turn: 'mine',
  since: '2026-11-20T12:00:00.000Z',
  company: 'Acme Labs',
  priority: 71.6,
  text: 'Shall we talk about the listing?',
};
const bank: InboxLine = { ...line, key: '1-bank', chatId: '1-bank', title: 'Bank', turn: 'theirs' };
const inbox: Agenda = { name: 'inbox', lines: [line, bank] };

const step: StepLine = {
  key: 'deck',
  chatId: '1-bank',
  title: 'Bank',
  kind: 'promise',
  side: 'mine',
  what: 'send the deck',
  dueAt: '2026-11-22T09:00:00.000Z',
  messageId: '42',
  why: 'I wrote "will send the deck by nine"',
};
const later = {
  ...step,
  key: 'call',
  side: 'both',
  what: 'a call',
  dueAt: '2026-11-24T12:00:00.000Z',
};
const steps: Agenda = { name: 'next', lines: [step, { ...later, kind: 'meeting', side: 'both' }] };

function shown(keys: string, agenda: Agenda): State {
  return withEvents(typed(loaded(chats), keys), { type: 'agenda-loaded', agenda });
}

function frameOf(state: State): string {
  const theme = createTheme({ isColored: false, isAscii: true });
  return frameLines(state, theme)
    .map((line) => line.map(({ text }) => text).join(''))
    .map((text) => text.replace(/\u001b\[[\d;]*m/g, '').trimEnd())
    .join('\n');
}

describe('the inbox and the next steps', () => {
  test.each([
    ['W', 'inbox'],
    ['T', 'next'],
    [':inbox<enter>', 'inbox'],
    [':next steps<enter>', 'next'],
    ['<enter>W', 'inbox'],
    ['QT', 'next'],
    ['WT', 'next'],
  ])('%s reads one of them', (keys, name) => {
    const [state, effects] = typedActs(loaded(chats), keys);
    expect(state.mode).toMatchObject({ mode: 'agenda', name });
    expect(effects.at(-1)).toEqual({ kind: 'agenda', name });
    expect(frameOf(state)).toContain('reading');
  });

  test('the inbox says who owes, since when, and the last text', () => {
    const frame = frameOf(shown('W', inbox));
    expect(frame).toContain('inbox: whom I owe an answer');
    expect(frame).toMatch(/> +2d {2}I owe +Acme .* 72 {2}Shall we/);
    expect(frame).toMatch(/ +2d {2}they owe +Bank /);
    expect(frame).toContain('1/2');
  });

  test('the next steps say what, when, by whom and from which message, without colours too', () => {
    const frame = frameOf(shown('T', steps));
    expect(frame).toMatch(/> +3h late +promise +I +Bank +send the deck +#42/);
    expect(frame).toMatch(/ +in 2d +meeting +both +Bank +a call/);
    expect(frame).toContain('why: I wrote "will send the deck by nine" (message 42)');
    expect(frameOf(typed(shown('T', steps), 'j'))).toContain('a call, due in 2d, 2026-11-24 12:00');
  });

  test('where nothing waits, it says so', () => {
    expect(frameOf(shown('W', { name: 'inbox', lines: [] }))).toContain('nobody waits');
    const other = shown('T', inbox);
    expect(frameOf(other)).toContain('reading');
  });

  test('Enter opens the chat, Esc comes back to the line, read anew, and Esc leaves', () => {
    const [open] = typedStep(shown('W', inbox), 'j<enter>');
    expect([open.mode.mode, cursorTitle(open)]).toEqual(['detail', 'Bank']);
    const [again, effects] = typedActs(open, '<esc>');
    expect(again.mode).toMatchObject({ mode: 'agenda', name: 'inbox', cursor: 1 });
    expect(effects).toEqual([{ kind: 'agenda', name: 'inbox' }]);
    expect(typed(again, '<esc>').mode).toEqual({ mode: 'list' });
    expect(typed(again, 'q').mode).toEqual({ mode: 'list' });
    expect(typed(open, 'T<esc>').mode).toEqual({ mode: 'list' });
  });

  test('opens a chat that the filter hides, and out of the queue', () => {
    const hidden = typed(
      withEvents(typed(loaded(chats), '/acme<enter>W'), read(inbox)),
      'j<enter>',
    );
    expect(cursorTitle(hidden)).toBe('Bank');
    const queue = typed(withEvents(typed(loaded(chats), 'QW'), read(inbox)), 'j<enter>');
    expect([queue.mode.mode, queue.queue, cursorTitle(queue)]).toEqual(['detail', null, 'Bank']);
    const gone: Agenda = { name: 'inbox', lines: [{ ...line, chatId: '1-new' }] };
    expect(typed(shown('W', gone), '<enter>').notice?.text).toContain('not in the list yet');
    expect(typed(shown('W', { name: 'inbox', lines: [] }), '<enter>').mode.mode).toBe('agenda');
  });

  test('keeps the cursor on its line when others write to the store', () => {
    const state = typed(shown('W', inbox), 'jj');
    const [, effects] = update(state, { type: 'store-changed' });
    expect(effects).toEqual([{ kind: 'load' }, { kind: 'agenda', name: 'inbox' }]);
    const news = { ...line, key: '1-new', chatId: '1-new', title: 'New' };
    const more = withEvents(state, read({ name: 'inbox', lines: [news, line, bank] }));
    expect(more.mode).toMatchObject({ cursor: 2 });
    expect(withEvents(more, read({ name: 'inbox', lines: [line] })).mode).toMatchObject({
      cursor: 0,
    });
  });

  test('acts take the chat of the line, whatever is marked in the list behind', () => {
    const state = typed(withEvents(typed(loaded(chats), ' gW'), read(inbox)), 'j');
    for (const [keys, deed] of [
      ['m', { kind: 'done' }],
      ['i', { kind: 'ignore', reason: null }],
      ['z<enter>', { kind: 'snooze' }],
      ['dHello<enter>', { kind: 'draft', text: 'Hello' }],
    ] as const) {
      const [after, effects] = typedActs(state, keys);
      const [act] = effects;
      expect(act).toMatchObject({ kind: 'deed', deed, targets: [{ chatId: bank.chatId }] });
      expect(after.mode).toMatchObject({ mode: 'agenda', name: 'inbox', cursor: 1 });
      expect(after.pending).toBe(1);
    }
  });

  test('what is open above a line stays about that line, and the rest is read when it is closed', () => {
    const state = typed(shown('W', inbox), 'jd');
    const moved = withEvents(state, read({ name: 'inbox', lines: [bank] }));
    expect(typedActs(moved, 'Hello<enter>')[1]).toMatchObject([
      { kind: 'deed', targets: [{ chatId: bank.chatId }] },
      { kind: 'agenda', name: 'inbox' },
    ]);
    expect(frameOf(state)).toContain('inbox: whom I owe an answer');
    expect(frameOf(state)).toContain('> follow-up');
  });

  test('help and palette know the keys of the place and come back to it', () => {
    const help = typed(shown('T', steps), '?');
    expect(frameOf(help)).toContain('undo the last act');
    expect(frameOf(help)).not.toContain('filter as you type');
    expect(typed(help, '<esc>').mode).toMatchObject({ mode: 'agenda', name: 'next' });
    const palette = typed(shown('T', steps), ':no answer');
    expect(frameOf(palette)).toContain('no answer needed');
    expect(typedActs(palette, '<enter>')[1][0]).toMatchObject({
      kind: 'deed',
      deed: { kind: 'done' },
      targets: [{ chatId: step.chatId }],
    });
  });

  test('confirms and approves nothing: what would be meant does not stand there', () => {
    for (const key of ['a', 'c', 'r', 'y', ' ', 'x', 'N']) {
      expect(typedStep(shown('W', inbox), key)[1]).toEqual([]);
    }
  });
});

function read(agenda: Agenda) {
  return { type: 'agenda-loaded', agenda } as const;
}

const hostile = '\u001b[31mred\u001b[0m\u202etxt';

eachStore(({ name, open }) => {
  test(`from ${name} they come with no text that could act`, async () => {
    const { db } = await open();
    const [chatId = ''] = await seedChats(db, [
      { title: hostile, messages: [{ from: 'Ann', text: `${hostile}\nand more` }] },
    ]);
    const since = '2026-11-21T12:00:00.000Z';
    await updateChats(db, { ids: [chatId], changes: { turn: 'mine', turnSince: since } });
    const [shownFrom, shownUntil] = ['2026-11-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'];
    const stored = { chatId, kind: 'answer', side: 'mine', dueAt: null, messageId: 7 } as const;
    await replaceSteps(db, {
      chatId,
      steps: [{ ...stored, what: hostile, why: hostile, shownFrom, shownUntil }],
    });
    const doors = { db, now: () => seededNow };
    expect((await readAgenda(doors, 'inbox')).lines).toMatchObject([
      { chatId, title: 'redtxt', turn: 'mine', since },
    ]);
    const next = await readAgenda(doors, 'next');
    expect(next.lines).toMatchObject([{ chatId, what: 'redtxt', why: 'redtxt', messageId: '7' }]);
    const texts = [await readAgenda(doors, 'inbox'), next].flatMap(({ lines }) =>
      lines.flatMap(({ key: _key, ...line }) => Object.values(line)),
    );
    expect(texts.join(' ')).not.toMatch(/[\u001b\u202e\n]/);
  });
});

test('on the screen, over a store', async () => {
  const { screen, store } = await openTriageScreen({ size: { columns: 120, rows: 40 } });
  await screen.shows('1/7');
  const { id } = await store.db
    .selectFrom('chats')
    .select('id')
    .where('title', '=', 'Acme <> Ownco')
    .executeTakeFirstOrThrow();
  const turnSince = '2026-11-21T12:00:00.000Z';
  await updateChats(store.db, { ids: [id], changes: { turn: 'theirs', turnSince } });
  screen.type('W');
  await screen.shows(/they owe +Acme <> Ownco/);
  screen.type('\r');
  await screen.shows('last messages');
  screen.type('\u001b');
  await screen.shows('inbox: whom I owe');
});
