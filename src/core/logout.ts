import type { Doors } from './doors.ts';
import type { SessionFile } from './telegram/session-file.ts';

export interface LogoutResult {
  wasLoggedIn: boolean;
  isDryRun: boolean;
  /** Follow-ups that were taken back from Telegram's own schedule before. */
  takenBack: readonly string[];
  /** Those that Telegram still sends at their times. */
  left: readonly string[];
}

/**
 * Ends the session at Telegram and erases it here; what was synced stays.
 *
 * `telegram` is null when there is no session that could be opened: then there is only something to erase.
 *
 * @throws {AppError} `network` when Telegram cannot be told; the session stays, so that it can be tried again.
 */
export async function logout({
  session,
  telegram,
}: {
  session: SessionFile;
  telegram: Doors['telegram'] | null;
}): Promise<void> {
  await telegram?.logOut();
  await session.erase();
}
