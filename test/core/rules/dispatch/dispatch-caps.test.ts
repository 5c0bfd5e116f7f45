import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PastSend } from '../../../../src/core/rules/dispatch/due-follow-up.ts';
import type { DispatchLimits } from '../../../../src/core/rules/dispatch/limits.ts';
import { planDispatch } from '../../../../src/core/rules/dispatch/plan.ts';
import { chat, due, limits } from './due.ts';

describe('whatever is due and whatever was sent', () => {
  const times = fc.integer({ min: 0, max: 30 * 3600 });
  const arbitrary = fc.record({
    backlog: fc.array(fc.record({ chat: fc.integer({ min: 0, max: 5 }), ago: times }), {
      maxLength: 40,
    }),
    past: fc.array(fc.record({ chat: fc.integer({ min: 0, max: 5 }), ago: times }), {
      maxLength: 40,
    }),
    perHour: fc.integer({ min: 1, max: 5 }),
    perDay: fc.integer({ min: 1, max: 12 }),
    perChatPerDay: fc.integer({ min: 1, max: 3 }),
    hour: fc.integer({ min: 0, max: 23 }),
  });

  it('runs one after the other never pass a cap, the pace or the quiet hours', () => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        const start = Date.UTC(2026, 10, 24, given.hour);
        const chosen = { ...limits, ...given, latenessMs: Number.MAX_SAFE_INTEGER };
        let waiting = given.backlog.map(({ chat: number, ago }, index) =>
          due({
            id: `f${index}`,
            wording: `words ${index}`,
            sendAt: new Date(start - ago * 1000).toISOString(),
            chat: { ...chat, id: `1-u${number}` },
          }),
        );
        const sent: PastSend[] = [];
        for (let run = 0; run < 200; run += 1) {
          const time = start + run * 7 * 60_000;
          const steps = planDispatch({
            due: waiting,
            past: sent,
            limits: chosen,
            now: new Date(time).toISOString(),
          });
          for (const step of steps) {
            if (step.kind !== 'send') continue;
            const chatId = waiting.find(({ id }) => id === step.id)?.chat.id ?? '';
            sent.push({ chatId, wording: step.id, sentAt: step.at });
          }
          waiting = waiting.filter(
            ({ id }) => !steps.some((s) => s.id === id && s.kind === 'send'),
          );
        }
        expectCaps(sent, chosen);
      }),
      { numRuns: 30 },
    );
  });
});

function expectCaps(sent: readonly PastSend[], chosen: DispatchLimits) {
  for (const { chatId, sentAt } of sent) {
    const at = Date.parse(sentAt);
    const within = (windowMs: number) =>
      sent.filter((other) => {
        const distance = at - Date.parse(other.sentAt);
        return distance >= 0 && distance < windowMs;
      });
    expect(within(3_600_000).length).toBeLessThanOrEqual(chosen.perHour);
    expect(within(86_400_000).length).toBeLessThanOrEqual(chosen.perDay);
    expect(
      within(86_400_000).filter((other) => other.chatId === chatId).length,
    ).toBeLessThanOrEqual(chosen.perChatPerDay);
    expect(within(60_000).length).toBe(1);
    const hour = new Date(at).getUTCHours();
    expect(hour >= 8 && hour < 21).toBe(true);
  }
}
