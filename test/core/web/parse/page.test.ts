import { expect, test } from 'vitest';
import { readPage } from '../../../../src/core/web/parse/html.ts';

const url = 'https://acme.xyz/about/us';
const pageOf = (html: string, charset: string | null = null) =>
  readPage({ bytes: Buffer.from(html), url, charset });

test('reads what a company says of itself', () => {
  const page = pageOf(`<!doctype html><html lang="en-GB"><head>
    <title> Acme —  bridges </title><meta charset=utf-8>
    <meta name="Description" content="We build bridges."><meta property="og:site_name" content="Acme">
    <meta name="twitter:site" content="@acme"><meta property="og:site_name" content="second">
    <link rel="canonical" href="/about"><link rel="shortcut icon" href="//cdn.acme.xyz/i.png">
    <link rel="alternate" type="application/rss+xml" href="/feed"><link rel="me" href="https://mastodon.social/@acme">
    <link rel="alternate" hreflang="de" href="/de">
    </head><body><header><a href="/team" rel="nofollow Next">Our <b>team</b></a></header>
    <h1>Bridges</h1><p>For every chain.</p><p>Since 2019.<br>In Zug.</p>
    <a href="mailto:Hello@Acme.xyz?subject=x">write</a> <a href="tel:1">call</a> <a href="?page=2#top" title="next"></a>
    <script>var hidden = 'no';</script><style>p { color: red }</style><noscript>turn it on</noscript><p hidden>gone</p>
    </body></html>`);
  expect(page).toEqual({
    title: 'Acme — bridges',
    description: 'We build bridges.',
    language: 'en-GB',
    canonical: 'https://acme.xyz/about',
    icon: 'https://cdn.acme.xyz/i.png',
    meta: {
      description: 'We build bridges.',
      'og:site_name': 'Acme',
      'twitter:site': '@acme',
    },
    jsonLd: [],
    links: [
      { url: 'https://mastodon.social/@acme', text: '', rel: ['me'] },
      { url: 'https://acme.xyz/team', text: 'Our team', rel: ['nofollow', 'next'] },
      { url: 'https://acme.xyz/about/us?page=2', text: 'next', rel: [] },
    ],
    feeds: ['https://acme.xyz/feed'],
    emails: ['hello@acme.xyz'],
    headings: ['Bridges'],
    text: 'Our team\nBridges\nFor every chain.\nSince 2019.\nIn Zug.\nwrite call',
  });
});

test('takes JSON-LD apart, also where pages bend the rules', () => {
  const page = pageOf(`<script type="application/ld+json">
    <!-- {"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Acme",
    "sameAs":["https://x.com/acme","javascript:alert(1)"]},{"@type":"WebSite","name":"a
    b"}]} --></script>
    <script type="application/ld+json; charset=utf-8">[{"@type":"Person","__proto__":{"x":1},"name":"Ann"}]</script>
    <script type="application/ld+json">{broken</script><script type="application/ld+json">"text"</script>`);
  expect(page.jsonLd).toEqual([
    { '@type': 'Organization', name: 'Acme', sameAs: ['https://x.com/acme'] },
    { '@type': 'WebSite', name: 'a     b' },
    { '@type': 'Person', name: 'Ann' },
  ]);
  expect(Reflect.get({}, 'x')).toBeUndefined();
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' java\tscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'https://user:password@acme.xyz/',
  'http://[',
  `https://acme.xyz/${'a'.repeat(3000)}`,
])('no link leads to %s', (href) => {
  const escaped = href.replaceAll('"', '&quot;');
  const page = pageOf(
    `<base href="${escaped}"><link rel=canonical href="${escaped}"><link rel=icon href="${escaped}">
     <link rel=alternate type="application/rss+xml" href="${escaped}"><a href="${escaped}">x</a>`,
  );
  expect(page).toMatchObject({ canonical: null, icon: null, feeds: [], links: [] });
});

test('text comes without control characters, hidden or reordering ones', () => {
  const evil = '\u001b]0;x\u0007\u202eAc\u200bme\u0000\u009b31m';
  const page = pageOf(`<title>${evil}</title><h1>${evil}</h1><p>${evil}</p><a href=/x>${evil}</a>`);
  for (const text of [page.title, page.headings[0], page.text, page.links[0]?.text]) {
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/);
    expect(text).toContain('Acme');
  }
});

test.each([
  ['the header', '<title>Мост</title>', 'windows-1251'],
  ['the page', '<meta charset="windows-1251"><title>Мост</title>', null],
  ['nobody it is known to', '<title>Bridge</title>', 'klingon'],
])('the encoding is what %s says', (_who, html, charset) => {
  const bytes = Uint8Array.from(html, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 128 ? code : code - 0x410 + 0xc0;
  });
  expect(readPage({ bytes, url, charset }).title).toBe(html.includes('М') ? 'Мост' : 'Bridge');
});

test('as much as anybody needs, and no more', () => {
  const many = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => one(index)).join('');
  const page = pageOf(
    many(2000, (n) => `<a href="/${n}">${'x'.repeat(500)}</a>`) +
      many(500, (n) => `<meta name="m${n}" content="c">`) +
      many(100, (n) => `<a href="mailto:a${n}@b.co">x</a><h2>${n}</h2>`) +
      '<p>word </p>'.repeat(50_000),
  );
  expect(page.links).toHaveLength(500);
  expect(page.links[0]?.text).toHaveLength(200);
  expect(Object.keys(page.meta)).toHaveLength(120);
  expect(page.emails).toHaveLength(20);
  expect(page.headings).toHaveLength(40);
  expect(page.text.length).toBeLessThanOrEqual(20_000);
});

test.each([
  ['nothing', ''],
  ['no HTML', '{"a":1}'],
  ['bytes of an image', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
  ['a tag that never ends', `<a href="${'x'.repeat(1000)}`],
  ['misnested tags', '<b><i></b></i>'.repeat(1000)],
  ['a comment that never ends', `<!-- ${'-'.repeat(10_000)}`],
])('%s is a page too', (_name, html) => {
  expect(pageOf(html)).toMatchObject({ links: [] });
});
