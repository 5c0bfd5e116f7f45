import { expect, test } from 'vitest';
import { ftsMatch, tsQuery } from '../../../src/store/search/match.ts';
import { parseSearch } from '../../../src/store/search/query.ts';

const match = (query: string) => ftsMatch({ terms: parseSearch(query).terms, marks: [] });

test.each([
  ['contract', '("contract" *)'],
  ['sign the contract', '("sign" AND "the" AND "contract" *)'],
  ['"sign the" contract', '("sign the" AND "contract" *)'],
  ['contract "the end"', '("contract" AND "the end")'],
  ['a', '("a")'],
  ['acme.io', '("acme io" *)'],
  ['合同', '("合 同")'],
  ['"合，同" x', '("合 \u{e001} 同" AND "x")'],
  ['договоры', '("договор" *)'],
  ['договор Компаниями', '("договор" * AND "компан" *)'],
  ['"договоры"', '("договоры")'],
  ['дом', '("дом" *)'],
  ['contract -draft -"not yet"', '("contract") NOT "draft" NOT "not yet"'],
  ['well-known -', '("well known")'],
  ['"open end', '("open end")'],
  ['OR AND NOT "*"', '("or" AND "and" AND "not")'],
])('%s asks SQLite for %s', (query, expected) => {
  expect(match(query)).toBe(expected);
});

test('PostgreSQL is asked for the same', () => {
  const { terms } = parseSearch('contract "a b" -draft договоры');
  expect(tsQuery({ terms, marks: [['x', 'y']] })).toBe(
    "('contract') & ('a' <-> 'b') & !('draft') & ('договор':*) & ('x' | 'y')",
  );
});

test('operators are taken out of the words, quoted or not, in any case', () => {
  const query = 'from:@anna FROM:"Anna Lee" in:deal company:acme.io has:link has:file offer';
  expect(parseSearch(query)).toMatchObject({
    terms: [{ words: ['offer'] }],
    from: ['@anna', 'Anna Lee'],
    in: ['deal'],
    company: ['acme.io'],
    has: ['link', 'file'],
    problems: [],
  });
});

test.each([
  ['before:2026-05-31', '2026-05-31T00:00:00.000Z'],
  ['before:2026-05', '2026-05-01T00:00:00.000Z'],
  ['before:2026', '2026-01-01T00:00:00.000Z'],
  ['before:2026-05-31T10:00:00+02:00', '2026-05-31T08:00:00.000Z'],
])('%s means %s', (query, instant) => {
  expect(parseSearch(query).before).toBe(instant);
});

test.each(['before:soon', 'after:', 'has:fun', '-from:anna', 'in:""'])(
  '%s is not understood, and said so',
  (query) => {
    expect(parseSearch(`word ${query}`).problems).toEqual([
      expect.stringContaining(query.replace('""', '')),
    ]);
  },
);

test('a link is words, not an operator', () => {
  expect(parseSearch('https://acme.io/from:here')).toMatchObject({
    from: [],
    problems: [],
    terms: [{ words: ['https', 'acme', 'io', 'from', 'here'] }],
  });
});
