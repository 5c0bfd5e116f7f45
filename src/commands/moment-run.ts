import { randomInt } from 'node:crypto';
import type { Doors } from '../core/doors.ts';
import { findChat } from '../core/find-chat.ts';
import { momentFor } from '../core/moment.ts';
import { parseQuietHours } from '../core/rules/dispatch/quiet-hours.ts';
import type { Moment } from '../core/rules/moment/best-moment.ts';
import { type ChosenTime, chooseTime } from '../core/rules/moment/timing.ts';
import type { ChatRow } from '../store/schema.ts';
import type { Context } from './context.ts';

export async function momentAs(
  doors: Pick<Doors, 'db' | 'now'>,
  { settings }: Pick<Context, 'settings'>,
  name: string,
): Promise<Moment> {
  const quiet = parseQuietHours(settings['sending.quietHours']);
  return momentFor(doors, await findChat(doors.db, name), { quiet, timeZone: ownZone() });
}

/** Its best moment, or for the share that is sent at once, to compare, the next hour that is not a quiet one. */
export async function timeAs(
  doors: Pick<Doors, 'db' | 'now'>,
  { settings }: Pick<Context, 'settings'>,
  chat: ChatRow,
): Promise<ChosenTime> {
  const quiet = parseQuietHours(settings['sending.quietHours']);
  const moment = await momentFor(doors, chat, { quiet, timeZone: ownZone() });
  return chooseTime(moment, {
    share: settings['sending.controlShare'],
    lot: randomInt(1_000_000) / 1_000_000,
  });
}

function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
