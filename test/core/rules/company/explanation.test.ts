import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreCompanies } from '../../../../src/core/rules/company/score.ts';
import type { Evidence } from '../../../../src/core/rules/evidence.ts';
import { evidenceOf } from '../evidence.ts';

type Story = Parameters<typeof evidenceOf>[0];

const ann = { name: 'Ann Smith' };

describe('the explanation', () => {
  const words = fc.constantFrom(
    'Foobar',
    'Baz',
    'Ourco',
    '<>',
    'x',
    '|',
    'BD',
    'at',
    'ex-',
    '@foo_hq',
    'foobar.xyz',
    'from',
    'here',
    '合作群',
    '🤝',
    'CEO',
    '(',
    'ann@baz.io',
    'we',
    'building',
    '\u202e',
    '\ud83d',
  );
  const text = fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: words },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' '));
  const maybe = fc.option(text, { nil: null });
  const person = fc.record({ name: text, username: maybe, bio: maybe, isBot: fc.boolean() });
  const message = fc.record({
    from: fc.integer({ min: -1, max: 3 }),
    text,
    links: fc.array(
      fc.constantFrom(
        'https://foobar.xyz/a',
        'https://x.com/baz',
        'https://baz.io',
        'nonsense',
        'https://t.me/foo_hq',
      ),
      { maxLength: 3 },
    ),
    forwardedFrom: maybe,
    fileName: maybe,
  });
  const evidence: fc.Arbitrary<Evidence> = fc
    .record({
      title: text,
      kind: fc.constantFrom(
        'user' as const,
        'group' as const,
        'supergroup' as const,
        'channel' as const,
        'bot' as const,
      ),
      members: fc.integer({ min: 0, max: 100_000 }),
      people: fc.array(person, { maxLength: 5 }),
      messages: fc.array(message, { maxLength: 15 }),
    })
    .map(evidenceOf);

  it('adds up to the confidence, whatever the chat holds; and all candidates together to no more than one', () => {
    fc.assert(
      fc.property(evidence, (chat) => {
        const { candidates } = scoreCompanies(chat);
        for (const { bias, factors, confidence } of candidates) {
          const logit = factors.reduce((sum, { weight }) => sum + weight, bias);
          expect(confidence).toBeCloseTo(1 / (1 + Math.exp(-logit)), 9);
          for (const { name, evidence: seen } of factors) {
            expect(name).not.toBe('');
            expect(seen.isWellFormed()).toBe(true);
          }
        }
        const all = candidates.reduce((sum, { confidence }) => sum + confidence, 0);
        expect(all).toBeLessThanOrEqual(1.001);
        expect(scoreCompanies(chat)).toEqual({ ...scoreCompanies(chat) });
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Story]>([
    ['an enormous title', { title: 'Foobar <> '.repeat(100_000) }],
    ['a title of brackets', { title: '((((((((((('.repeat(50_000) }],
    ['a title of one word', { title: 'a'.repeat(1_000_000) }],
    ['an enormous bio', { title: 'x', people: [{ name: 'A', bio: 'BD at '.repeat(200_000) }] }],
    [
      'an enormous name',
      {
        title: 'x',
        people: [{ name: 'A | '.repeat(200_000), username: `${'a_'.repeat(100_000)}` }],
      },
    ],
    [
      'enormous messages',
      {
        title: 'x',
        people: [ann],
        messages: Array.from({ length: 50 }, () => ({ text: 'I am A B from '.repeat(50_000) })),
      },
    ],
    [
      'messages of addresses',
      {
        title: 'x',
        people: [ann],
        messages: Array.from({ length: 300 }, (_, n) => ({
          text: `a@b${n}.com `.repeat(200),
          links: Array.from({ length: 500 }, (_l, m) => `https://c${n}-${m}.com`),
        })),
      },
    ],
    [
      '50,000 messages',
      {
        title: 'Foobar <> Ourco',
        people: [ann],
        messages: Array.from({ length: 50_000 }, (_, n) => ({
          text: `message ${n} of Foobar, see foobar.xyz or write to a@foobar.xyz`,
        })),
      },
    ],
    [
      '2,000 people who each name another company',
      {
        title: 'x',
        members: 2000,
        people: Array.from({ length: 2000 }, (_, n) => ({
          name: `P${n}`,
          bio: `BD at Company${n}x`,
        })),
      },
    ],
  ])('is made in bounded time for %s', (_what, story) => {
    const chat = evidenceOf(story);
    const start = process.cpuUsage().user;
    scoreCompanies(chat);
    // Microseconds of processor time: a second or two; without bounds these take minutes.
    expect(process.cpuUsage().user - start).toBeLessThan(15_000_000);
  });
});
