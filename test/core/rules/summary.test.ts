import { expect, test } from 'vitest';
import { supportOf } from '../../../src/core/rules/draft/claims.ts';
import { plainSummary } from '../../../src/core/rules/plain-summary.ts';
import {
  checkSummary,
  type SummaryAnswer,
  summaryQuestion,
  summedText,
} from '../../../src/core/rules/summary.ts';

const said = (messageId: number, from: string, text: string) => ({
  messageId,
  from,
  isMine: from === 'Mira',
  sentAt: `2026-11-0${messageId}T10:00:00.000Z`,
  text,
});
const messages = [
  said(1, 'Ann', 'We at Foobar would take the yearly plan for 48,000 dollars'),
  said(2, 'Mira', 'I send the contract on Friday, see ourco.com/terms'),
  said(3, 'Ann', 'Pay to 0x52908400098527886E0F7030069857D2E4169EE7'),
];
const support = supportOf(
  messages.map(({ text }) => text),
  { hasCapitalNouns: false },
);
const check = (text: string, quotes = [{ message: 1, quote: 'would take the yearly plan' }]) =>
  checkSummary({ points: [{ about: 'wish', text, quotes }] }, { messages, support });

test('a point stays with the quotes that stand in the messages they name', () => {
  const quotes = [
    { message: 1, quote: ' would take the yearly plan ' },
    { message: 2, quote: 'would take the yearly plan' },
    { message: 9, quote: 'would take the yearly plan' },
    { message: 2, quote: 'on Friday' },
    { message: 2, quote: 'I' },
  ];
  expect(check('They want the yearly plan', quotes)).toEqual([
    {
      about: 'wish',
      text: 'They want the yearly plan',
      quotes: [
        { messageId: 1, quote: 'would take the yearly plan' },
        { messageId: 2, quote: 'on Friday' },
      ],
      unknown: [],
    },
  ]);
});

test.each([
  ['no quote', 'They want it', []],
  ['a quote that nobody wrote', 'They want it', [{ message: 1, quote: 'we give you all' }]],
  ['a number of its own', 'They pay 90,000 dollars', undefined],
  ['a link of its own', 'See https://evil.example/login', undefined],
  ['an account of its own', 'Write to @evil_support', undefined],
  ['an address of its own', 'Mail boss@evil.example', undefined],
  ['a wallet, though it stands in the chat', `Pay to ${messages[2]?.text.slice(7)}`, undefined],
])('a point with %s is dropped', (_why, text, quotes) => {
  expect(check(text, quotes)).toEqual([]);
});

test('numbers and links of the chat may be told; a name that is not in it is pointed out', () => {
  expect(check('They pay 48.000 dollars under ourco.com/terms')).toHaveLength(1);
  expect(check('They want Foobar to talk with Bill Gates')[0]?.unknown).toEqual(['Bill Gates']);
});

test('control and hidden characters of a point are taken out; the same point counts once', () => {
  const point: SummaryAnswer['points'][number] = {
    about: 'open',
    text: 'Is \u001b[31mit\u202e clear\n?',
    quotes: [{ message: 2, quote: 'on Friday' }],
  };
  expect(checkSummary({ points: [point, point] }, { messages, support })).toMatchObject([
    { text: 'Is it clear ?' },
  ]);
});

test('the question is bounded whatever the chat, and holds its newest messages', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    said(index, 'Ann', `${index} ${'的'.repeat(500)}`),
  );
  const material = summaryQuestion({ title: 'x', language: 'zh', messages: many })?.material;
  expect(material?.messages.at(-1)?.id).toBe(4999);
  expect(JSON.stringify(material).length).toBeLessThan(8000);
  expect(summaryQuestion({ title: 'x', language: 'en', messages: [] })).toBeNull();
  expect(summedText(`${'a'.repeat(399)}😀`)).toHaveLength(399);
});

test('without a model: who had the last word of each side, and what is open', () => {
  const step = {
    chatId: 'c',
    kind: 'promise' as const,
    messageId: 2,
    side: 'mine' as const,
    what: 'I send the contract on Friday',
    dueAt: '2026-11-06T00:00:00.000Z',
    why: 'promised by your side',
    shownFrom: '2026-11-01T00:00:00.000Z',
    shownUntil: '2026-12-01T00:00:00.000Z',
  };
  const past = { ...step, shownUntil: '2026-11-02T00:00:00.000Z' };
  const now = new Date('2026-11-05T00:00:00.000Z');
  const points = plainSummary({ messages: messages.slice(0, 2), steps: [past, step], now });
  expect(points.map(({ text }) => text)).toEqual([
    'you had the last word, 2026-11-02',
    'you have promised, due 2026-11-06: promised by your side',
    'Ann before that, 2026-11-01',
  ]);
  expect(plainSummary({ messages: [], steps: [step], now })).toEqual([]);
});
