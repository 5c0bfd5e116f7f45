import type { CompanyRow } from '../../store/schema.ts';
import type { FactRow } from '../../store/schema-records.ts';
import { domainOf } from '../rules/company/address.ts';
import { readLink } from '../rules/links/links.ts';
import { textList, textsByName } from '../stored-texts.ts';
import type { SharedFile } from './shared-file.ts';

/** What a source may go by when it looks for a company. */
export interface Subject {
  id: string;
  name: string;
  /** Other names that were confirmed for it. */
  aliases: readonly string[];
  /** As its site or a register has it: `Acme Labs Ltd`. */
  legalName: string | null;
  domain: string | null;
  url: string | null;
  /** By network: `{ x: 'acme', github: 'acme-labs' }`. Confirmed by a person, or said by the company's own site. */
  handles: Readonly<Record<string, string>>;
  people: readonly SubjectPerson[];
  /** Links that were shared in its chats, newest first. */
  links: readonly string[];
  /** PDFs that others sent in its chats, newest first. */
  files: readonly SharedFile[];
}

/** Somebody of the company: a contact, or one whom its own site names. */
export interface SubjectPerson {
  contactId: string | null;
  name: string;
  /** What they or their company published: `{ github: 'https://github.com/ann' }`. */
  profiles: Readonly<Record<string, string>>;
}

export interface SubjectParts {
  company: Pick<CompanyRow, 'id' | 'name' | 'aliases' | 'domain' | 'url' | 'socials'>;
  facts: readonly FactRow[];
  people: readonly SubjectPerson[];
  links: readonly string[];
  files: readonly SharedFile[];
}

export function toSubject({ company, facts, people, links, files }: SubjectParts): Subject {
  // Only the company itself may say who it is: what a search or a list guesses leads nowhere further.
  const own = facts.filter(({ source, confidence }) => source === 'site' && confidence >= 0.9);
  const first = (field: string) => own.find((fact) => fact.field === field)?.value ?? null;
  const url = company.url ?? (company.domain === null ? null : `https://${company.domain}`);
  return {
    id: company.id,
    name: company.name,
    aliases: textList(company.aliases),
    legalName: first('legal name'),
    domain: company.domain ?? (url === null ? null : domainOf(url)),
    url,
    handles: {
      ...handlesOf(own.map(({ value }) => value)),
      ...handlesOf(Object.values(textsByName(company.socials))),
    },
    people: [...people, ...namedBySite(own, people)],
    links,
    files,
  };
}

function handlesOf(links: readonly string[]): Record<string, string> {
  const handles: Record<string, string> = {};
  for (const link of links) {
    const target = /^https?:/.test(link) ? readLink(link) : null;
    if (target?.kind === 'handle' && !target.isPost) handles[target.network] ??= target.handle;
  }
  return handles;
}

/** Those of the team page whom nobody has made a contact. */
function namedBySite(own: readonly FactRow[], people: readonly SubjectPerson[]): SubjectPerson[] {
  const known = new Set(people.map(({ name }) => name.toLowerCase()));
  const profiles = new Map<string, Record<string, string>>();
  for (const { value } of own.filter(({ field }) => field === 'profile')) {
    const { name, link } = readProfile(value);
    const target = readLink(link);
    if (name === '' || target?.kind !== 'handle' || known.has(name.toLowerCase())) continue;
    const network = target.network === 'linkedin-person' ? 'linkedin' : target.network;
    profiles.set(name, { [network]: link, ...profiles.get(name) });
  }
  return [...profiles].map(([name, of]) => ({ contactId: null, name, profiles: of }));
}

/** A page of one of the company's people, as one value: `Ann Lee https://x.com/ann`. */
export function profileValue(name: string, link: string): string {
  return `${name} ${link}`;
}

export function readProfile(value: string): { name: string; link: string } {
  const at = value.lastIndexOf(' ');
  return { name: value.slice(0, Math.max(0, at)), link: value.slice(at + 1) };
}
