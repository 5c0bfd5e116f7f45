import { expect, test } from 'vitest';
import { createTheme } from '../../../src/tui/theme.ts';
import { gatheredSpans, profileSpans } from '../../../src/tui/triage/view/company.ts';
import type { Page } from '../../../src/tui/triage/view/page.ts';
import { summarySpans } from '../../../src/tui/triage/view/summary.ts';

const page: Page = {
  pen: { theme: createTheme({ isColored: false, isAscii: false }), cells: 60 },
  now: new Date('2026-11-22T12:00:00.000Z'),
  withFactors: false,
};

const drawn = (lines: readonly (readonly { text: string }[])[]) =>
  lines.map((spans) => spans.map(({ text }) => text).join(''));

const fact = { field: 'founded', source: 'site', seenAt: '2026-11-01T12:00:00.000Z' };
const profile = {
  name: 'Acme Labs',
  description: 'Makes what nobody else makes.',
  links: ['https://acme.example'],
  stage: 'talking',
  chats: ['Acme <> Ownco', 'Acme partners'],
  people: [{ name: 'Cid Acme', role: 'CEO' }],
  facts: [
    { ...fact, value: '2019', isConflicting: true, isStale: false },
    { ...fact, value: '2018', source: 'wikidata', isConflicting: true, isStale: true },
  ],
  news: [{ day: '2026-11-01', title: 'Acme raises', source: 'gdelt' }],
};

test('the profile of the confirmed company: stage, links and chats, too', () => {
  expect(drawn(profileSpans(page, profile)).slice(0, 5)).toEqual([
    '  Acme Labs confirmed  talking',
    '    Makes what nobody else makes.',
    '    https://acme.example',
    '    people: Cid Acme · CEO',
    '    chats: Acme <> Ownco, Acme partners',
  ]);
});

test('what was gathered about a company before anybody confirmed it, with source, age and doubt', () => {
  expect(drawn(gatheredSpans(page, profile))).toEqual([
    '  found about it',
    '    Makes what nobody else makes.',
    '    people: Cid Acme · CEO',
    '    news: 2026-11-01 · Acme raises',
    '      gdelt',
    '    founded: 2019',
    '      site, 3w  others say otherwise',
    '    founded: 2018',
    '      wikidata, 3w, old  others say otherwise',
  ]);
});

test('a summary with the words that each point rests on, and who wrote it', () => {
  const summary = {
    engine: 'ollama:qwen3:4b-instruct@aaaa',
    madeAt: '2026-11-21T12:00:00.000Z',
    isOutdated: true,
    points: [{ text: 'They will talk with Zed', quotes: ['talk on Monday'], unknown: ['Zed'] }],
  };
  expect(drawn(summarySpans(page, summary))).toEqual([
    'summary',
    '  They will talk with Zed',
    '    not in the chat: Zed',
    '    "talk on Monday"',
    '  by ollama:qwen3:4b-instruct@aaaa, 1d ago, older than the',
    '  last message',
    '',
  ]);
  expect(summarySpans(page, null)).toEqual([]);
});
