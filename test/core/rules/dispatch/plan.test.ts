import { describe, expect, it } from 'vitest';
import type {
  DueChat,
  DueFollowUp,
  PastSend,
} from '../../../../src/core/rules/dispatch/due-follow-up.ts';
import type { DispatchLimits } from '../../../../src/core/rules/dispatch/limits.ts';
import { planDispatch } from '../../../../src/core/rules/dispatch/plan.ts';
import { chat, due, limits, now } from './due.ts';

interface Given {
  chat?: Partial<DueChat>;
  followUp?: Partial<DueFollowUp>;
  limits?: Partial<DispatchLimits>;
  past?: PastSend[];
  now?: string;
}

function planOne(given: Given = {}) {
  const [step] = planDispatch({
    due: [due({ ...given.followUp, chat: { ...chat, ...given.chat } })],
    past: given.past ?? [],
    limits: { ...limits, ...given.limits },
    now: given.now ?? now,
  });
  return step;
}

describe('the plan of a run', () => {
  it('sends what is due', () => {
    expect(planOne()).toEqual({ kind: 'send', id: 'f1', at: now, why: '' });
  });

  it.each([
    ['they answered', { chat: { newer: 'theirs' } }, 'they have written'],
    ['I wrote by hand', { chat: { newer: 'mine' } }, 'you have written'],
    ['its message was deleted', { chat: { base: 'deleted' } }, 'deleted'],
    ['its message was edited', { chat: { base: 'edited' } }, 'edited'],
    ['the chat is ignored', { chat: { state: 'ignored' } }, 'ignored'],
    ['the group moved', { chat: { isMigrated: true } }, 'supergroup'],
    ['it is a broadcast channel', { chat: { kind: 'channel' } }, 'channel'],
    ['the approval is for another text', { followUp: { isApprovalGood: false } }, 'approved'],
    ['they wrote in another chat', { chat: { elsewhere: 'Acme <> us' } }, 'Acme <> us'],
    ['they never wrote', { chat: { hasWritten: false } }, 'never written'],
    ['three went unanswered', { chat: { unanswered: 3 } }, 'without an answer'],
  ] satisfies [string, Given, string][])('cancels when %s', (_when, given, why) => {
    expect(planOne(given)).toMatchObject({ kind: 'cancel', why: expect.stringContaining(why) });
  });

  it('leaves a chat that was never read to the look before the send', () => {
    expect(planOne({ chat: { hasWritten: null } })).toMatchObject({ kind: 'send' });
  });

  it('sends into a chat where they never wrote when that is allowed', () => {
    const step = planOne({ chat: { hasWritten: false }, limits: { onlyWhereTheyWrote: false } });
    expect(step).toMatchObject({ kind: 'send' });
  });

  it.each([
    ['the new login', { limits: { newLoginUntil: '2026-11-24T13:00:00.000Z' } }, 'T13:00:00'],
    ['a flood wait', { limits: { waitUntil: '2026-11-24T12:05:00.000Z' } }, 'T12:05:00'],
    ['slow mode in the chat', { chat: { waitUntil: '2026-11-24T12:01:00.000Z' } }, 'T12:01:00'],
  ] satisfies [string, Given, string][])('waits for %s', (_what, given, at) => {
    expect(planOne(given)).toMatchObject({
      kind: 'defer',
      retryAt: expect.stringContaining(at),
      isHeld: false,
    });
  });

  it('lets one that is due in quiet hours wait until eight', () => {
    const step = planOne({
      followUp: { sendAt: '2026-11-24T22:00:00.000Z' },
      now: '2026-11-24T22:10:00.000Z',
    });
    expect(step).toMatchObject({ kind: 'defer', retryAt: '2026-11-25T08:00:00.000Z' });
  });

  it('still sends it at eight, since the wait was ours', () => {
    const step = planOne({
      followUp: { sendAt: '2026-11-24T22:00:00.000Z', notBefore: '2026-11-25T08:00:00.000Z' },
      now: '2026-11-25T08:05:00.000Z',
    });
    expect(step).toMatchObject({ kind: 'send' });
  });

  it('asks again for one whose window has passed', () => {
    expect(planOne({ followUp: { sendAt: '2026-11-24T09:59:00.000Z' } })).toMatchObject({
      kind: 'lapse',
      why: expect.stringContaining('approve it again'),
    });
  });

  it('sends a late one that was approved a moment ago', () => {
    const step = planOne({
      followUp: { sendAt: '2026-11-20T09:00:00.000Z', approvedAt: '2026-11-24T11:59:00.000Z' },
    });
    expect(step).toMatchObject({ kind: 'send' });
  });

  it.each([
    ['sending is paused', { pausedWhy: 'sending is paused' }],
    ['Telegram limited the account', { stoppedWhy: 'Telegram limited this account' }],
    ['an hour allows none', { perHour: 0 }],
  ])('holds everything while %s', (_when, change) => {
    expect(planOne({ limits: change })).toMatchObject({ kind: 'defer', isHeld: true });
  });

  it('sends nothing by itself into a chat whose policy is manual', () => {
    expect(planOne({ chat: { policy: 'manual' } })).toMatchObject({
      kind: 'defer',
      isHeld: true,
      why: expect.stringContaining('manual'),
    });
  });

  it('spreads one text over the days when it goes into many chats', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) =>
      due({ id, wording: 'hello there', chat: { ...chat, id: `1-u${id}` } }),
    );
    const steps = planDispatch({
      due: all,
      past: [{ chatId: '1-uz', wording: 'hello there', sentAt: '2026-11-24T09:00:00.000Z' }],
      limits: { ...limits, pace: { least: 0, most: 0 } },
      now,
    });
    expect(steps.filter(({ kind }) => kind === 'send')).toHaveLength(4);
    expect(steps[4]).toMatchObject({
      retryAt: '2026-11-25T09:00:00.000Z',
      why: expect.stringContaining('sameTextPerDay'),
    });
  });

  it('keeps the budget of an hour', () => {
    const past = Array.from({ length: 15 }, (_, index) => ({
      chatId: `1-u${index + 10}`,
      wording: `words ${index}`,
      sentAt: `2026-11-24T11:${String(10 + 2 * index)}:00.000Z`,
    }));
    expect(planOne({ past })).toMatchObject({
      kind: 'defer',
      retryAt: '2026-11-24T12:10:00.000Z',
      why: expect.stringContaining('perHour'),
    });
  });

  it('sends into one chat once a day', () => {
    const past = [{ chatId: chat.id, wording: 'x', sentAt: '2026-11-23T18:00:00.000Z' }];
    expect(planOne({ past })).toMatchObject({ retryAt: '2026-11-24T18:00:00.000Z' });
  });

  it('spreads a backlog at its pace, in the order of its times', () => {
    const all = ['c', 'b', 'a'].map((id, index) =>
      due({ id, sendAt: `2026-11-24T11:0${index}:00.000Z`, chat: { ...chat, id: `1-u${id}` } }),
    );
    const steps = planDispatch({ due: all, past: [], limits, now });
    expect(steps.map(({ id, kind }) => [id, kind])).toEqual([
      ['c', 'send'],
      ['b', 'defer'],
      ['a', 'defer'],
    ]);
    const [first, second] = steps.flatMap((step) => (step.kind === 'defer' ? [step.retryAt] : []));
    const gap = Date.parse(second ?? '') - Date.parse(first ?? '');
    expect(gap).toBeGreaterThanOrEqual(60_000);
    expect(gap).toBeLessThanOrEqual(180_000);
  });

  it('waits out a short pace inside the run', () => {
    const all = ['a', 'b'].map((id) => due({ id, chat: { ...chat, id: `1-u${id}` } }));
    const quick = { ...limits, pace: { least: 2, most: 2 }, patienceMs: 30_000 };
    expect(planDispatch({ due: all, past: [], limits: quick, now })).toEqual([
      { kind: 'send', id: 'a', at: now, why: '' },
      {
        kind: 'send',
        id: 'b',
        at: '2026-11-24T12:00:02.000Z',
        why: expect.stringContaining('pace'),
      },
    ]);
  });

  it('does not let one chat that must wait hold back the others', () => {
    const all = ['a', 'b'].map((id) => due({ id, chat: { ...chat, id: `1-u${id}` } }));
    const past = [{ chatId: '1-ua', wording: 'x', sentAt: '2026-11-24T02:00:00.000Z' }];
    expect(planDispatch({ due: all, past, limits, now })).toMatchObject([
      { kind: 'defer', id: 'a' },
      { kind: 'send', id: 'b' },
    ]);
  });

  it('sends no more than --limit', () => {
    const all = ['a', 'b'].map((id) => due({ id, chat: { ...chat, id: `1-u${id}` } }));
    const one = { ...limits, pace: { least: 0, most: 0 }, limit: 1 };
    expect(planDispatch({ due: all, past: [], limits: one, now })).toMatchObject([
      { kind: 'send' },
      { kind: 'defer', isHeld: true, why: expect.stringContaining('--limit') },
    ]);
  });
});
