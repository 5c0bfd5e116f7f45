import type { Doors } from '../core/doors.ts';
import { findChat } from '../core/find-chat.ts';
import { momentFor } from '../core/moment.ts';
import type { Moment } from '../core/rules/moment/best-moment.ts';
import { parseQuietHours } from '../core/rules/quiet-hours.ts';
import type { Context } from './shell.ts';

export async function momentAs(
  doors: Pick<Doors, 'db' | 'now'>,
  { settings }: Pick<Context, 'settings'>,
  name: string,
): Promise<Moment> {
  const quiet = parseQuietHours(settings['sending.quietHours']);
  return momentFor(doors, await findChat(doors.db, name), { quiet });
}
