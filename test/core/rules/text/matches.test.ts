import { expect, test } from 'vitest';
import { matchesOf } from '../../../../src/core/rules/text/matches.ts';

test.each([
  [/a(b?)/g, 'ab a xab'],
  [/\p{L}+/gu, 'Acme 😀 清禾'],
  [/x*/gu, '😀x😀'],
  [/(?<=b)a/g, 'none'],
])('%s finds in %j what matchAll finds, however often it is asked', (pattern, text) => {
  const plain = (matches: Iterable<RegExpExecArray>) =>
    [...matches].map((match) => [match.index, ...match]);
  const found = plain(text.matchAll(pattern));
  expect(plain(matchesOf(pattern, text))).toEqual(found);
  pattern.lastIndex = 2;
  expect(plain(matchesOf(pattern, text))).toEqual(found);
});
