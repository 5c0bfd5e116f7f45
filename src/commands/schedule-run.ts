import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentName, type SettingName, settingNames, settings } from '../core/config.ts';
import { AppError } from '../core/errors.ts';
import {
  type Scheduler,
  scheduleLines,
  schedulers,
} from '../core/rules/dispatch/schedule-lines.ts';
import type { Context } from './context.ts';
import { oneOf, wholeNumber } from './terminal/list-options.ts';
import { print } from './terminal/output.ts';
import { lines, type View } from './terminal/view.ts';

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
  { io, flags, places, talk }: Context,
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
  const kept = secretsOf(io.env);
  if (kept.length > 0)
    talk(`Not in these lines: ${kept.join(', ')}. Set what the runs need with tgcrm config set.`);
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

/** What decides where the data and settings lie, and what "this machine's clock" is. */
const passedOn = [
  'TGCRM_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_STATE_HOME',
  'XDG_CACHE_HOME',
  'TZ',
] as const;

type Env = Context['io']['env'];

/** A scheduler knows nothing of this shell: a limit that is set here alone would not hold for what it starts. */
function envOf(env: Env): Record<string, string> {
  const names = [...passedOn, ...settingNames.filter(isOpen(env)).map(environmentName)];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value ? [[name, value]] : [];
    }),
  );
}

/** Settings of this shell that no line of a scheduler may show. */
function secretsOf(env: Env): string[] {
  return settingNames
    .filter((name) => env[environmentName(name)] && !isOpen(env)(name))
    .map(environmentName);
}

/** Secrets, and addresses with a password in them, stay out of crontabs, which others may read. */
function isOpen(env: Env): (name: SettingName) => boolean {
  return (name) =>
    !('isSecret' in settings[name]) &&
    !/:\/\/[^/]*@|[?&](secret|pass)=/.test(env[environmentName(name)] ?? '');
}
