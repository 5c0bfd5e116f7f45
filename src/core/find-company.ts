import type { Kysely } from 'kysely';
import { findCompaniesNamed, findCompanyByDomain, listCompanies } from '../store/companies.ts';
import type { CompanyRow, Schema } from '../store/schema.ts';
import { readLink } from './rules/links/links.ts';
import { theOneMeant } from './the-one-meant.ts';

/**
 * The company that a person names: by id, domain (or any address on it), or exact name (or another confirmed
 * name) in any case of letters.
 *
 * @throws {AppError} `not-found` or `ambiguous`, with the candidates in the hint. Never a guess.
 */
export async function findCompany(db: Kysely<Schema>, text: string): Promise<CompanyRow> {
  const words = text.trim();
  const found = await findCompaniesNamed(db, words);
  if (found.length === 0 && /^\S+\.\S+$/.test(words)) {
    const site = readLink(words);
    const onDomain = site?.kind === 'site' ? await findCompanyByDomain(db, site.domain) : undefined;
    if (onDomain) return onDomain;
  }
  const similar = found.length > 0 ? [] : await listCompanies(db, { search: words, limit: 5 });
  return theOneMeant({
    noun: 'company',
    nouns: 'companies',
    text: words,
    found,
    similar,
    describe: ({ id, name, domain }) => `${id} (${name}, ${domain ?? 'no domain'})`,
    hint: 'tgcrm companies lists them',
  });
}
