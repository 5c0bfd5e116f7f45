import * as v from 'valibot';
import { isSameSite } from '../rules/links/same-site.ts';
import { isHandleOf, isNameOf } from './names-company.ts';
import { pageOf } from './social-link.ts';
import {
  type Answer,
  type Ask,
  type FoundFact,
  type Reading,
  reading,
  type Source,
} from './source.ts';
import type { Subject } from './subject.ts';

/** https://docs.github.com/rest/orgs/orgs, https://docs.github.com/rest/search/search#search-users */
export const github: Source = {
  name: 'github',
  adds: 'organisation, site, e-mail, place, repositories and how lately they were worked on',
  sends: "the organisation's name, or the company's name where none is known",
  licence: 'GitHub API terms: public data, with a link back',
  key: {
    isNeeded: false,
    how: 'a fine-grained token without any permission, free: https://github.com/settings/personal-access-tokens',
  },
  quota: githubQuota,
  paceMs: 800,
  ttlDays: 7,
  calls: (subject, { base }) => {
    const { github: login } = subject.handles;
    const org = login
      ? `GET ${base}/orgs/${login}`
      : `GET ${base}/search/users, then the organisation`;
    return [
      { what: org, most: login ? 1 : 2, costMicros: 0 },
      { what: 'its repositories', most: 1, costMicros: 0 },
    ];
  },
  read,
};

/** A little under what GitHub grants an address without a token, and a user with one. */
export function githubQuota(hasKey: boolean) {
  return { calls: hasKey ? 4900 : 58, per: 'hour' } as const;
}

async function read(subject: Subject, ask: Ask): Promise<Reading> {
  const { github: known } = subject.handles;
  const login = known ?? (await searchOrg(subject, ask));
  if (typeof login !== 'string') return reading([], login);
  const org = await ask.json({
    path: `/orgs/${encodeURIComponent(login)}`,
    schema: orgSchema,
    ...headers,
  });
  if (org.kind !== 'ok') return reading([], org);
  const isSame = isSameSite(org.value.blog, subject.url ?? subject.domain);
  // A search finds namesakes: only one that names the company's site is it.
  if (known === undefined && !isSame) return reading([]);
  const confidence = isSame ? 1 : 0.7;
  const facts = orgFacts(org.value, confidence);
  const repos = await ask.json({
    path: `/orgs/${encodeURIComponent(login)}/repos`,
    query: { sort: 'pushed', per_page: '5' },
    schema: v.array(repoSchema),
    ...headers,
  });
  if (repos.kind !== 'ok') return reading(facts, repos);
  return reading([...facts, ...repoFacts(repos.value, confidence)]);
}

async function searchOrg(subject: Subject, ask: Ask): Promise<string | Answer<never>> {
  const found = await ask.json({
    path: '/search/users',
    query: { q: `${subject.name.replaceAll(/[":]/g, ' ')} type:org`, per_page: '5' },
    schema: v.object({ items: v.array(v.object({ login: v.string() })) }),
    ...headers,
  });
  if (found.kind !== 'ok') return found;
  const match = found.value.items.find(
    ({ login }) => isHandleOf(subject, login) || isNameOf(subject, login),
  );
  return match?.login ?? { kind: 'none' };
}

export const headers = {
  headers: { 'X-GitHub-Api-Version': '2022-11-28' },
  key: { header: 'Authorization', prefix: 'Bearer ' },
} as const;

const text = v.nullish(v.string());

const orgSchema = v.object({
  login: v.string(),
  html_url: text,
  name: text,
  description: text,
  blog: text,
  email: text,
  location: text,
  twitter_username: text,
  is_verified: v.nullish(v.boolean()),
  public_repos: v.nullish(v.number()),
});

const repoSchema = v.object({
  full_name: v.string(),
  html_url: text,
  fork: v.nullish(v.boolean()),
  archived: v.nullish(v.boolean()),
  pushed_at: text,
  language: text,
});

function orgFacts(org: v.InferOutput<typeof orgSchema>, confidence: number): FoundFact[] {
  const url = `https://github.com/${org.login}`;
  const told: [string, string | null | undefined][] = [
    ['github', url],
    ['name', org.name],
    ['description', org.description],
    ['site', org.blog],
    ['email', org.email],
    ['headquarters', org.location],
    ['x', org.twitter_username ? pageOf('x', org.twitter_username) : null],
    ['github verified', org.is_verified ? 'GitHub has verified its domain' : null],
  ];
  return told.flatMap(([field, value]) => (value ? [{ field, value, url, confidence }] : []));
}

function repoFacts(
  repos: readonly v.InferOutput<typeof repoSchema>[],
  confidence: number,
): FoundFact[] {
  const own = repos.filter(({ fork, archived }) => !fork && !archived);
  const facts: FoundFact[] = own.slice(0, 3).map(({ full_name: value, html_url: url }) => ({
    field: 'repository',
    value,
    url: url ?? `https://github.com/${value}`,
    confidence,
  }));
  const [latest] = own;
  if (latest?.pushed_at)
    facts.push({
      field: 'last push',
      value: latest.pushed_at.slice(0, 10),
      url: latest.html_url ?? null,
      confidence,
    });
  return facts;
}
