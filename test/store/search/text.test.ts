import { expect, test } from 'vitest';
import { searchText, wordsOf } from '../../../src/store/search/text.ts';

test.each([
  ['Hello, World_42!', 'hello world 42'],
  ['Ещё ЁЛКА', 'еще елка'],
  ['Café CRÈME naïve', 'cafe creme naive'],
  ['Cafe\u0301', 'cafe'],
  ['мой йогурт', 'мой йогурт'],
  ['мои\u0306 и\u0306огурт', 'мой йогурт'],
  ['«Її Ґанок» — “Ёж”', 'її ґанок еж'],
  ['Привет № 5', 'привет no 5'],
  ['ＡＢＣ１２３ ﬁne ①', 'abc123 fine 1'],
  ['合同ok', '合 同 ok'],
  ['東京タワー', '東 京 タ ワ ー'],
  ['회사에서', '회 사 에 서'],
  ['สวัสดี', 'ส ว ั ส ด ี'],
  ['हिन्दी भाषा', 'हिन्दी भाषा'],
  ['سلام عليكم', 'سلام عليكم'],
  ['🎉 👩‍👩‍👧', ''],
  ['a\u{e000}b', 'ab'],
])('%s is indexed as the words "%s"', (text, words) => {
  expect(wordsOf(searchText(text)).join(' ')).toBe(words);
});

test('a comma between two characters keeps them from reading as one word', () => {
  const [first, , last] = wordsOf(searchText('合，同'));
  expect([first, last]).toEqual(['合', '同']);
  expect(wordsOf(searchText('合，同'))).toEqual(wordsOf(searchText('合。\n同')));
  expect(wordsOf(searchText('合同'))).toHaveLength(2);
});

test('a word without end is cut, and never within a character', () => {
  const [word = ''] = wordsOf(searchText('a'.repeat(254) + '𝒳'.repeat(900)));
  expect(word).toHaveLength(255);
  const [odd = ''] = wordsOf(searchText('𐐨'.repeat(900)));
  expect(odd.isWellFormed()).toBe(true);
});
