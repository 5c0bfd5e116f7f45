import { profilePage } from '../rules/company/candidates.ts';
import { readLink } from '../rules/links/links.ts';

export interface SocialLink {
  network: string;
  handle: string;
  /** In one spelling, whoever wrote it. */
  url: string;
}

/** The page of a company or a person on a network. @returns `null` for posts, and for what is no such page. */
export function readSocialLink(link: string): SocialLink | null {
  const target = readLink(link);
  if (target?.kind !== 'handle' || target.isPost) return null;
  const { network, handle } = target;
  return { network, handle, url: pageOf(network, handle) ?? target.url };
}

export function pageOf(network: string, handle: string): string | null {
  switch (network) {
    case 'linkedin':
      return `https://www.linkedin.com/company/${handle}`;
    case 'linkedin-person':
      return `https://www.linkedin.com/in/${handle}`;
    case 'youtube':
      return `https://www.youtube.com/${/^UC[\w-]{22}$/.test(handle) ? `channel/${handle}` : `@${handle}`}`;
    default:
      return profilePage(network, handle.replace(/^@/, ''));
  }
}
