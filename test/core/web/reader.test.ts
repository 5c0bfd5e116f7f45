import { afterAll, expect, test } from 'vitest';
import { openReader } from '../../../src/core/web/reader.ts';
import { hostileDocuments, textPdf } from './hostile-documents.ts';
import { listed, site, text, webFor } from './web.ts';

const all = (most: number) => ({ page: most, feed: most, pdf: most, json: most, robots: most });
const patient = all(20_000);
const reader = openReader();
afterAll(() => reader.close());

const goodPage = {
  kind: 'page',
  bytes: Buffer.from('<title>good</title>'),
  url: 'https://acme.xyz/',
  charset: null,
} as const;

test.each(hostileDocuments())(
  '$name: an answer, and the next document is read',
  async ({ job }) => {
    const outcome = await reader.read(job);
    expect(['ok', 'failed']).toContain(outcome.kind);
    expect(JSON.stringify(outcome).length).toBeLessThan(8_000_000);
    expect(await reader.read(goodPage)).toMatchObject({ kind: 'ok', value: { title: 'good' } });
  },
);

test('what takes too long is given up, and the next document is read', async () => {
  const hasty = openReader({ ms: { ...patient, page: 1 }, memoryMb: all(248) });
  const slow = { ...goodPage, bytes: Buffer.from('<p>x</p>'.repeat(100_000)) };
  expect(await hasty.read(slow)).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('time'),
  });
  const robots = {
    kind: 'robots',
    bytes: Buffer.from(''),
    url: goodPage.url,
    agent: 'tgcrm',
  } as const;
  expect(await hasty.read(robots)).toMatchObject({ kind: 'ok', value: { isAllowed: true } });
  await hasty.close();
});

test('what takes too much memory is given up, and the next document is read', async () => {
  const poor = openReader({ ms: patient, memoryMb: all(24) });
  const items = '<item><title>x</title></item>';
  const feed = (count: number) => ({
    ...goodPage,
    kind: 'feed' as const,
    bytes: Buffer.from(`<rss version="2.0"><channel>${items.repeat(count)}</channel></rss>`),
  });
  const gaveUp = { kind: 'failed', reason: expect.stringContaining('memory') };
  expect(await poor.read(feed(100_000))).toMatchObject(gaveUp);
  expect(await poor.read(feed(1))).toMatchObject({ kind: 'ok' });
  await poor.close();
});

test('many at once are read one after the other; giving up ends only what is given up', async () => {
  const stop = new AbortController();
  const asked = [reader.read(goodPage), reader.read(goodPage, stop.signal), reader.read(goodPage)];
  stop.abort(new Error('enough'));
  expect(await Promise.allSettled(asked)).toMatchObject([
    { status: 'fulfilled', value: { kind: 'ok' } },
    { status: 'rejected', reason: { message: 'enough' } },
    { status: 'fulfilled', value: { kind: 'ok' } },
  ]);
});

const deck = {
  title: 'Our deck',
  author: 'Ann',
  pageCount: 1,
  pages: ['Hello from Acme'],
  links: ['https://acme.xyz/deck'],
  emails: ['ann@acme.xyz'],
};

test('a PDF from the web and one from the disk: title, pages, links that run nothing', async () => {
  const pdf = textPdf(1, 'Hello from Acme');
  const shop = await site(text('application/pdf', pdf));
  const web = webFor({ allowHosts: listed(shop) });
  expect(await web.getPdf(`${shop.origin}/deck.pdf`)).toMatchObject({ kind: 'ok', value: deck });
  expect(await web.readPdf(Buffer.from(pdf))).toEqual({ kind: 'ok', value: deck });
  expect(await web.readPdf(Buffer.alloc(21 * 1024 ** 2))).toMatchObject({ kind: 'failed' });
});

test('a feed over the wire', async () => {
  const rss =
    '<rss version="2.0"><channel><title>News</title><item><title>One</title></item></channel></rss>';
  const paper = await site(text('application/rss+xml; charset=utf-8', rss));
  const answer = await webFor({ allowHosts: listed(paper) }).getFeed(`${paper.origin}/rss`);
  expect(answer).toMatchObject({ kind: 'ok', value: { title: 'News', items: [{ title: 'One' }] } });
});
