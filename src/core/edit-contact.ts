import { recordActivities } from '../store/activities.ts';
import {
  type ContactChanges,
  type ContactListRow,
  listContacts,
  updateContact,
} from '../store/contacts.ts';
import { inTransaction } from '../store/database/transaction.ts';
import type { ContactRow } from '../store/schema.ts';
import { newActivity } from './activity.ts';
import { changedColumns } from './changed-columns.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';

export type ContactEdit = Pick<ContactChanges, 'name' | 'role' | 'companyId' | 'profiles'>;

/**
 * What a person says of a contact; `null` empties a field.
 *
 * @returns the contact as it is then.
 * @throws {AppError} `usage` for an empty name.
 */
export async function editContact(
  doors: Pick<Doors, 'db' | 'now'>,
  contact: ContactRow,
  { edit, isDryRun = false }: { edit: ContactEdit; isDryRun?: boolean },
): Promise<ContactListRow> {
  if (edit.name !== undefined && edit.name.trim() === '')
    throw new AppError('usage', 'a contact needs a name');
  return inTransaction(doors.db, async (db) => {
    const { changes, before } = changedColumns(contact, edit);
    const [row = { ...contact, companyName: null }] = await listContacts(db, { ids: [contact.id] });
    if (isDryRun || Object.keys(changes).length === 0) return { ...row, ...changes };
    await updateContact(db, { id: contact.id, changes });
    const activity = newActivity({
      now: doors.now(),
      verb: 'edit-contact',
      subject: contact.id,
      summary: `changed ${Object.keys(changes).join(', ')} of ${contact.name}`,
      before,
    });
    await recordActivities(db, [activity]);
    const [after = row] = await listContacts(db, { ids: [contact.id] });
    return after;
  });
}
