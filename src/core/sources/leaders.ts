import * as v from 'valibot';
import { readLink } from '../rules/links/links.ts';
import { githubQuota, headers } from './github.ts';
import { isNameOf } from './names-company.ts';
import { pageOf } from './social-link.ts';
import { type Ask, type FoundFact, type Reading, reading, type Source } from './source.ts';
import { profileValue, type Subject, type SubjectPerson } from './subject.ts';

/**
 * The public accounts of a company's people. Only accounts that the person named in their bio, or the company on its
 * site: nobody is looked up by name.
 */
export const leaders: Source = {
  name: 'leaders',
  server: 'github',
  adds: 'what its people say of themselves on GitHub: company, place, X account, site',
  sends: 'the GitHub name of a person who, or whose company, has published it',
  licence: 'GitHub API terms: public data, with a link back',
  key: null,
  quota: githubQuota,
  paceMs: 800,
  ttlDays: 30,
  calls: (subject, { base }) =>
    accountsOf(subject).map(({ login }) => ({
      what: `GET ${base}/users/${login}`,
      most: 1,
      costMicros: 0,
    })),
  read,
};

const mostPeople = 5;

async function read(subject: Subject, ask: Ask): Promise<Reading> {
  const facts: FoundFact[] = [];
  for (const { person, login } of accountsOf(subject)) {
    const user = await ask.json({
      path: `/users/${encodeURIComponent(login)}`,
      schema: userSchema,
      ...headers,
    });
    if (user.kind === 'trouble') return reading(facts, user);
    if (user.kind === 'ok') facts.push(...factsOf(user.value, { person, subject }));
  }
  return reading(facts);
}

function accountsOf({ people }: Subject): { person: SubjectPerson; login: string }[] {
  return people
    .flatMap((person) => {
      const target = person.profiles.github ? readLink(person.profiles.github) : null;
      return target?.kind === 'handle' && target.network === 'github'
        ? [{ person, login: target.handle }]
        : [];
    })
    .slice(0, mostPeople);
}

const text = v.nullish(v.string());

const userSchema = v.object({
  login: v.string(),
  company: text,
  blog: text,
  location: text,
  bio: text,
  twitter_username: text,
});

function factsOf(
  user: v.InferOutput<typeof userSchema>,
  { person, subject }: { person: SubjectPerson; subject: Subject },
): FoundFact[] {
  const url = `https://github.com/${user.login}`;
  const x = user.twitter_username ? pageOf('x', user.twitter_username) : null;
  const company = user.company?.replace(/^@/, '') ?? null;
  if (person.contactId === null) {
    // Of somebody who is no contact, only what ties the account to the company and its other account is kept.
    if (company === null || !isNameOf(subject, company)) return [];
    const pages = [url, x].filter((page) => page !== null);
    return pages.map((page) => ({
      field: 'profile',
      value: profileValue(person.name, page),
      url,
      confidence: 0.9,
    }));
  }
  const told: [string, string | null | undefined][] = [
    ['github', url],
    ['x', x],
    ['site', user.blog],
    ['place', user.location],
    ['about', user.bio],
    ['company', company],
  ];
  const { contactId } = person;
  return told.flatMap(([field, value]) =>
    value ? [{ field, value, url, confidence: 0.9, contactId }] : [],
  );
}
