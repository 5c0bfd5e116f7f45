import type { Doors } from '../core/doors.ts';
import { type Pausing, pauseSending, resumeSending } from '../core/pause.ts';
import { type AheadPlan, planAhead } from '../core/plan-ahead.ts';
import { rearmSending } from '../core/rearm.ts';
import { confirmTyped } from './confirm-typed.ts';
import { wholeNumber } from './list-options.ts';
import type { Context } from './shell.ts';

type GuardDoors = Pick<Doors, 'db' | 'now'>;

export function planAs(
  doors: GuardDoors,
  { settings }: Context,
  { hours }: { hours?: string },
): Promise<AheadPlan> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const ahead = hours === undefined ? 24 : wholeNumber('--hours', hours, 1);
  return planAhead(doors, { settings, timeZone, hours: ahead });
}

export function pauseAs(doors: GuardDoors, { flags }: Context): Promise<Pausing> {
  return pauseSending(doors, { isDryRun: flags.dryRun });
}

export async function resumeAs(
  doors: GuardDoors,
  { flags, settings, talk }: Context,
): Promise<Pausing> {
  const done = await resumeSending(doors, { isDryRun: flags.dryRun });
  if (!settings['sending.paused']) return done;
  talk('The setting sending.paused still holds everything: tgcrm config unset sending.paused');
  return { ...done, paused: true };
}

/** Telegram has said stop: that is taken back by a person alone, and not by a slip of the hand. */
export async function rearmAs(doors: GuardDoors, context: Context): Promise<{ armed: boolean }> {
  const { armed } = await rearmSending(doors, { isDryRun: true });
  if (!armed || context.flags.dryRun) return { armed };
  if (context.settings['telegram.server'] === null) {
    const what = 'Telegram has limited this account; more automatic sends may get it banned.';
    await confirmTyped(context, { what, word: 'rearm' });
  }
  return rearmSending(doors, { isDryRun: false });
}
