import type { Doors } from './doors.ts';

/**
 * Ends the session at Telegram and erases it here; what was synced stays.
 *
 * @param telegram `null` when there is no session that could be opened: then there is only something to erase.
 * @throws {AppError} `network` when Telegram cannot be told; the session stays, so that it can be tried again.
 */
export async function logout({
  secrets,
  telegram,
}: Pick<Doors, 'secrets'> & { telegram: Doors['telegram'] | null }): Promise<{
  wasLoggedIn: boolean;
}> {
  await telegram?.logOut();
  const wasLoggedIn = telegram !== null;
  await secrets.erase('session');
  return { wasLoggedIn };
}
