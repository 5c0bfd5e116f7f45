import { AppError } from '../../errors.ts';
import { readLink } from '../links/links.ts';
import { readCompanyUrl, readSocial } from './address.ts';

/** A person's answer to "which company is behind this chat?". */
export interface CompanyAnswer {
  /** From 1; without anything the first suggestion is meant. */
  pick?: number | undefined;
  /** Another name than any that was suggested. */
  company?: string | undefined;
  url?: string | undefined;
  socials?: readonly string[] | undefined;
  /** There is no company behind it. */
  isNone?: boolean | undefined;
  /** What stood on the screen when the person answered: another first suggestion by now is not confirmed. */
  seen?: { name: string; domain: string | null } | undefined;
}

export interface ChosenCompany {
  answer: 'confirmed' | 'picked' | 'overridden' | 'none';
  /** `null` for none. */
  company: {
    id: string | null;
    name: string;
    domain: string | null;
    url: string | null;
    socials: Record<string, string>;
  } | null;
  /** From 0; `null` for a company that was not among the suggested ones. */
  index: number | null;
}

type Offered = NonNullable<ChosenCompany['company']>;

/** @throws {AppError} `usage` for an answer that contradicts itself or names what was not suggested. */
export function chooseCompany(
  answer: CompanyAnswer,
  { verdict, offered }: { verdict: 'confident' | 'review' | 'none'; offered: readonly Offered[] },
): ChosenCompany {
  refuseContradiction(answer);
  if (answer.isNone) return { answer: 'none', company: null, index: null };
  const edits = readEdits(answer);
  if (answer.company !== undefined) {
    const name = answer.company.trim();
    if (name === '') throw new AppError('usage', 'the company needs a name');
    // `--company acme.xyz` says name and domain in one.
    const site = /^\S+\.\S+$/.test(name) ? readLink(name) : null;
    const address =
      site?.kind === 'site' ? readCompanyUrl(site.domain) : { url: null, domain: null };
    const company = { id: null, name, ...address, socials: {} };
    return { answer: 'overridden', company: edited(company, edits), index: null };
  }
  const index = (answer.pick ?? 1) - 1;
  const company = offered[index];
  if (!company) throw nothingThere(answer, offered.length);
  if (answer.pick === undefined && verdict === 'none') throw nothingSuggested(offered);
  refuseUnseen(answer, company);
  const isEdited = edits.url !== undefined || Object.keys(edits.socials).length > 0;
  const kind = answer.pick === undefined ? 'confirmed' : 'picked';
  return { answer: isEdited ? 'overridden' : kind, company: edited(company, edits), index };
}

interface Edits {
  url: { url: string; domain: string | null } | undefined;
  socials: Record<string, string>;
}

function readEdits({ url, socials = [] }: CompanyAnswer): Edits {
  return {
    url: url === undefined ? undefined : readCompanyUrl(url),
    socials: Object.fromEntries(
      socials.map(readSocial).map((social) => [social.network, social.url]),
    ),
  };
}

function edited(company: Offered, { url, socials }: Edits): Offered {
  return { ...company, ...url, socials: { ...company.socials, ...socials } };
}

function refuseContradiction({ pick, company, isNone, url, socials }: CompanyAnswer): void {
  const given = [
    pick === undefined ? '' : '--pick',
    company === undefined ? '' : '--company',
    isNone ? '--none' : '',
  ].filter(Boolean);
  if (given.length > 1)
    throw new AppError('usage', `${given.join(' and ')} exclude each other`, {
      hint: 'give one of them',
    });
  if (isNone && (url !== undefined || (socials?.length ?? 0) > 0))
    throw new AppError('usage', '--none means no company: it has no --url and no --social', {
      hint: 'leave out --none, or the addresses',
    });
}

function nothingThere({ pick }: CompanyAnswer, count: number): AppError {
  if (count === 0 || pick === undefined) return nothingSuggested([]);
  return new AppError('usage', `--pick ${pick}: there are ${count} suggestions`, {
    hint: 'tgcrm suggest CHAT --explain shows them',
  });
}

function nothingSuggested(offered: readonly Offered[]): AppError {
  const weak = offered.length > 0 ? `--pick 1 takes ${offered[0]?.name} all the same; ` : '';
  return new AppError('usage', 'no company is suggested for this chat', {
    hint: `${weak}--company NAME --url URL says which it is, --none that there is none`,
  });
}

function refuseUnseen({ seen }: CompanyAnswer, { name, domain }: Offered): void {
  if (!seen || (seen.name === name && seen.domain === domain)) return;
  throw new AppError('refused', `the suggestion has changed: it is ${name} now`, {
    hint: 'look at it again',
  });
}
