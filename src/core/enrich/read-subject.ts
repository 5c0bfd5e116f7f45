import { listLinksFromOthers } from '../../store/chat-links.ts';
import { listContacts } from '../../store/contacts.ts';
import { listFacts } from '../../store/facts.ts';
import type { CompanyRow } from '../../store/schema.ts';
import type { FactRow } from '../../store/schema-records.ts';
import { listPdfsFromOthers } from '../../store/shared-files.ts';
import type { Doors } from '../doors.ts';
import type { SharedFile } from '../sources/shared-file.ts';
import { type Subject, type SubjectPerson, toSubject } from '../sources/subject.ts';
import { textsByName } from '../stored-texts.ts';

export interface SubjectMaterial {
  company: CompanyRow;
  people: SubjectPerson[];
  links: string[];
  files: SharedFile[];
}

/** What stays the same while a company's sources are asked one after the other. */
export async function readMaterial(
  { db }: Pick<Doors, 'db'>,
  company: CompanyRow,
): Promise<SubjectMaterial> {
  const contacts = await listContacts(db, { companyId: company.id });
  const people = contacts.map(({ id, name, profiles }) => ({
    contactId: id,
    name,
    profiles: textsByName(profiles),
  }));
  const links = await listLinksFromOthers(db, company.id);
  const files = await listPdfsFromOthers(db, { companyId: company.id, limit: mostFiles });
  return { company, people, links, files };
}

const mostFiles = 3;

/** What one source has told, the next may go by. */
export async function readSubject(
  { db }: Pick<Doors, 'db'>,
  material: SubjectMaterial,
): Promise<{ subject: Subject; facts: FactRow[] }> {
  const contactIds = material.people.flatMap(({ contactId }) => contactId ?? []);
  const facts = await listFacts(db, [...subjectIds(material.company), ...contactIds]);
  const own = facts.filter(({ subjectId }) => !contactIds.includes(subjectId));
  return { subject: toSubject({ ...material, facts: own }), facts };
}

/** A company's facts stand under its id; those that were gathered before anybody confirmed it, under its domain. */
export function subjectIds({ id, domain }: Pick<CompanyRow, 'id' | 'domain'>): string[] {
  return domain === null ? [id] : [id, domainSubject(domain)];
}

export function domainSubject(domain: string): string {
  return `domain:${domain}`;
}
