import { mkdirSync } from 'node:fs';
import Conf from 'conf';
import { parseSetting, type SettingName, settingNames, settings } from '../core/config.ts';
import { AppError } from '../core/errors.ts';
import { isLooser } from '../core/looser.ts';
import { cannotWrite } from '../core/private-file.ts';
import { configFile, loadSettings } from './config-file.ts';
import type { Context } from './context.ts';
import type { SettingValue } from './views/setting.ts';

export function listSettings(context: Context): SettingValue[] {
  const loaded = loadSettings(context.places, context.io.env);
  return settingNames.map((name) => ({
    name,
    value:
      'isSecret' in settings[name] && loaded.values[name] !== null ? '(set)' : loaded.values[name],
    from: loaded.origins[name],
    about: settings[name].about,
  }));
}

export function getSetting(context: Context, name: SettingName): SettingValue {
  const found = listSettings(context).find((setting) => setting.name === name);
  if (!found) throw new Error(`no setting ${name}`);
  return found;
}

/** @throws {AppError} `settings` for a value that the setting does not take, or a file that cannot be written. */
export async function setSetting(
  context: Context,
  name: SettingName,
  value: string,
): Promise<SettingValue> {
  const parsed = parseSetting(name, value, 'the command line');
  await confirmLoosening(context, name, parsed);
  if (!context.flags.dryRun) change(context, (conf) => conf.set(name, parsed));
  return { ...getSetting(context, name), ...(context.flags.dryRun && { value: parsed }) };
}

export async function unsetSetting(context: Context, name: SettingName): Promise<SettingValue> {
  await confirmLoosening(context, name, settings[name].default);
  if (!context.flags.dryRun) change(context, (conf) => conf.delete(name));
  return getSetting(context, name);
}

/** A local Telegram server has no account to protect. */
async function confirmLoosening(
  context: Context,
  name: SettingName,
  value: unknown,
): Promise<void> {
  const before = context.settings;
  if (before['telegram.server'] !== null) return;
  if (!isLooser(name, before, { ...before, [name]: value })) return;
  const { confirmTyped } = await import('./terminal/confirm-typed.ts');
  await confirmTyped(context, {
    what: `${name} ${String(value)} protects your account less than ${String(before[name])}.`,
    word: 'loosen',
  });
}

/** @throws {AppError} `usage` when there is nothing to read. */
export async function readSecretLine(context: Context, name: string): Promise<string> {
  const { flags, io } = context;
  if (io.stdin.isTTY && flags.input && io.stderr.isTTY) {
    const { prompt } = await import('./terminal/prompt.ts');
    return (await prompt(context, { message: `${name}:`, isSecret: true })).trim();
  }
  const line = io.stdin.isTTY ? undefined : await firstLine(io.stdin);
  if (!line) {
    throw new AppError('usage', `no value for ${name} on standard input`, {
      hint: `tgcrm config set ${name} < FILE`,
    });
  }
  return line;
}

async function firstLine(stdin: Context['io']['stdin']): Promise<string | undefined> {
  let text = '';
  for await (const chunk of stdin) text += String(chunk);
  return text.split('\n', 1)[0]?.trim();
}

/** The file is replaced as a whole: after an error it is as it was. */
function change({ places }: Context, work: (conf: Conf<Record<string, unknown>>) => void): void {
  try {
    mkdirSync(places.config, { recursive: true, mode: 0o700 });
    const options = { configName: 'config', configFileMode: 0o600, clearInvalidConfig: false };
    work(new Conf<Record<string, unknown>>({ cwd: places.config, ...options }));
  } catch (error) {
    const isOfSystem = error instanceof Error && 'syscall' in error;
    throw isOfSystem ? cannotWrite(configFile(places), error) : error;
  }
}
