import * as v from 'valibot';
import { datedValue } from '../rules/profile/profile.ts';
import { pageOf } from './social-link.ts';
import { type Ask, type FoundFact, type Reading, reading, type Source } from './source.ts';
import type { Subject } from './subject.ts';

/** https://developers.google.com/youtube/v3/docs/channels/list; without a key the feed of a channel. */
export const youtube: Source = {
  name: 'youtube',
  adds: 'its channel: what it says of itself, subscribers, its last videos',
  sends: "the company's YouTube name or channel id",
  licence: 'YouTube API terms: refresh or delete within 30 days',
  key: {
    isNeeded: false,
    how: 'a Google API key with YouTube Data API v3, free (10,000 units a day; without it only channels whose id is known): https://console.cloud.google.com/apis/credentials',
  },
  quota: () => ({ calls: 9000, per: 'day' }),
  paceMs: 500,
  ttlDays: 14,
  calls: ({ handles: { youtube: handle } }, { base, hasKey }) => {
    if (handle === undefined || !(hasKey || isChannelId(handle))) return [];
    return hasKey
      ? [
          { what: `GET ${base}/youtube/v3/channels`, most: 1, costMicros: 0 },
          { what: 'its last videos', most: 1, costMicros: 0 },
        ]
      : [{ what: `the feed of its channel ${handle}`, most: 1, costMicros: 0 }];
  },
  read,
};

async function read({ handles }: Subject, ask: Ask): Promise<Reading> {
  const { youtube: handle } = handles;
  if (handle === undefined) return reading([]);
  if (ask.hasKey) return readWithKey(handle, ask);
  return isChannelId(handle) ? readFeed(handle, ask) : reading([]);
}

const key = { parameter: 'key' };

async function readWithKey(handle: string, ask: Ask): Promise<Reading> {
  const channels = await ask.json({
    path: '/youtube/v3/channels',
    query: {
      part: 'snippet,statistics,contentDetails',
      ...(isChannelId(handle) ? { id: handle } : { forHandle: `@${handle}` }),
    },
    schema: v.object({ items: v.optional(v.array(channelSchema), []) }),
    key,
  });
  if (channels.kind !== 'ok') return reading([], channels);
  const [channel] = channels.value.items;
  if (!channel) return reading([]);
  const facts = channelFacts(channel, handle);
  const playlistId = channel.contentDetails?.relatedPlaylists?.uploads;
  if (!playlistId) return reading(facts);
  const videos = await ask.json({
    path: '/youtube/v3/playlistItems',
    query: { part: 'snippet', playlistId, maxResults: '5' },
    schema: v.object({ items: v.optional(v.array(videoSchema), []) }),
    key,
  });
  if (videos.kind !== 'ok') return reading(facts, videos);
  return reading([...facts, ...videos.value.items.map(videoFact)]);
}

async function readFeed(channelId: string, ask: Ask): Promise<Reading> {
  const feed = await ask.feed(`${ask.id ?? ''}/feeds/videos.xml?channel_id=${channelId}`);
  if (feed.kind !== 'ok') return reading([], feed);
  const url = pageOf('youtube', channelId);
  const { title, items } = feed.value;
  return reading([
    { field: 'youtube', value: url ?? channelId, url, confidence: 0.9 },
    ...(title === null ? [] : [{ field: 'name', value: title, url, confidence: 0.9 }]),
    ...items.slice(0, 5).map((item) => ({
      field: 'video',
      value: datedValue(item.publishedAt, item.title),
      url: item.url ?? url,
      confidence: 0.9,
    })),
  ]);
}

function isChannelId(handle: string): boolean {
  return /^UC[\w-]{22}$/.test(handle);
}

const text = v.nullish(v.string());

const channelSchema = v.object({
  snippet: v.object({ title: text, description: text, country: text }),
  statistics: v.nullish(v.object({ subscriberCount: text })),
  contentDetails: v.nullish(v.object({ relatedPlaylists: v.nullish(v.object({ uploads: text })) })),
});

const videoSchema = v.object({
  snippet: v.object({
    title: v.string(),
    publishedAt: text,
    resourceId: v.nullish(v.object({ videoId: text })),
  }),
});

function channelFacts(
  { snippet, statistics }: v.InferOutput<typeof channelSchema>,
  handle: string,
): FoundFact[] {
  const url = pageOf('youtube', handle);
  const subscribers = Number(statistics?.subscriberCount ?? 0);
  const told: [string, string | null | undefined][] = [
    ['youtube', url],
    ['name', snippet.title],
    ['description', snippet.description],
    ['country', snippet.country],
    ['subscribers on YouTube', subscribers > 0 ? subscribers.toLocaleString('en') : null],
  ];
  return told.flatMap(([field, value]) => (value ? [{ field, value, url, confidence: 0.9 }] : []));
}

function videoFact({ snippet }: v.InferOutput<typeof videoSchema>): FoundFact {
  const id = snippet.resourceId?.videoId;
  return {
    field: 'video',
    value: datedValue(snippet.publishedAt ?? null, snippet.title),
    url: id ? `https://www.youtube.com/watch?v=${id}` : null,
    confidence: 0.9,
  };
}
