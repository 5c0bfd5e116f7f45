import { findWait, recordWait } from '../../store/waits.ts';
import type { Doors } from '../doors.ts';
import { AppError } from '../errors.ts';

const scope = 'read';

/**
 * Reads from Telegram unless it asked to wait, and remembers a wait that it asks for: a restart
 * would otherwise ask again at once, which makes the wait longer.
 *
 * @throws {AppError} `flood-wait` with `retryAt`.
 */
export async function respectingWaits<T>(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  accountId: string,
  work: () => Promise<T>,
): Promise<T> {
  const wait = await findWait(db, { accountId, scope, now: now().toISOString() });
  if (wait) throw stillWaiting(wait.until);
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && error.code === 'flood-wait' && error.retryAt) {
      await recordWait(db, { accountId, scope, until: error.retryAt, reason: error.message });
    }
    throw error;
  }
}

function stillWaiting(until: string): AppError {
  return new AppError('flood-wait', `Telegram asked to wait until ${until}`, {
    hint: `run it again after ${until}; it goes on where it stopped`,
    retryAt: until,
  });
}
