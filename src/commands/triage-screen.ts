import { charsetOf } from '../tui/charset.ts';
import type { Run } from '../tui/program.ts';
import { createTheme } from '../tui/theme.ts';
import type { RunJob } from '../tui/triage/jobs.ts';
import { openTriage } from '../tui/triage/open.tsx';
import type { Event, StoreEffect } from '../tui/triage/state.ts';
import { clockOf } from './clock.ts';
import { wantsColor } from './output.ts';
import type { Context } from './shell.ts';

export interface TriageParts {
  store: Run<Event, StoreEffect>;
  runJob: RunJob;
  /** `--ascii` */
  isAscii: boolean;
}

export async function showTriage(
  context: Context,
  { store, runJob, isAscii }: TriageParts,
): Promise<void> {
  const { io, flags, signal } = context;
  const charset = charsetOf(io.env, { isAscii });
  const theme = createTheme({
    isColored: wantsColor(io, flags, 'stdout'),
    isAscii: charset !== 'unicode',
    charset,
  });
  await openTriage({ io, theme, now: clockOf(context)(), store, runJob, signal });
}
