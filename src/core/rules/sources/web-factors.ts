import type { CandidateCompany } from '../company/candidates.ts';
import type { Evidence } from '../evidence.ts';
import { type Factor, rounded } from '../factor.ts';
import { mailDomain, readLink } from '../links/links.ts';
import { isSameSite } from '../links/same-site.ts';
import { coreOf, coreOfHandle, jaroWinkler } from '../names/names.ts';

/** A fact that a source told about a candidate, as far as it can speak for or against it. */
export interface WebFact {
  field: string;
  value: string;
  source: string;
  url: string | null;
}

/**
 * What the web says of a candidate, in log-odds, each with its page. Set by hand: a site that names the very handle
 * of the chat is worth about as much as a link that they sent; all together at most `most`, so that the chat itself
 * stays what decides.
 */
export const webWeights = {
  namesHandle: 1.6,
  namesPerson: 1.8,
  sameName: 0.7,
  mail: 0.8,
  accountNamesSite: 1,
  lookAlike: -2.5,
  otherHandle: -0.8,
  most: 3,
  least: -3,
} as const;

/** Nothing where the web was not asked: that it is silent says nothing. */
export function webFactors(
  company: CandidateCompany,
  { evidence, facts }: { evidence: Evidence; facts: readonly WebFact[] },
): Factor[] {
  const own = facts.filter(({ source }) => source === 'site');
  const found = [
    ...handleFactors(company, { evidence, own }),
    ...personFactors(evidence, own),
    ...nameFactors(company, own),
    ...mailFactors(company, own),
    ...accountFactors(company, facts),
  ];
  return capped(found);
}

const networks: ReadonlySet<string> = new Set(['x', 'telegram', 'github', 'linkedin', 'youtube']);

/** The site names a handle: the one that the chat shows, one that only looks like it, or another. */
function handleFactors(
  { socials, mentions }: CandidateCompany,
  { evidence, own }: { evidence: Evidence; own: readonly WebFact[] },
): Factor[] {
  const shown = new Map<string, Set<string>>();
  const show = (network: string, handle: string) =>
    shown.set(network, (shown.get(network) ?? new Set()).add(handle.toLowerCase()));
  for (const { kind, network, text } of mentions)
    if (kind === 'handle' && network !== null) show(network, text);
  for (const url of Object.values(socials)) {
    const target = readLink(url);
    if (target?.kind === 'handle') show(target.network, target.handle);
  }
  // Whoever imitates it is seldom taken for the same company: theirs may stand anywhere in the chat.
  const sent = own.some(({ field }) => networks.has(field)) ? sentHandles(evidence) : [];
  const near = (network: string) =>
    sent.filter((target) => target.network === network).map(({ handle }) => handle.toLowerCase());
  if (evidence.chat.username) show('telegram', evidence.chat.username);
  for (const { username, isMe } of evidence.people)
    if (username !== null && !isMe) show('telegram', username);

  return own.flatMap(({ field, value, url }): Factor[] => {
    const target = networks.has(field) ? readLink(value) : null;
    if (target?.kind !== 'handle') return [];
    const handles = shown.get(field) ?? new Set<string>();
    const handle = target.handle.toLowerCase();
    const place = `${url ?? 'its site'} names ${value}`;
    if (handles.has(handle))
      return [
        { name: 'Its site names this account', evidence: place, weight: webWeights.namesHandle },
      ];
    const like = [...handles, ...near(field)].find((other) => looksLike(other, handle));
    if (like)
      return [
        {
          name: 'Looks like its account, but is another',
          evidence: `${place}, the chat has ${like}`,
          weight: webWeights.lookAlike,
        },
      ];
    // In a chat there are many Telegram names that are nobody's company.
    const [other] = handles;
    if (other === undefined || field === 'telegram' || field === 'github') return [];
    return [
      {
        name: 'Its site names another account',
        evidence: `${place}, the chat has ${other}`,
        weight: webWeights.otherHandle,
      },
    ];
  });
}

