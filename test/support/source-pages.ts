import type { Told } from './source-server.ts';

function html(body: string): Told {
  return { status: 200, type: 'text/html; charset=utf-8', body };
}

function rss(items: string): Told {
  const body = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;
  return { status: 200, type: 'application/rss+xml', body };
}

const organisation = {
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: 'Acme',
  legalName: 'Acme Labs Ltd',
  description: 'Payments for shops that take stablecoins',
  foundingDate: '2019',
  sameAs: ['https://x.com/acme', 'https://www.linkedin.com/company/acme-labs'],
  address: { '@type': 'PostalAddress', addressLocality: 'Riga', addressCountry: 'LV' },
  founder: {
    '@type': 'Person',
    name: 'Ann Lee',
    jobTitle: 'CEO',
    sameAs: ['https://github.com/annlee'],
  },
};

/** The site of Acme, and the feeds. */
export function sourcePages(site: string): Record<string, Told> {
  return {
    '/': html(`<!doctype html><title>Acme</title>
      <meta property="og:site_name" content="Acme"><meta name="twitter:site" content="@acme">
      <link rel="alternate" type="application/rss+xml" href="/feed">
      <script type="application/ld+json">${JSON.stringify(organisation)}</script>
      <a href="/team">Team</a> <a href="https://github.com/acme">GitHub</a>
      <a href="https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv">Videos</a>
      <a href="https://t.me/acme_news">News</a> <a href="mailto:hello@acme-labs.io">Write</a>`),
    '/team': html(`<!doctype html><title>Team</title><h1>Team</h1>
      <a href="https://www.linkedin.com/in/bobstone">Bob Stone</a>`),
    '/blog/deck': html('<!doctype html><title>The deck of Acme</title>'),
    '/.well-known/security.txt': {
      status: 200,
      type: 'text/plain',
      body: 'Contact: mailto:security@acme-labs.io\nExpires: 2030-01-01T00:00:00z\n',
    },
    '/feed': rss(
      `<item><title>Acme opens in Oslo</title><link>${site}/blog/oslo</link><pubDate>Sun, 01 Feb 2026 10:00:00 GMT</pubDate></item>`,
    ),
    '/news.xml': rss(
      `<item><title>Acme raises $5M</title><link>https://news-daily.com/acme</link><pubDate>Mon, 02 Feb 2026 10:00:00 GMT</pubDate></item>
       <item><title>Weather</title><link>https://news-daily.com/weather</link></item>`,
    ),
    '/feeds/videos.xml': rss(
      '<item><title>How Acme works</title><link>https://www.youtube.com/watch?v=1</link></item>',
    ),
  };
}
