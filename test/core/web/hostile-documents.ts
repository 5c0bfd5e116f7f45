import type { Job } from '../../../src/core/web/parse/job.ts';

export interface HostileDocument {
  name: string;
  job: Job;
}

const url = 'https://evil.com/';
const page = (name: string, html: string): HostileDocument => ({
  name,
  job: { kind: 'page', bytes: Buffer.from(html), url, charset: null },
});
const feed = (name: string, xml: string): HostileDocument => ({
  name,
  job: { kind: 'feed', bytes: Buffer.from(xml), url, charset: null },
});

const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join('');

/** Documents made to take all time or memory there is. */
export function hostileDocuments(): HostileDocument[] {
  return [
    page('500 KB of nested tags', '<div>'.repeat(100_000)),
    page('1 MB of attributes', `<div ${many(100_000, (n) => `a${n}=x`)}>`),
    page('an attribute of 3 MB', `<div a="${'x'.repeat(3_000_000)}">`),
    page('250,000 elements side by side', '<p>x</p>'.repeat(250_000)),
    page(
      '100,000 links',
      many(100_000, (n) => `<a href="/${n}">${n}</a>`),
    ),
    page(
      '500 links within each other, with 2 MB within',
      `${'<a href="/x">'.repeat(500)}${'y '.repeat(1_000_000)}`,
    ),
    page('50,000 misnested tags', '<b><i><a></b></i>'.repeat(50_000)),
    page('100,000 half tables', '<table><tr><td>'.repeat(100_000)),
    page('1 MB of open brackets', '<'.repeat(1_000_000)),
    page('1 MB of entities', '&amp;&#x41;&bogus'.repeat(60_000)),
    page('a comment without end', `<!--${'-'.repeat(2_000_000)}`),
    page(
      'JSON-LD that nests',
      `<script type="application/ld+json">${'{"a":['.repeat(40_000)}</script>`,
    ),
    page(
      '1,000 blocks of JSON-LD',
      `<script type="application/ld+json">{"@graph":[${'{"a":1},'.repeat(200)}{}]}</script>`.repeat(
        500,
      ),
    ),
    page('2 MB of zero-width letters', `<title>${'\u200b'.repeat(700_000)}</title>`),
    page('500,000 marks on one letter', `<p>a${'\u0301'.repeat(500_000)}</p>`),
    page('blanks without end', `<p>${' \n\t'.repeat(900_000)}</p>`),
    feed(
      'a billion laughs',
      `<!DOCTYPE r [<!ENTITY a "ha">${many(20, (n) => `<!ENTITY b${n} "${'&a;'.repeat(50)}">`)}]><rss version="2.0"><channel><title>&b9;</title></channel></rss>`,
    ),
    feed(
      'entities that square',
      `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(50_000)}">]><rss version="2.0"><channel><title>${'&a;'.repeat(20_000)}</title></channel></rss>`,
    ),
    feed('a feed that nests', `<rss version="2.0"><channel>${'<item>'.repeat(200_000)}`),
    feed(
      '120,000 categories',
      `<rss version="2.0"><channel><item><title>x</title>${'<category>a</category>'.repeat(120_000)}</item></channel></rss>`,
    ),
    feed(
      '100,000 items',
      `<rss version="2.0"><channel>${'<item><title>x</title></item>'.repeat(100_000)}</channel></rss>`,
    ),
    {
      name: '4 MB of JSON lists',
      job: { kind: 'json', bytes: Buffer.from(`[${'[],'.repeat(1_300_000)}[]]`), fields: null },
    },
    {
      name: 'JSON that nests',
      job: { kind: 'json', bytes: Buffer.from('['.repeat(1_000_000)), fields: null },
    },
    {
      name: 'a robots.txt of stars',
      job: {
        kind: 'robots',
        bytes: Buffer.from(`User-agent: *\n${`Disallow: /${'*a'.repeat(1000)}b\n`.repeat(250)}`),
        url: `${url}${'a'.repeat(2000)}`,
        agent: 'tgcrm',
      },
    },
    { name: 'no PDF', job: { kind: 'pdf', bytes: Buffer.from('%PDF-1.7\n'.repeat(100_000)) } },
    {
      name: 'a PDF whose pages are each other',
      job: { kind: 'pdf', bytes: Buffer.from(circlePdf()) },
    },
    {
      name: 'a PDF of 300,000 letters drawn one by one',
      job: { kind: 'pdf', bytes: Buffer.from(textPdf(300_000)) },
    },
  ];
}

function circlePdf(): string {
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R 2 0 R]/Count 100000>>endobj
3 0 obj<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 100000>>endobj
trailer<</Root 1 0 R>>`;
}

/** A PDF of one page, small enough to be written by hand. */
export function textPdf(letters: number, text = 'x'): string {
  const content = `BT /F1 12 Tf 10 100 Td ${`(${text}) Tj `.repeat(letters)}ET`;
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[6 0 R 7 0 R 8 0 R]>>endobj
4 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
6 0 obj<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://acme.xyz/deck)>>>>endobj
7 0 obj<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(javascript:alert\\(1\\))>>>>endobj
8 0 obj<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(mailto:ann@acme.xyz)>>>>endobj
9 0 obj<</Title(Our deck)/Author(Ann)>>endobj
trailer<</Root 1 0 R/Info 9 0 R>>`;
}
