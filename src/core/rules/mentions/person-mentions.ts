import type { Mention, Person } from '../evidence.ts';
import { findAddresses, mailDomain, readLink } from '../links/links.ts';
import { companyInUsername, readDisplayName } from '../names/display-name.ts';
import { foldWords } from '../names/names.ts';
import { shortened } from '../text/shorten.ts';
import { readBio } from './bio.ts';

/** What a member's name, username and bio say about companies. */
export function mentionsOfPerson(person: Person): Mention[] {
  const shown = readDisplayName(person.name);
  const of = (mention: Omit<Mention, 'peerId' | 'url' | 'network'>): Mention => ({
    peerId: person.peerId,
    url: null,
    network: null,
    ...mention,
  });
  const inName = shown.companies.map((text) =>
    of({
      kind: 'name',
      text,
      source: 'display-name',
      evidence: `the name "${shortened(person.name, 80)}"`,
    }),
  );
  const inUsername = companyInUsername(person.username ?? '', shown.person);
  const named = inUsername
    ? [
        of({
          kind: 'handle',
          text: inUsername,
          source: 'username',
          evidence: `the username @${shortened(person.username ?? '', 40)}`,
        }),
      ]
    : [];
  return [...inName, ...named, ...mentionsInBio(person, shown.person)];
}

function mentionsInBio({ bio, peerId, username }: Person, name: string): Mention[] {
  if (!bio) return [];
  const evidence = `${name || 'somebody'}'s bio: "${shortened(bio, 120)}"`;
  const claims = readBio(bio).map(
    ({ kind, text, isHandle, isAlone = false }): Mention => ({
      kind: isHandle ? 'handle' : 'name',
      text,
      source: kind === 'former' ? 'former' : isAlone ? 'bio-alone' : 'bio',
      evidence,
      peerId,
      url: null,
      network: isHandle ? 'telegram' : null,
    }),
  );
  const { links, emails } = findAddresses(bio);
  const sites = links.flatMap((link) =>
    mentionOfLink(link, { source: 'bio-link', evidence, peerId }),
  );
  const mails = emails.flatMap((address) =>
    mentionOfMail(address, { source: 'bio-link', evidence, peerId }),
  );
  return [...claims, ...sites, ...mails].filter(
    (mention) => mention.kind !== 'handle' || !isOwnHandle(mention.text, { name, username }),
  );
}

/** `x.com/ann_smith` in Ann Smith's bio is Ann, not a company. */
export function isOwnHandle(
  handle: string,
  { name, username }: Pick<Person, 'name' | 'username'>,
): boolean {
  const folded = foldWords(handle).join('').replaceAll('_', '');
  if (handle.toLowerCase() === username?.toLowerCase()) return true;
  return foldWords(name).some((word) => word.length >= 4 && folded.includes(word));
}

type Where = Pick<Mention, 'source' | 'evidence' | 'peerId'>;

/** Personal pages and everybody's sites are none. */
export function mentionOfLink(link: string, where: Where): Mention[] {
  const target = readLink(link);
  if (!target) return [];
  if (target.kind === 'site')
    return [{ ...where, kind: 'domain', text: target.domain, url: target.url, network: null }];
  if (target.network === 'linkedin-person') return [];
  const source = target.isPost && where.source !== 'bio-link' ? 'mention' : where.source;
  return [
    {
      ...where,
      source,
      kind: 'handle',
      text: target.handle,
      url: target.url,
      network: target.network,
    },
  ];
}

export function mentionOfMail(address: string, where: Where): Mention[] {
  const mail = mailDomain(address);
  return mail ? [{ ...where, kind: 'domain', text: mail.domain, url: null, network: null }] : [];
}
