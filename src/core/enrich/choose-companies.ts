import { listCompanies } from '../../store/companies.ts';
import type { ChatRow, CompanyRow } from '../../store/schema.ts';
import { listSourceChecks } from '../../store/source-checks.ts';
import type { Doors } from '../doors.ts';
import { findStored } from '../suggestion/find-stored.ts';
import { parseSuggestion } from '../suggestion/stored-suggestion.ts';
import { domainSubject } from './read-subject.ts';

/** All companies; those that were never asked about first, then those longest ago: so that a limit goes round. */
export async function companiesToEnrich(
  { db }: Pick<Doors, 'db'>,
  limit: number | undefined,
): Promise<CompanyRow[]> {
  const companies = await listCompanies(db);
  const checks = await listSourceChecks(
    db,
    companies.map(({ id }) => id),
  );
  const latest = new Map<string, string>();
  for (const { subjectId, checkedAt } of checks)
    if ((latest.get(subjectId) ?? '') < checkedAt) latest.set(subjectId, checkedAt);
  const lastOf = ({ id }: CompanyRow) => latest.get(id) ?? '';
  return companies.toSorted((a, b) => (lastOf(a) < lastOf(b) ? -1 : 1)).slice(0, limit);
}

/**
 * The confirmed company of a chat; before that those suggested, as they would be: what their sites say is a reason to
 * believe the suggestion, or not. Their facts stand under their domains until one is confirmed. Those without a domain cannot be asked about.
 */
export async function companiesOfChat(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  chat: Pick<ChatRow, 'id' | 'companyId'>,
): Promise<CompanyRow[]> {
  if (chat.companyId !== null) return listCompanies(db, { ids: [chat.companyId] });
  const row = await findStored(db, chat.id);
  const candidates = (row && parseSuggestion(row)?.candidates) || [];
  const rows: CompanyRow[] = [];
  for (const { company } of candidates) {
    const { id, name, domain, url, socials } = company;
    if (id !== null) rows.push(...(await listCompanies(db, { ids: [id] })));
    else if (domain !== null)
      rows.push({
        id: domainSubject(domain),
        name,
        nameKey: name,
        domain,
        url: url ?? `https://${domain}`,
        description: null,
        category: null,
        stage: null,
        socials: JSON.stringify(socials),
        aliases: '[]',
        createdAt: now().toISOString(),
      });
  }
  return rows;
}
