import { datedValue } from '../rules/profile/profile.ts';
import type { Feed } from '../web/parse/values.ts';
import { speaksOf } from './names-company.ts';
import {
  type Answer,
  type Ask,
  type FoundFact,
  type Reading,
  reading,
  type Source,
} from './source.ts';
import type { Subject } from './subject.ts';

/** The feeds of `tgcrm sources`: each is fetched once for all companies. Title and link are kept, never the article. */
export const news: Source = {
  name: 'news',
  adds: 'headlines that name the company',
  sends: 'nothing of the company: the feeds are fetched as any reader does',
  licence: 'headline and link of the publisher',
  key: null,
  quota: () => ({ calls: 2000, per: 'day' }),
  paceMs: 0,
  // A feed must not be fetched more often than every quarter of an hour; a company is looked for every few hours.
  ttlDays: 0.25,
  calls: () => [{ what: 'the news feeds (once for all companies)', most: 1, costMicros: 0 }],
  read,
};

/** Whoever wants others: `tgcrm sources add URL`, `tgcrm sources remove URL`. */
export const defaultFeeds = [
  'https://www.coindesk.com/arc/outboundfeeds/rss/',
  'https://cointelegraph.com/rss',
  'https://decrypt.co/feed',
] as const;

async function read(subject: Subject, ask: Ask): Promise<Reading> {
  const facts: FoundFact[] = [];
  let trouble: Answer<Feed> | undefined;
  for (const url of ask.list) {
    const feed = await ask.once(url, () => ask.feed(url));
    if (feed.kind === 'trouble') trouble = feed;
    if (feed.kind === 'ok') facts.push(...headlines(subject, { feed: feed.value, url }));
  }
  return reading(facts, trouble);
}

function headlines(subject: Subject, { feed, url }: { feed: Feed; url: string }): FoundFact[] {
  return feed.items
    .filter(({ title, summary }) => speaksOf(subject, title) || speaksOf(subject, summary ?? ''))
    .slice(0, 5)
    .map((item) => ({
      field: 'news',
      value: datedValue(item.publishedAt, item.title),
      url: item.url ?? url,
      confidence: speaksOf(subject, item.title) ? 0.7 : 0.5,
    }));
}