function sentHandles({ messages }: Evidence): { network: string; handle: string }[] {
  return messages
    .filter(({ isOutgoing }) => !isOutgoing)
    .flatMap(({ links }) => links.map(readLink))
    .flatMap((target) => (target?.kind === 'handle' ? [target] : []));
}

/** `acme` and `acrne`, `acme_io` and `acrne_io`: nearly the same letters, and not one name with an ending. */
function looksLike(a: string, b: string): boolean {
  if (coreOfHandle(a) === coreOfHandle(b) || Math.abs(a.length - b.length) > 2) return false;
  const [x, y] = [unmask(a), unmask(b)];
  return x === y || (a.length >= 6 && jaroWinkler(a, b) >= 0.93);
}

/** Letters that pass for others in most fonts. */
function unmask(handle: string): string {
  return handle
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll(/[1il|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll(/[_.-]/g, '');
}

function personFactors({ people }: Evidence, own: readonly WebFact[]): Factor[] {
  const names = new Map(
    own
      .filter(({ field }) => field === 'person')
      .map((fact) => [fold(fact.value.split(',', 1)[0] ?? ''), fact] as const),
  );
  const named = people.filter(
    ({ isMe, name }) => !isMe && name.includes(' ') && names.has(fold(name)),
  );
  const [first] = named;
  const fact = first && names.get(fold(first.name));
  if (!first || !fact) return [];
  return [
    {
      name: 'Its site names somebody who is here',
      evidence: `${fact.value} on ${fact.url ?? 'its site'}`,
      weight: webWeights.namesPerson,
    },
  ];
}

function fold(name: string): string {
  return name.toLowerCase().normalize('NFKC').trim().split(/\s+/).toSorted().join(' ');
}

/** Only where the chat has a name for it beside the domain: a domain agrees with its own site in any case. */
function nameFactors({ mentions }: CandidateCompany, own: readonly WebFact[]): Factor[] {
  const fact = own.find(({ field }) => field === 'name');
  const core = coreOf(fact?.value ?? '');
  const named = mentions.find(({ kind, text }) => kind === 'name' && coreOf(text) === core);
  if (!fact || core === '' || !named) return [];
  return [
    {
      name: 'Its site has the name used here',
      evidence: `"${fact.value}" on ${fact.url ?? 'its site'}`,
      weight: webWeights.sameName,
    },
  ];
}

/** Somebody writes from a mail domain that the site, too, has addresses at. */
function mailFactors({ mentions }: CandidateCompany, own: readonly WebFact[]): Factor[] {
  const fact = own.find(({ field, value }) => {
    const site = field === 'email' ? mailDomain(value)?.domain : undefined;
    return mentions.some(({ source, text }) => source === 'email-theirs' && text === site);
  });
  if (!fact) return [];
  return [
    {
      name: 'Its site has mail addresses at the domain that they write from',
      evidence: `${fact.value} on ${fact.url ?? 'its site'}`,
      weight: webWeights.mail,
    },
  ];
}

/** GitHub's blog field, the link in an X profile: the account says whose it is. */
function accountFactors(
  { domain, url, mentions }: CandidateCompany,
  facts: readonly WebFact[],
): Factor[] {
  return ['github', 'x'].flatMap((network) => {
    const seen = mentions.some(
      (mention) => mention.kind === 'handle' && mention.network === network,
    );
    const fact = facts.find(({ source, field }) => source === network && field === 'site');
    if (!seen || !fact || !isSameSite(fact.value, url ?? domain)) return [];
    return [
      {
        name: 'The account in the chat links to its site',
        evidence: `${fact.url ?? network} links to ${fact.value}`,
        weight: webWeights.accountNamesSite,
      },
    ];
  });
}

/** The strongest count in full; what is more than enough is cut off the weakest. */
function capped(factors: readonly Factor[]): Factor[] {
  let up: number = webWeights.most;
  let down: number = webWeights.least;
  return factors
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .flatMap((factor) => {
      const weight =
        factor.weight > 0 ? Math.min(factor.weight, up) : Math.max(factor.weight, down);
      if (weight > 0) up -= weight;
      else down -= weight;
      return rounded(weight) === 0 ? [] : [{ ...factor, weight: rounded(weight) }];
    });
}
