import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownWeights } from '../../../src/core/rules/company/shown-weights.ts';
import { type PriorityEvidence, priorityOf } from '../../../src/core/rules/priority.ts';

describe('how urgent a chat is', () => {
  const now = new Date('2026-11-22T12:00:00.000Z');
  const chat: PriorityEvidence = {
    kind: 'user',
    state: 'crm',
    unread: 0,
    participantCount: 2,
    isArchived: false,
    lastActivityAt: '2026-11-20T12:00:00.000Z',
    turn: 'theirs',
    turnSince: '2026-11-20T12:00:00.000Z',
    isAsked: false,
    urgentWord: null,
    company: 'confirmed',
    category: { id: 'partner', name: 'partner' },
  };
  const points = (more: Partial<PriorityEvidence> = {}) =>
    priorityOf({ ...chat, ...more }, now).priority;

  it('rises with what waits for me, with a company, with freshness', () => {
    expect(points({ turn: 'mine' })).toBeGreaterThan(points());
    expect(points({ turn: 'mine', isAsked: true })).toBeGreaterThan(points({ turn: 'mine' }));
    expect(points({ unread: 5 })).toBeGreaterThan(points());
    expect(points({ company: null })).toBeLessThan(points());
    expect(points({ lastActivityAt: '2026-06-01T00:00:00.000Z' })).toBeLessThan(points());
    expect(
      points({ kind: 'channel', category: { id: 'community', name: 'community' } }),
    ).toBeLessThan(points());
    expect(points({ state: 'ignored' })).toBe(0);
  });

  it('is the sum of the points shown, between 0 and 100', () => {
    const flags = fc.record({
      kind: fc.constantFrom(
        'user' as const,
        'supergroup' as const,
        'channel' as const,
        'bot' as const,
      ),
      state: fc.constantFrom('new' as const, 'crm' as const, 'ignored' as const),
      unread: fc.integer({ min: 0, max: 100_000 }),
      turn: fc.constantFrom('mine' as const, 'theirs' as const, 'closed' as const, null),
      isAsked: fc.boolean(),
      company: fc.constantFrom('confirmed' as const, 'suggested' as const, null),
      category: fc.constantFrom({ id: 'spam', name: 'junk' }, null),
    });
    fc.assert(
      fc.property(flags, (more) => {
        const { priority, factors } = priorityOf({ ...chat, ...more }, now);
        const sum = factors.reduce((total, { weight }) => total + weight, 0);
        expect(priority).toBe(sum);
        expect(priority).toBeGreaterThanOrEqual(0);
        expect(priority).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('weights as shown', () => {
  it('add up to the shown sum, and are off by less than a tenth', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 12 }),
        (weights) => {
          const { shown, sum } = shownWeights(weights);
          const read = (text: string) =>
            Math.round(Number(text.replace('−', '-').replace('+', '')) * 10);
          expect(shown.reduce((total, text) => total + read(text), 0)).toBe(read(sum));
          for (const [index, weight] of weights.entries())
            expect(Math.abs(read(shown[index] ?? '') / 10 - weight)).toBeLessThanOrEqual(0.1001);
        },
      ),
    );
  });
});
