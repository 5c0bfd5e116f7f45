import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { listCompanies } from '../store/companies.ts';
import { listContacts } from '../store/contacts.ts';
import { inTransaction } from '../store/database/transaction.ts';
import { saveFacts } from '../store/facts.ts';
import type { CompanyRow, ContactRow } from '../store/schema.ts';
import type { FactRow } from '../store/schema-records.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { type Connection, readConnections } from './rules/formats/linkedin-export.ts';
import { coreOf } from './rules/names/names.ts';
import { cleanText } from './rules/text/clean-text.ts';
import { linkedin } from './sources/linkedin.ts';
import { isSamePerson } from './sources/page-facts.ts';
import { textList } from './stored-texts.ts';

export interface LinkedinImport {
  connections: number;
  /** Contacts of yours that were recognised by their name and company. */
  contacts: number;
  /** Companies of yours at which you know somebody. */
  companies: number;
  facts: number;
}

const mostBytes = 50 * 2 ** 20;

/**
 * Reads your own LinkedIn export: whom you know at your companies, and what your contacts do there. A contact is
 * recognised by full name and company together; makes no contacts and overwrites nothing.
 *
 * @throws {AppError} `import-file` when the file cannot be read or is no `Connections.csv`.
 */
export async function importLinkedin(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { path, isDryRun = false }: { path: string; isDryRun?: boolean },
): Promise<LinkedinImport> {
  const connections = readConnections(await readText(path));
  if (connections === null) throw notConnections(path);
  const companies = byCore(await listCompanies(db));
  const contacts = Map.groupBy(await listContacts(db), ({ companyId }) => companyId);
  const at = now();
  const facts = connections.flatMap((connection) => {
    const company = companies.get(coreOf(connection.company));
    if (!company) return [];
    return factsOf(connection, { company, contacts: contacts.get(company.id) ?? [], at });
  });
  if (!isDryRun) await inTransaction(db, (trx) => saveFacts(trx, facts));
  const subjects = (field: (name: string) => boolean) =>
    new Set(facts.filter((fact) => field(fact.field)).map(({ subjectId }) => subjectId)).size;
  return {
    connections: connections.length,
    contacts: subjects((field) => field !== 'connection'),
    companies: subjects((field) => field === 'connection'),
    facts: facts.length,
  };
}

/** By every name that was confirmed; a name of two companies is nobody's. */
function byCore(companies: readonly CompanyRow[]): Map<string, CompanyRow> {
  const found = new Map<string, CompanyRow | null>();
  for (const company of companies) {
    for (const core of new Set([company.name, ...textList(company.aliases)].map(coreOf)))
      if (core !== '') found.set(core, found.has(core) ? null : company);
  }
  return new Map(
    [...found].flatMap(([core, company]) => (company ? [[core, company] as const] : [])),
  );
}

function factsOf(
  { name, url, position }: Connection,
  {
    company,
    contacts,
    at,
  }: { company: CompanyRow; contacts: readonly Pick<ContactRow, 'id' | 'name'>[]; at: Date },
): FactRow[] {
  const same = contacts.filter((contact) => isSamePerson(contact.name, name));
  const [contact] = same.length === 1 ? same : [];
  const row = (subjectId: string, field: string, value: string): FactRow => ({
    id: randomUUID(),
    subjectId,
    field,
    value: cleanText(value).slice(0, 500),
    source: linkedin.name,
    url,
    seenAt: at.toISOString(),
    confidence: 0.9,
    licence: linkedin.licence,
    expiresAt: new Date(at.getTime() + linkedin.ttlDays * 86_400_000).toISOString(),
    dismissedAt: null,
  });
  return [
    row(company.id, 'connection', position === '' ? name : `${name}, ${position}`),
    ...(contact && position !== '' ? [row(contact.id, 'role', position)] : []),
    ...(contact && url !== null ? [row(contact.id, 'linkedin', url)] : []),
  ];
}

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= mostBytes) return await readFile(path, 'utf8');
  } catch (cause) {
    throw new AppError('import-file', `cannot read ${path}`, {
      hint: 'check its name and rights',
      cause,
    });
  }
  throw notConnections(path);
}

function notConnections(path: string): AppError {
  return new AppError('import-file', `${path} is not the Connections.csv of a LinkedIn export`, {
    hint: 'at LinkedIn: Settings > Data privacy > Get a copy of your data > Connections; then unpack the ZIP file',
  });
}
