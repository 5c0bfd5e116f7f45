import { expect, test } from 'vitest';
import { readJson } from '../../../../src/core/web/parse/json.ts';
import { readRobots } from '../../../../src/core/web/parse/robots.ts';
import { retryAt } from '../../../../src/core/web/retry-at.ts';

const json = (text: string, fields: string[] | null = null) =>
  readJson({ bytes: Buffer.from(text), fields });

test('of a list of objects only the fields that are wanted', () => {
  expect(json('[{"a":1,"b":2},{"b":3},4]', ['a'])).toEqual([{ a: 1 }, {}, 4]);
  expect(json('{"a":1,"b":2}', ['a'])).toEqual({ a: 1, b: 2 });
});

test('JSON that nests beyond all measure is refused; brackets within texts do not nest', () => {
  expect(() => json('['.repeat(201))).toThrow('nests');
  expect(() => json('{"a":'.repeat(100_000))).toThrow('nests');
  expect(json(`"${'['.repeat(500)}"`)).toHaveLength(500);
  expect(json(`"\\"${'['.repeat(500)}"`)).toHaveLength(501);
});

test.each([
  ['User-agent: *\nDisallow: /a', '/a/b', false, null],
  ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b', true, null],
  ['User-agent: tgcrm\nCrawl-delay: 2\n\nUser-agent: *\nDisallow: /', '/a', true, 2],
  ['User-agent: TGCRM\nDisallow: /', '/a', false, null],
  ['Disallow: /*?*q=', '/a?x&q=1', true, null],
  ['User-agent: *\nDisallow: /*?*q=', '/a?x&q=1', false, null],
  ['<html>not found</html>', '/a', true, null],
  ['', '/a', true, null],
])('robots.txt %j of %s: %s', (text, path, isAllowed, delaySeconds) => {
  const asked = { bytes: Buffer.from(text), url: `https://acme.xyz${path}`, agent: 'tgcrm' };
  expect(readRobots(asked)).toEqual({ isAllowed, delaySeconds });
});

const now = new Date('2026-11-28T09:00:00.000Z');
const inSeconds = (status: number, headers: Record<string, string>) => {
  const at = retryAt({ status, header: (name) => headers[name], now });
  return at && (at.getTime() - now.getTime()) / 1000;
};

test.each([
  [429, { 'retry-after': '120' }, 120],
  [429, { 'retry-after': 'Sat, 28 Nov 2026 09:10:00 GMT' }, 600],
  [429, { 'retry-after': 'Sat, 28 Nov 2020 09:10:00 GMT' }, 1],
  [429, { 'retry-after': '99999999999' }, 86_400],
  [429, { 'retry-after': 'when I am dead' }, 60],
  [429, {}, 60],
  [503, { 'retry-after': '30' }, 30],
  [503, {}, null],
  [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1999999999' }, 86_400],
  [
    403,
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${now.getTime() / 1000 + 300}` },
    300,
  ],
  [403, { 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': '1795858800' }, null],
  [403, {}, null],
  [401, { 'retry-after': '30' }, null],
  [200, { 'retry-after': '30' }, null],
])('%s with %o: again in %s seconds', (status, headers, seconds) => {
  expect(inSeconds(status, headers)).toBe(seconds);
});
