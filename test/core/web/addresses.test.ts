import type { LookupAddress } from 'node:dns';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkUrl } from '../../../src/core/web/check-url.ts';
import { guardedLookup, NOT_PUBLIC, type Resolve } from '../../../src/core/web/guarded-lookup.ts';
import { ownHosts } from '../../../src/core/web/own-hosts.ts';
import { isPublicAddress } from '../../../src/core/web/public-address.ts';
import { hostileUrls } from './hostile-urls.ts';
import { listed, site, text, webFor } from './web.ts';

const nobody = ownHosts(null);

test('at least 80 hostile addresses, each once', () => {
  expect(new Set(hostileUrls).size).toBe(hostileUrls.length);
  expect(hostileUrls.length).toBeGreaterThanOrEqual(80);
});

test.each(hostileUrls)('%s is not asked', (url) => {
  expect(checkUrl(url.replace('PORT', '40123'), nobody).kind).toBe('refused');
});

test('no hostile address reaches a server on this machine, nor a name server', async () => {
  const { origin, asked } = await site(text('text/plain', 'inside'));
  const port = origin.split(':').at(-1) ?? '';
  const looked: string[] = [];
  const web = webFor({
    resolve: (host, _options, done) => {
      looked.push(host);
      done(null, [{ address: '127.0.0.1', family: 4 }]);
    },
  });
  for (const url of hostileUrls) {
    const answer = await web.getText(url.replace('PORT', port));
    expect([url, answer.kind]).toEqual([url, 'refused']);
  }
  expect(asked).toEqual([]);
  expect(looked).toEqual([]);
});

test.each([
  'http://acme.com/',
  'https://acme.com:443/path?q=1',
  'https://sub.acme.co.uk/',
  'https://münchen.de/',
  'http://8.8.8.8/',
  'http://[2606:4700:4700::1111]/',
  'http://[64:ff9b::8.8.8.8]/',
])('%s may be asked', (url) => {
  expect(checkUrl(url, nobody)).toMatchObject({ kind: 'url', isOwn: false });
});

test('a dot at the end, a fragment: the same host, nothing more', () => {
  expect(checkUrl('https://acme.com./a#b', nobody)).toMatchObject({
    url: new URL('https://acme.com/a'),
  });
});

test('no IPv4 address of a range that is not public passes, in any of its dresses', () => {
  const inside = fc.oneof(
    fc.tuple(fc.constantFrom(0, 10, 127), fc.nat(255), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(169), fc.constant(254), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.integer({ min: 224, max: 255 }), fc.nat(255), fc.nat(255), fc.nat(255)),
  );
  fc.assert(
    fc.property(inside, (bytes) => {
      const dotted = bytes.join('.');
      const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
      const pair = `${hex[0]}${hex[1]}:${hex[2]}${hex[3]}`;
      for (const dress of [
        dotted,
        `::ffff:${pair}`,
        `::${pair}`,
        `64:ff9b::${pair}`,
        `64:ff9b:1::${pair}`,
        `2002:${pair}::1`,
      ]) {
        expect([dress, isPublicAddress(dress)]).toEqual([dress, false]);
      }
      const number = Number(BigInt(`0x${hex.join('')}`));
      expect(checkUrl(`http://${number}/`, nobody).kind).toBe('refused');
    }),
  );
});

/** Names, and the addresses that they have: what a hostile name server may say. */
const names: Readonly<Record<string, readonly string[]>> = {
  'loopback.evil.com': ['127.0.0.1'],
  'private.evil.com': ['10.0.0.1'],
  'metadata.evil.com': ['169.254.169.254'],
  'mixed.evil.com': ['93.184.216.34', '127.0.0.1'],
  'six.evil.com': ['::1'],
  'mapped.evil.com': ['::ffff:127.0.0.1'],
  'unique-local.evil.com': ['2606:4700:4700::1111', 'fd00::1'],
  'nat64.evil.com': ['64:ff9b::7f00:1'],
  'zone.evil.com': ['fe80::1%lo'],
  'nonsense.evil.com': ['not an address'],
};

const resolveNames: Resolve = (host, _options, done) =>
  done(null, (names[host] ?? []).map(addressOf));

function addressOf(address: string): LookupAddress {
  return { address, family: address.includes(':') ? 6 : 4 };
}

test.each(Object.keys(names))('%s leads inside and is not asked', async (host) => {
  const web = webFor({ resolve: resolveNames });
  expect(await web.getJson(`http://${host}/`)).toMatchObject({ kind: 'refused', code: 'address' });
});

test('a name without an address, and one that cannot be found, are failures of the network', async () => {
  const web = webFor({ resolve: resolveNames });
  expect(await web.getJson('http://nowhere.evil.com/')).toMatchObject({ code: 'network' });
  const lost = webFor({
    resolve: (_host, _options, done) =>
      done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []),
  });
  expect(await lost.getJson('http://nowhere.evil.com/')).toMatchObject({
    code: 'network',
    reason: 'there is no such host',
  });
});

test('a name that changes its address between two looks gains nothing: the socket gets what was checked', async () => {
  const said = [['93.184.216.34', '2606:4700:4700::1111'], ['127.0.0.1']].map((one) =>
    one.map(addressOf),
  );
  let looks = 0;
  const lookup = guardedLookup((_host, _options, done) => done(null, said[looks++] ?? []));
  const look = (all: boolean) =>
    new Promise((resolve) => {
      lookup('rebinding.evil.com', { all }, (error, ...found) => resolve(error?.code ?? found[0]));
    });
  expect(await look(true)).toBe(said[0]);
  expect(looks).toBe(1);
  expect(await look(false)).toBe(NOT_PUBLIC);
});

test('a host of web.allowHosts is reached, on the port that is listed and no other', async () => {
  const [mine, other] = [
    await site(text('text/plain', 'mine')),
    await site(text('text/plain', 'no')),
  ];
  const web = webFor({ allowHosts: listed(mine) });
  expect(await web.getText(`${mine.origin}/`)).toMatchObject({ kind: 'ok', value: 'mine' });
  expect(await web.getText(`${other.origin}/`)).toMatchObject({ kind: 'refused' });
  expect(other.asked).toEqual([]);
});

test.each([
  ['127.0.0.1', 'http://127.0.0.1:8080/', true],
  ['127.0.0.1:8080', 'http://127.0.0.1:8080/', true],
  ['127.0.0.1:8080', 'http://127.1:8080/', true],
  ['127.0.0.1:8080', 'http://127.0.0.1:8081/', false],
  ['127.0.0.1:80', 'http://127.0.0.1/', true],
  ['127.0.0.1:443', 'https://127.0.0.1/', true],
  ['127.0.0.1:443', 'http://127.0.0.1/', false],
  [' searx.lan , [::1]:9 ', 'http://[::1]:9/', true],
  [' searx.lan , [::1]:9 ', 'http://searx.lan/', true],
  ['searx.lan', 'http://evil.searx.lan/', false],
  ['localhost', 'http://127.0.0.1/', false],
  ['', 'http://127.0.0.1/', false],
])('with web.allowHosts = "%s", %s is one of mine: %s', (list, url, isMine) => {
  expect(ownHosts(list).has(new URL(url))).toBe(isMine);
});
