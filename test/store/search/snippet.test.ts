import { expect, test } from 'vitest';
import { parseSearch } from '../../../src/store/search/query.ts';
import { snippetOf } from '../../../src/store/search/snippet.ts';

/** The snippet with what was found in brackets. */
function shown(text: string, query: string, length?: number): string {
  const snippet = snippetOf(text, {
    terms: parseSearch(query).terms,
    ...(length ? { length } : {}),
  });
  return snippet.highlights
    .toReversed()
    .reduce(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
      snippet.text,
    );
}

test.each([
  ['Sign the Contract today', 'contract', 'Sign the [Contract] today'],
  ['contracts, contract', 'contract', '[contracts], [contract]'],
  ['contracts, contract', '"contract"', 'contracts, [contract]'],
  ['Ещё договоры', 'еще договор', '[Ещё] [договоры]'],
  ['Café, crème', 'CREME cafe', '[Café], [crème]'],
  ['我们签署了合同，谢谢', '合同', '我们签署了[合同]，谢谢'],
  ['합니다 계약서', '계약', '합니다 [계약]서'],
  ['a b a b c', '"a b c"', 'a b [a b c]'],
  ['at https://acme.io/x', 'acme.io', 'at https://[acme.io]/x'],
  ['ﬁne ＡＢＣ', 'fine abc', '[ﬁne] [ＡＢＣ]'],
  ['one draft', 'one -draft', '[one] draft'],
  ['two\nlines\r\nhere', 'lines', 'two [lines]  here'],
  ['nothing of it', 'in:x', 'nothing of it'],
])('%s, searched for %s, shows %s', (text, query, expected) => {
  expect(shown(text, query)).toBe(expected);
});

test('a long text is cut around the first thing found, at a word', () => {
  const text = `${'before '.repeat(50)}contract ${'after '.repeat(50)}`;
  expect(shown(text, 'contract', 80)).toBe(
    `…${'before '.repeat(5)}[contract] ${'after '.repeat(6)}…`,
  );
});

test('a cut never falls within a character', () => {
  const text = `${'😀'.repeat(100)} x ${'😀'.repeat(100)}`;
  for (let length = 20; length < 40; length += 1) {
    expect(snippetOf(text, { terms: parseSearch('x').terms, length }).text.isWellFormed()).toBe(
      true,
    );
  }
});

test('escape sequences stay as they are: whoever shows them makes them harmless', () => {
  expect(shown('\u001b[31mred contract', 'contract')).toBe('\u001b[31mred [contract]');
});
