import { adoptAccount, listAccounts } from '../store/accounts.ts';
import type { AccountRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { maskPhone } from './rules/text/mask-phone.ts';

/** The account whose session is open; a store that does not know it yet takes it in. */
export async function ownAccount({
  db,
  telegram,
  now,
}: Pick<Doors, 'db' | 'telegram' | 'now'>): Promise<AccountRow> {
  const { telegramId, name, username, phone } = await telegram.me();
  const accounts = await listAccounts(db);
  const known = accounts.find((account) => account.telegramId === telegramId);
  if (known) return known;
  return adoptAccount(db, {
    telegramId,
    name,
    username,
    phone: phone === null ? null : maskPhone(phone),
    loggedInAt: now().toISOString(),
  });
}
