import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../core/errors.ts';
import { type Scheduler, scheduleLines, schedulers } from '../core/rules/schedule-lines.ts';
import { oneOf, wholeNumber } from './list-options.ts';
import { print } from './output.ts';
import type { Context } from './shell.ts';
import { lines, type View } from './view.ts';

interface Printed {
  scheduler: Scheduler;
  lines: string;
}

const view: View<Printed> = {
  fields: ['scheduler', 'lines'],
  toJson: (printed) => printed,
  toText: (printed) => [lines(...printed.lines.trimEnd().split('\n'))],
};

/** @throws {AppError} `usage` for a scheduler that it does not know, or a time that cron cannot say. */
export async function printSchedule(
  { io, flags, places }: Context,
  name: string,
  { every }: { every?: string },
): Promise<void> {
  const scheduler = oneOf('schedule print', schedulers, name);
  const everyMinutes = every === undefined ? 10 : wholeNumber('--every', every, 1);
  if (everyMinutes > 59) throw new AppError('usage', '--every: at most 59 minutes');
  const printed = scheduleLines(scheduler, {
    command: [process.execPath, front(), ...profileWords(flags.profile)],
    env: envOf(io.env),
    profile: flags.profile,
    everyMinutes,
    logFile: join(places.state, 'runs.log'),
  });
  await print(io, flags, view, { scheduler, lines: printed });
}

/** The front door: one folder above the bundle, two above the source. */
function front(): string {
  const places = ['../bin/tgcrm.js', '../../bin/tgcrm.js'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return places.find((path) => existsSync(path)) ?? 'tgcrm';
}

function profileWords(profile: string): string[] {
  return profile === 'default' ? [] : ['--profile', profile];
}

/** What decides where the data and settings lie; secrets are never among these. */
const passedOn = [
  'TGCRM_HOME',
  'TGCRM_TELEGRAM_SERVER',
  'TGCRM_TELEGRAM_SERVER_KEY_FILE',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_STATE_HOME',
  'XDG_CACHE_HOME',
] as const;

function envOf(env: Context['io']['env']): Record<string, string> {
  return Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = env[name];
      return value ? [[name, value]] : [];
    }),
  );
}
