import type { Mention, OwnSide } from '../evidence.ts';
import { readLink } from '../links/links.ts';
import { coreOf, coreOfHandle } from '../names/names.ts';

/** A mention with the core of its name, by which mentions of one company find each other. */
export type CoredMention = Mention & { core: string };

export function coreOfMention({ kind, text }: Mention): string {
  switch (kind) {
    case 'name':
      return coreOf(text);
    case 'handle':
      return coreOfHandle(text);
    case 'domain':
      return coreOfDomain(text);
  }
}

/** `acmelabs.xyz` → `acme`. */
export function coreOfDomain(domain: string): string {
  const site = readLink(domain);
  return coreOfHandle(site?.kind === 'site' ? site.label : (domain.split('.')[0] ?? ''));
}

export function isOwnMention({ kind, text, core }: CoredMention, own: OwnSide): boolean {
  return own.names.includes(core) || (kind === 'domain' && own.domains.includes(text));
}
