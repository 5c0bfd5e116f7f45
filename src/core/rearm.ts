import { listAccounts } from '../store/accounts.ts';
import { recordActivities } from '../store/activities.ts';
import { dropSetting, readSetting } from '../store/settings.ts';
import { newActivity } from './activity.ts';
import { stopName } from './dispatch/limits.ts';
import type { Doors } from './doors.ts';

/** Takes the breaker back that Telegram's PEER_FLOOD or a frozen account has set. @returns whether one was set. */
export async function rearmSending(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { isDryRun }: { isDryRun: boolean },
): Promise<{ armed: boolean }> {
  let armed = false;
  for (const { id } of await listAccounts(db)) {
    if ((await readSetting(db, stopName(id))) === undefined) continue;
    armed = true;
    if (isDryRun) continue;
    await dropSetting(db, stopName(id));
    const summary = 'allowed automatic sends again';
    await recordActivities(db, [newActivity({ now: now(), verb: 'rearm', summary })]);
  }
  return { armed };
}
