import type { Run } from '../tui/program.ts';
import { createTheme, isAsciiLocale } from '../tui/theme.ts';
import type { RunJob } from '../tui/triage/jobs.ts';
import { openTriage } from '../tui/triage/open.tsx';
import type { Event, StoreEffect } from '../tui/triage/state.ts';
import { clockOf } from './clock.ts';
import { wantsColor } from './output.ts';
import type { Context } from './shell.ts';

export async function showTriage(
  context: Context,
  { store, runJob }: { store: Run<Event, StoreEffect>; runJob: RunJob },
): Promise<void> {
  const { io, flags, signal } = context;
  const theme = createTheme({
    isColored: wantsColor(io, flags, 'stdout'),
    isAscii: isAsciiLocale(io.env),
  });
  await openTriage({ io, theme, now: clockOf(context)(), store, runJob, signal });
}
