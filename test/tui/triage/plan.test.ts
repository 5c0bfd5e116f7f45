import { describe, expect, test } from 'vitest';
import { approveFollowUp } from '../../../src/core/approve.ts';
import { addFollowUp } from '../../../src/core/follow-ups.ts';
import { pauseSending } from '../../../src/core/pause.ts';
import { planAhead } from '../../../src/core/plan-ahead.ts';
import { findChat, updateChats } from '../../../src/store/chats.ts';
import { createTheme } from '../../../src/tui/theme.ts';
import { readPlan } from '../../../src/tui/triage/effects/read-plan.ts';
import type { Agenda } from '../../../src/tui/triage/state/agenda.ts';
import type { PlanBudget, PlanLine } from '../../../src/tui/triage/state/plan.ts';
import type { RowFollowUp } from '../../../src/tui/triage/state/row.ts';
import type { State } from '../../../src/tui/triage/state/state.ts';
import { update } from '../../../src/tui/triage/state/update.ts';
import { frameLines } from '../../../src/tui/triage/view/frame.ts';
import { defaultSettings } from '../../support/default-settings.ts';
import { seedChats, seededNow } from '../../support/seed-chats.ts';
import { eachStore } from '../../support/stores.ts';
import { loaded, row, typed, typedActs, withEvents } from '../../support/triage-rows.ts';

const soon = '2026-11-22T15:00:00.000Z';
const followUp = (id: string, told: Partial<RowFollowUp> = {}): RowFollowUp => ({
  id,
  status: 'approved',
  sendAt: soon,
  text: 'Any news?',
  server: null,
  ...told,
});

// Two of them in one chat: an act must take the one of the line.
const chats = [
  row('Acme', { followUps: [followUp('f1'), followUp('f2', { status: 'draft', sendAt: null })] }),
  row('Bank', { followUps: [followUp('f3')] }),
];

const line: PlanLine = {
  key: 'f1',
  chatId: '1-acme',
  title: 'Acme',
  what: 'send',
  at: soon,
  here: 'Sun 15:00',
  there: 'Mon 00:00',
  zone: 'UTC+9: Asia/Tokyo, as you said',
  why: 'when they usually write',
  approval: 'approved (terminal)',
  policy: 'approve',
  text: 'Any news?\nBest, Olga',
};
const waiting = {
  ...line,
  key: 'f2',
  what: 'approve',
  at: null,
  here: '',
  approval: null,
} as const;
const again = {
  ...line,
  key: 'f3',
  chatId: '1-bank',
  title: 'Bank',
  what: 'new-approval',
} as const;
const budget: PlanBudget = {
  today: 3,
  perDay: 40,
  lastHour: 1,
  perHour: 15,
  isHalved: false,
  pausedWhy: null,
  stoppedWhy: null,
  notBefore: null,
};
const plan: Agenda = { name: 'plan', lines: [line, again, waiting], budgets: [budget] };

function shown(keys = 'o', agenda: Agenda = plan, columns = 120): State {
  const state = loaded(chats, { columns, rows: 24 });
  return withEvents(typed(state, keys), { type: 'agenda-loaded', agenda });
}

