import type { Doors } from '../../core/doors.ts';
import { type Pausing, pauseSending, resumeSending } from '../../core/pause.ts';
import { type AheadPlan, planAhead } from '../../core/plan-ahead.ts';
import { rearmSending } from '../../core/rearm.ts';
import { settleAtTelegram } from '../at-telegram.ts';
import type { Context } from '../context.ts';
import { confirmTyped } from '../terminal/confirm-typed.ts';
import { wholeNumber } from '../terminal/list-options.ts';

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

/** Also what stands in Telegram's own schedule: the pause holds at once, and Telegram is asked after it. */
export async function pauseAs(doors: GuardDoors, context: Context): Promise<Pausing> {
  const done = await pauseSending(doors, { isDryRun: context.flags.dryRun });
  await settleAtTelegram(doors, context);
  return done;
}

export async function resumeAs(doors: GuardDoors, context: Context): Promise<Pausing> {
  const { flags, settings, talk } = context;
  const done = await resumeSending(doors, { isDryRun: flags.dryRun });
  if (!settings['sending.paused']) {
    await settleAtTelegram(doors, context);
    return done;
  }
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
