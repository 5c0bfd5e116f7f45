import { charsetOf } from '../../tui/charset.ts';
import type { Run } from '../../tui/program.ts';
import { createTheme } from '../../tui/theme.ts';
import { openTriage } from '../../tui/triage/open.tsx';
import type { RunJob } from '../../tui/triage/state/jobs.ts';
import type { Event, StoreEffect } from '../../tui/triage/state/state.ts';
import type { Context } from '../context.ts';
import { clockOf } from '../doors/clock.ts';
import { wantsColor } from '../terminal/output.ts';

export interface TriageParts {
  store: Run<Event, StoreEffect>;
  runJob: RunJob;
  /** `--ascii` */
  isAscii: boolean;
  /** `--queue` */
  isQueue: boolean;
}

export async function showTriage(
  context: Context,
  { store, runJob, isAscii, isQueue }: TriageParts,
): Promise<void> {
  const { io, flags, signal } = context;
  const charset = charsetOf(io.env, { isAscii });
  const theme = createTheme({
    isColored: wantsColor(io, flags, 'stdout'),
    isAscii: charset !== 'unicode',
    charset,
  });
  const editor = io.env.VISUAL || io.env.EDITOR || 'vi';
  const now = clockOf(context)();
  await openTriage({ io, theme, now, editor, isQueue, store, runJob, signal });
}