function frameOf(state: State): string {
  const theme = createTheme({ isColored: false, isAscii: true });
  return frameLines(state, theme)
    .map((cells) => cells.map(({ text }) => text).join(''))
    .map((text) => text.replace(/\u001b\[[\d;]*m/g, '').trimEnd())
    .join('\n');
}

describe('the plan of the coming day', () => {
  test.each(['o', ':plan of the<enter>', '<enter>o', 'Qo', 'Wo'])('%s reads it', (keys) => {
    const [state, effects] = typedActs(loaded(chats), keys);
    expect(state.mode).toMatchObject({ mode: 'plan', name: 'plan' });
    expect(effects.at(-1)).toEqual({ kind: 'agenda', name: 'plan' });
  });

  test('says what goes out, when on both clocks, and what is left of the budget', () => {
    const frame = frameOf(shown());
    expect(frame).toContain('the plan of the coming day: 1 to go out, 2 wait for you');
    expect(frame).toContain('today 3 of 40');
    expect(frame).toMatch(/> +Sun 15:00 +Mon 00:00 +goes out +Acme +Any news/);
    expect(frame).toMatch(/approve again +Bank/);
    expect(frame).toMatch(/no time .*approve it\? +Acme/);
    expect(frame).toContain('in 3h, 2026-11-22 15:00, Mon 00:00 for them (UTC+9: Asia/Tokyo');
    expect(frame).toContain('why: when they usually write');
    expect(frame).toContain('approved (terminal); policy of the chat: approve');
    expect(frame).toContain('Best, Olga');
  });

  test('at 80 columns what matters most is still there, and nothing of the budget is cut', () => {
    const young = { ...budget, isHalved: true, notBefore: soon };
    const frame = frameOf(shown('o', { ...plan, budgets: [young] }, 80));
    expect(frame).toMatch(/> +Sun 15:00 .*goes out +Acme +Any news/);
    expect(frame).toMatch(/^nothing before in 3h, 2026-11-22 15:00$/m);
  });

  test('a form says for whom it is', () => {
    expect(frameOf(typed(shown(), 'D'))).toMatch(/^-- Acme -+$/m);
  });

  test('says what holds everything, and offers the way out', () => {
    const pausedWhy = 'sending is paused; to go on: tgcrm followups resume';
    const paused = frameOf(shown('o', { ...plan, budgets: [{ ...budget, pausedWhy }] }));
    expect(paused).toContain(`nothing goes out: ${pausedWhy} (here: ~)`);
    expect(paused).toContain('~ go on');
    expect(paused).not.toContain('! pause all');
    const limited = { ...budget, isHalved: true, notBefore: soon, stoppedWhy: 'PEER_FLOOD' };
    const stopped = frameOf(shown('o', { ...plan, budgets: [limited] }));
    expect(stopped).toMatch(/half of the usual.*nothing before in 3h, 2026-11-22 15:00/);
    expect(stopped).toContain('nothing goes out: PEER_FLOOD');
    expect(stopped).toContain('! pause all');
  });

  test('where nothing goes out, it says what to do next', () => {
    const empty = frameOf(shown('o', { name: 'plan', lines: [], budgets: [] }));
    expect(empty).toContain('d drafts a follow-up in a chat, y approves it');
    expect(empty).toContain('no account is logged in');
  });

  test.each([
    ['X<enter>', { kind: 'cancel' }, 'f1'],
    ['wmonday<enter>', { kind: 'reschedule', at: 'monday' }, 'f1'],
    ['D!<enter>', { kind: 'edit', text: 'Any news?!' }, 'f1'],
    // It is a draft again as soon as a run has looked at it.
    ['jy', { kind: 'approve' }, 'f3'],
  ])('%s is about the follow-up of the line', (keys, deed, followUpId) => {
    const [after, effects] = typedActs(shown(), keys);
    expect(effects[0]).toMatchObject({ kind: 'deed', deed, targets: [{ followUpId }] });
    expect(after.mode).toMatchObject({ mode: 'plan' });
  });

  test('an act shows at once, and leaves the other follow-ups of the chat alone', () => {
    const followUpsOf = (state: State) => state.listing.all.find(({ id }) => id === '1-acme');
    const cancelled = typed(shown(), 'X<enter>');
    expect(followUpsOf(cancelled)?.followUps.map(({ id }) => id)).toEqual(['f2']);
    const rescheduled = typed(shown(), 'wmonday<enter>');
    expect(
      followUpsOf(rescheduled)
        ?.followUps.map(({ id }) => id)
        .sort(),
    ).toEqual(['f1', 'f2']);
  });

  test('what makes no sense for a line says why', () => {
    expect(typed(shown(), 'y').notice?.text).toContain('no draft waits');
    expect(typed(shown(), 'jjy').notice?.text).toContain('no time yet; w sets one');
  });

  test('pauses everything, and puts the one of the line into Telegram’s schedule', () => {
    expect(typedActs(shown(), '!')[1]).toMatchObject([{ kind: 'job', job: 'pause' }]);
    const [, effects] = typedActs(shown(), 'Y');
    expect(effects).toMatchObject([{ kind: 'job', job: 'on-server', followUpId: 'f1' }]);
  });

  test('is read again when others write, and the cursor stays on its line', () => {
    const state = typed(shown(), 'j');
    const [, effects] = update(state, { type: 'store-changed' });
    expect(effects).toContainEqual({ kind: 'agenda', name: 'plan' });
    const less: Agenda = { ...plan, lines: [again, waiting] };
    const read = withEvents(state, { type: 'agenda-loaded', agenda: less });
    expect(read.mode).toMatchObject({ cursor: 0 });
    expect(typed(read, '<enter>').mode.mode).toBe('detail');
    expect(typed(read, '<enter><esc>').mode).toMatchObject({ mode: 'plan' });
  });
});

eachStore(({ name, open }) => {
  test(`from ${name} it is the plan that the command prints, with no text that could act`, async () => {
    const { db } = await open();
    const hostile = '\u001b[31mAny news\u202e?';
    const ids = await seedChats(db, [
      { title: hostile, messages: [{ from: 'Ann', text: 'Hi' }] },
      { title: 'Bank' },
      { title: 'Cats', changes: { state: 'ignored' } },
    ]);
    const doors = { db, now: () => seededNow };
    const add = async (id: string, sendAt: string | null, sendAtWhy: string | null) => {
      const chat = await findChat(db, id);
      if (!chat) throw new Error(`no chat ${id}`);
      const more = { reason: 'test', isDryRun: false } as const;
      return addFollowUp(doors, { chat, text: hostile, sendAt, sendAtWhy, ...more });
    };
    const [first = '', second = '', ignored = ''] = ids;
    await updateChats(db, { ids: [first], changes: { timeZone: 'Asia/Tokyo' } });
    const sent = await add(first, soon, hostile);
    await approveFollowUp(doors, { row: sent, via: 'terminal', isDryRun: false });
    const draft = await add(second, null, null);
    await add(ignored, soon, null);
    await add(second, '2026-12-22T15:00:00.000Z', null);
    await pauseSending(doors, { isDryRun: false });
    const settings = {
      ...defaultSettings,
      'sending.newLoginPause': '0h',
      'sending.quietHours': '00-00',
    };
    const read = await readPlan(doors, settings);
    expect(read).toMatchObject({
      name: 'plan',
      budgets: [{ today: 0, perDay: 40, pausedWhy: expect.stringContaining('paused') }],
      lines: [
        {
          key: sent.id,
          title: 'Any news?',
          what: 'wait',
          at: soon,
          here: 'Sun 15:00',
          there: 'Mon 00:00',
          zone: 'UTC+9: Asia/Tokyo, as you said',
          approval: 'approved (terminal)',
        },
        { key: draft.id, what: 'approve', at: null, approval: null, zone: '', policy: 'approve' },
      ],
    });
    const texts = read.lines.flatMap((one) => Object.values(one));
    expect(texts.join(' ')).not.toMatch(/[\u001b\u202e]/);
    const ahead = await planAhead(doors, { settings, timeZone: 'UTC', hours: 24 });
    expect(read.lines.map(({ key, what }) => [key, what])).toEqual(
      [...ahead.planned, ...ahead.toApprove].map(({ id, what }) => [id, what]),
    );
  });
});
