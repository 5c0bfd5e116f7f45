import * as v from 'valibot';
import { isSameSite } from '../rules/links/same-site.ts';
import { datedValue } from '../rules/profile/profile.ts';
import { type Ask, type FoundFact, type Reading, reading, type Source } from './source.ts';
import type { Subject } from './subject.ts';

/** Of August 2026, https://docs.x.com/x-api: pay per use, no free tier. */
const userMicros = 10_000;
const postMicros = 5000;
/** The fewest that X gives at once. */
const posts = 5;

/** https://docs.x.com/x-api/users/user-lookup-by-username and …/get-posts */
export const x: Source = {
  name: 'x',
  adds: 'what it says of itself on X, site, followers, its last 5 posts',
  sends: "the company's X name",
  licence: 'X developer agreement: link back, delete what is deleted there',
  key: {
    isNeeded: true,
    how: 'pay per use ($0.010 a profile, $0.005 a post), no free tier: https://console.x.com; then set sources.x.monthlyBudget, which is $0',
  },
  quota: () => ({ calls: 10_000, per: 'day' }),
  paceMs: 1000,
  ttlDays: 7,
  calls: ({ handles }, { base }) =>
    handles.x === undefined
      ? []
      : [
          { what: `GET ${base}/2/users/by/username/${handles.x}`, most: 1, costMicros: userMicros },
          { what: `its last ${posts} posts`, most: 1, costMicros: posts * postMicros },
        ],
  read,
};

const key = { header: 'Authorization', prefix: 'Bearer ' };

async function read({ handles, url, domain }: Subject, ask: Ask): Promise<Reading> {
  if (handles.x === undefined) return reading([]);
  const user = await ask.json({
    path: `/2/users/by/username/${encodeURIComponent(handles.x)}`,
    query: {
      'user.fields': 'created_at,description,entities,location,public_metrics,url,verified_type',
    },
    schema: v.object({ data: v.optional(userSchema) }),
    key,
    costMicros: userMicros,
  });
  if (user.kind !== 'ok') return reading([], user);
  const { data } = user.value;
  // X answers 200 with `errors` alone for a name that it does not know.
  if (!data) return reading([]);
  const site = data.entities?.url?.urls?.[0]?.expanded_url ?? data.url ?? null;
  const isSame = isSameSite(site, url ?? domain);
  const facts = userFacts(data, { site, confidence: isSame ? 1 : 0.8 });
  const latest = await ask.json({
    path: `/2/users/${encodeURIComponent(data.id)}/tweets`,
    query: {
      max_results: String(posts),
      'tweet.fields': 'created_at',
      exclude: 'retweets,replies',
    },
    schema: v.object({ data: v.optional(v.array(postSchema), []) }),
    key,
    costMicros: posts * postMicros,
  });
  if (latest.kind !== 'ok') return reading(facts, latest);
  return reading([
    ...facts,
    ...latest.value.data.slice(0, posts).map(({ id, text: words, created_at: at }) => ({
      field: 'post',
      value: datedValue(at ?? null, words),
      url: `https://x.com/${data.username}/status/${id}`,
      confidence: isSame ? 1 : 0.8,
    })),
  ]);
}

const text = v.nullish(v.string());

const userSchema = v.object({
  id: v.string(),
  username: v.string(),
  name: text,
  description: text,
  location: text,
  url: text,
  verified_type: text,
  public_metrics: v.nullish(v.object({ followers_count: v.nullish(v.number()) })),
  entities: v.nullish(
    v.object({
      url: v.nullish(v.object({ urls: v.nullish(v.array(v.object({ expanded_url: text }))) })),
    }),
  ),
});

const postSchema = v.object({ id: v.string(), text: v.string(), created_at: text });

function userFacts(
  user: v.InferOutput<typeof userSchema>,
  { site, confidence }: { site: string | null; confidence: number },
): FoundFact[] {
  const url = `https://x.com/${user.username}`;
  const followers = user.public_metrics?.followers_count;
  const told: [string, string | null | undefined][] = [
    ['x', url],
    ['name', user.name],
    ['description', user.description],
    ['headquarters', user.location],
    ['site', site],
    ['followers on X', followers ? followers.toLocaleString('en') : null],
    [
      'verified on X',
      user.verified_type && user.verified_type !== 'none' ? user.verified_type : null,
    ],
  ];
  return told.flatMap(([field, value]) => (value ? [{ field, value, url, confidence }] : []));
}
