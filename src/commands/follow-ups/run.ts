import { autoApprove } from '../../core/auto-approve.ts';
import type { Report } from '../../core/dispatch/report.ts';
import { mostClockSkewMs } from '../../core/dispatch/wrong-clock.ts';
import { dispatch } from '../../core/dispatch.ts';
import type { Doors } from '../../core/doors.ts';
import type { Context } from '../context.ts';
import { withDoors } from '../shell.ts';
import { wholeNumber } from '../terminal/list-options.ts';

export async function runDue(
  doors: Pick<Doors, 'db' | 'now'>,
  context: Context,
  options: { limit?: string },
): Promise<Report> {
  const { settings, report, signal, flags } = context;
  const approved = await autoApprove(doors, { settings, isDryRun: flags.dryRun });
  return dispatch(doors, {
    settings,
    limit: options.limit === undefined ? null : wholeNumber('--limit', options.limit, 0),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    isDryRun: flags.dryRun,
    approved,
    mostClockSkewMs: isClockOwn(context) ? mostClockSkewMs : null,
    report,
    signal,
    withTelegram: (work) => withDoors(context, ['telegram'], ({ telegram }) => work(telegram)),
  });
}

/** A fixed clock, and the one of a made-up world, are off Telegram's on purpose. */
function isClockOwn({ io, settings }: Context): boolean {
  return !io.env.TGCRM_NOW && settings['telegram.server'] === null;
}
