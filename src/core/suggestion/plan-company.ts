import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import {
  addCompany,
  type CompanyChanges,
  findCompaniesNamed,
  findCompany,
  findCompanyByDomain,
  updateCompany,
} from '../../store/companies.ts';
import type { CompanyRow, Schema } from '../../store/schema.ts';
import { AppError } from '../errors.ts';
import type { ChosenCompany } from '../rules/company/answer.ts';
import { cleanText } from '../rules/text/clean-text.ts';
import { textList, textsByName } from '../stored-texts.ts';

type Chosen = NonNullable<ChosenCompany['company']>;

export type CompanyPlan =
  | { kind: 'new'; row: Omit<CompanyRow, 'nameKey'> }
  /** A company that is known: what the answer adds to it. */
  | { kind: 'known'; row: CompanyRow; changes: CompanyChanges };

/**
 * Which company of the CRM the answer means, or the new one. Known by its domain, else by its name where no
 * two domains speak against that.
 *
 * @throws {AppError} `ambiguous` when name and domain are those of two companies, or the name of several.
 */
export async function planCompany(
  db: Kysely<Schema>,
  { chosen, now }: { chosen: Chosen; now: Date },
): Promise<CompanyPlan> {
  const known = await findKnown(db, chosen);
  if (known) return { kind: 'known', row: known, changes: additions(known, chosen) };
  const row = {
    id: randomUUID(),
    name: cleanText(chosen.name).trim() || chosen.name,
    domain: chosen.domain,
    url: chosen.url,
    description: null,
    category: null,
    stage: null,
    socials: JSON.stringify(chosen.socials),
    aliases: '[]',
    createdAt: now.toISOString(),
  };
  return { kind: 'new', row };
}

export async function writeCompany(db: Kysely<Schema>, plan: CompanyPlan): Promise<void> {
  if (plan.kind === 'new') await addCompany(db, plan.row);
  else if (Object.keys(plan.changes).length > 0)
    await updateCompany(db, { id: plan.row.id, changes: plan.changes });
}

async function findKnown(
  db: Kysely<Schema>,
  { id, name, domain }: Chosen,
): Promise<CompanyRow | undefined> {
  const byId = id === null ? undefined : await findCompany(db, id);
  if (byId) return byId;
  const byDomain = domain === null ? undefined : await findCompanyByDomain(db, domain);
  const named = await findCompaniesNamed(db, name);
  const byName = named.filter((row) => domain === null || row.domain === null);
  if (byDomain) {
    if (byName.some(({ id: of }) => of !== byDomain.id))
      throw twoMeant(name, [byDomain, ...byName]);
    return byDomain;
  }
  if (byName.length > 1) throw twoMeant(name, byName);
  // A namesake with another domain is another company: the domain makes the difference.
  return byName[0];
}

function twoMeant(name: string, rows: readonly CompanyRow[]): AppError {
  const list = rows.map(
    (row) => `${row.id} (${cleanText(row.name)}, ${row.domain ?? 'no domain'})`,
  );
  return new AppError('ambiguous', `"${cleanText(name)}" may be ${rows.length} of your companies`, {
    hint: `give --company ID: ${list.join(', ')}`,
  });
}

/** Fills what is empty; another spelling of the name is kept as an alias. */
function additions(row: CompanyRow, { name, domain, url, socials }: Chosen): CompanyChanges {
  const changes: CompanyChanges = {};
  if (row.domain === null && domain !== null) changes.domain = domain;
  if (row.url === null && url !== null) changes.url = url;
  const known = textsByName(row.socials);
  const merged = { ...socials, ...known };
  if (Object.keys(merged).length > Object.keys(known).length)
    changes.socials = JSON.stringify(merged);
  const names = textList(row.aliases);
  const spelled = cleanText(name).trim();
  const isKnownName = [row.id, row.name, row.domain ?? '', ...names].some(
    (other) => other.toLowerCase() === spelled.toLowerCase(),
  );
  if (!isKnownName) changes.aliases = JSON.stringify([...names, spelled]);
  return changes;
}
