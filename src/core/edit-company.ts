import { recordActivities } from '../store/activities.ts';
import {
  type CompanyChanges,
  findCompanyByDomain,
  listCompanies,
  updateCompany,
} from '../store/companies.ts';
import { inTransaction } from '../store/database/transaction.ts';
import type { CompanyRow } from '../store/schema.ts';
import { newActivity } from './activity.ts';
import { changedColumns } from './changed-columns.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';

export type CompanyEdit = Pick<CompanyChanges, 'name' | 'url' | 'domain' | 'stage' | 'description'>;

/**
 * What a person says of a company; `null` empties a field.
 *
 * @returns the company as it is then.
 * @throws {AppError} `refused` when the domain is another company's; `usage` for an empty name.
 */
export async function editCompany(
  doors: Pick<Doors, 'db' | 'now'>,
  company: CompanyRow,
  { edit, isDryRun = false }: { edit: CompanyEdit; isDryRun?: boolean },
): Promise<CompanyRow> {
  if (edit.name !== undefined && edit.name.trim() === '')
    throw new AppError('usage', 'a company needs a name');
  return inTransaction(doors.db, async (db) => {
    const { changes, before } = changedColumns(company, edit);
    if (changes.domain) {
      const other = await findCompanyByDomain(db, changes.domain);
      if (other && other.id !== company.id) {
        throw new AppError('refused', `${changes.domain} is the domain of ${other.name}`, {
          hint: `look at it: tgcrm companies show ${other.id}`,
        });
      }
    }
    if (isDryRun || Object.keys(changes).length === 0) return { ...company, ...changes };
    await updateCompany(db, { id: company.id, changes });
    const activity = newActivity({
      now: doors.now(),
      verb: 'edit-company',
      subject: company.id,
      summary: `changed ${Object.keys(changes).join(', ')} of ${company.name}`,
      before,
    });
    await recordActivities(db, [activity]);
    const [row] = await listCompanies(db, { ids: [company.id] });
    return row ?? company;
  });
}
