import type { EvidenceMessage, Person } from '../evidence.ts';
import { findAddresses, readLink } from '../links/links.ts';
import { isOwnHandle } from '../mentions/person-mentions.ts';

/**
 * A person's own pages, from the bio and from the signatures of their messages: `{ linkedin: 'https://…' }`.
 * A page whose name is not the person's is left out: it may be the company's.
 */
export function profilesOf(
  person: Person,
  messages: readonly EvidenceMessage[],
): Record<string, string> {
  const inBio = findAddresses(person.bio ?? '').links;
  const inMessages = messages
    .filter(({ senderPeerId, links }) => senderPeerId === person.peerId && links.length > 0)
    .flatMap(({ links }) => links.slice(0, 8));
  const profiles: Record<string, string> = {};
  for (const link of [...inBio, ...inMessages]) {
    const target = readLink(link);
    if (target?.kind !== 'handle' || target.isPost) continue;
    const network = target.network === 'linkedin-person' ? 'linkedin' : target.network;
    const isTheirs =
      target.network === 'linkedin-person'
        ? inBio.includes(link) || isOwnHandle(target.handle, person)
        : isOwnHandle(target.handle, person);
    if (isTheirs && network !== 'telegram') profiles[network] ??= target.url;
  }
  return profiles;
}
