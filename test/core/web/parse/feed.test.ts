import { expect, test } from 'vitest';
import { readFeed } from '../../../../src/core/web/parse/feed.ts';

const feedOf = (text: string) =>
  readFeed({ bytes: Buffer.from(text), url: 'https://acme.xyz/feed', charset: null });

const item = {
  title: 'Bridge & road',
  url: 'https://acme.xyz/1',
  publishedAt: '2026-11-10T10:00:00.000Z',
  summary: 'It is open .',
  author: 'Ann',
  categories: ['news'],
};

test.each([
  [
    'RSS',
    `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
     <title>Acme</title><link>https://acme.xyz/</link><item><title>Bridge &amp;amp; road</title><link>/1</link>
     <pubDate>Tue, 10 Nov 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;It is &lt;b&gt;open&lt;/b&gt; .&lt;/p&gt;</description>
     <category>news</category><dc:creator>Ann</dc:creator></item></channel></rss>`,
  ],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Acme</title><link rel="self" href="/feed"/>
     <link href="https://acme.xyz/"/><entry><title>Bridge &amp;amp; road</title><link rel="alternate" href="/1"/>
     <published>2026-11-10T11:00:00+01:00</published><summary type="html">It is &lt;b&gt;open&lt;/b&gt; .</summary>
     <author><name>Ann</name></author><category term="news"/></entry></feed>`,
  ],
  [
    'RDF',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
     xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Acme</title><link>https://acme.xyz/</link></channel>
     <item><title>Bridge &amp;amp; road</title><link>https://acme.xyz/1</link><description>It is open .</description>
     <dc:date>2026-11-10T10:00:00Z</dc:date><dc:creator>Ann</dc:creator><dc:subject>news</dc:subject></item></rdf:RDF>`,
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Acme',
      home_page_url: 'https://acme.xyz/',
      items: [
        {
          id: '1',
          url: '/1',
          title: 'Bridge &amp; road',
          content_html: '<p>It is <b>open</b> .</p>',
          date_published: '2026-11-10T10:00:00Z',
          authors: [{ name: 'Ann' }],
          tags: ['news', 'news'],
        },
      ],
    }),
  ],
])('reads %s', (_format, text) => {
  expect(feedOf(text)).toEqual({ title: 'Acme', url: 'https://acme.xyz/', items: [item] });
});

test('no link of a feed runs anything, no text of it moves the cursor', () => {
  const feed = feedOf(
    `<rss version="2.0"><channel><title>a\u001b[2J</title><link>javascript:1</link><item><title>\u202ex</title>
     <link>javascript:alert(1)</link><pubDate>soon</pubDate></item></channel></rss>`,
  );
  expect(feed).toMatchObject({
    title: 'a',
    url: null,
    items: [{ title: 'x', url: null, publishedAt: null }],
  });
});

test('of a feed without end the beginning', () => {
  const many = '<item><title>x</title><category>a</category></item>'.repeat(5000);
  const feed = feedOf(`<rss version="2.0"><channel><title>t</title>${many}</channel></rss>`);
  expect(feed.items).toHaveLength(200);
});

const laughs = Array.from(
  { length: 12 },
  (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
).join('');

test.each([
  ['nothing', ''],
  ['a page', '<!doctype html><html><body>no feed</body></html>'],
  [
    'a billion laughs',
    `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss version="2.0"><channel><title>&l12;</title></channel></rss>`,
  ],
  [
    'a file of this machine',
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
  ],
])('%s is no feed, or one without a trick', (_name, text) => {
  let title: string | null = null;
  try {
    title = feedOf(text).title;
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
  expect(title ?? '').not.toMatch(/haha|root:/);
});
