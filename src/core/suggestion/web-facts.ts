import { createHash } from 'node:crypto';
import { listWebFacts } from '../../store/facts.ts';
import type { Doors } from '../doors.ts';
import { domainSubject } from '../enrich/read-subject.ts';
import type { CandidateCompany } from '../rules/company/candidates.ts';
import type { WebFact } from '../rules/sources/web-factors.ts';

/** What the web has told about companies, confirmed ones and suggested ones. */
export interface WebFacts {
  of(company: Pick<CandidateCompany, 'knownId' | 'domain'>): readonly WebFact[];
  /** Another one when any of them has changed: suggestions that were made without are then made anew. */
  mark: string;
}

export async function readWebFacts({ db }: Pick<Doors, 'db'>): Promise<WebFacts> {
  const rows = await listWebFacts(db, {
    sources: ['site', 'github', 'x'],
    fields: ['name', 'person', 'email', 'site', 'x', 'telegram', 'github', 'linkedin', 'youtube'],
  });
  const bySubject = Map.groupBy(rows, ({ subjectId }) => subjectId);
  const said = rows.map(({ subjectId, field, value, source }) => [subjectId, field, value, source]);
  return {
    of: ({ knownId, domain }) => [
      ...(knownId === null ? [] : (bySubject.get(knownId) ?? [])),
      ...(domain === null ? [] : (bySubject.get(domainSubject(domain)) ?? [])),
    ],
    mark: createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16),
  };
}
