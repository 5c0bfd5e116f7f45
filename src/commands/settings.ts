import { mkdirSync } from 'node:fs';
import Conf from 'conf';
import { parseSetting, type SettingName, settingNames, settings } from '../core/config.ts';
import { AppError } from '../core/errors.ts';
import { loadSettings } from './config-file.ts';
import type { Context } from './shell.ts';
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

/** @throws {AppError} `settings` for a value that the setting does not take; the file stays as it was. */
export async function setSetting(
  context: Context,
  name: SettingName,
  value: string,
): Promise<SettingValue> {
  const parsed = parseSetting(name, value, 'the command line');
  if (!context.flags.dryRun) openConf(context).set(name, parsed);
  return { ...getSetting(context, name), ...(context.flags.dryRun && { value: parsed }) };
}

export async function unsetSetting(context: Context, name: SettingName): Promise<SettingValue> {
  if (!context.flags.dryRun) openConf(context).delete(name);
  return getSetting(context, name);
}

/** @throws {AppError} `usage` when there is nothing to read. */
export async function readSecretLine(context: Context, name: string): Promise<string> {
  if (context.io.stdin.isTTY) {
    const { password } = await import('@inquirer/prompts');
    return (await password({ message: name })).trim();
  }
  let text = '';
  for await (const chunk of context.io.stdin) text += String(chunk);
  const line = text.split('\n', 1)[0]?.trim();
  if (!line) {
    throw new AppError('usage', `no value for ${name} on standard input`, {
      hint: `tgcrm config set ${name} < FILE`,
    });
  }
  return line;
}

function openConf(context: Context): Conf<Record<string, unknown>> {
  mkdirSync(context.places.config, { recursive: true, mode: 0o700 });
  return new Conf<Record<string, unknown>>({
    cwd: context.places.config,
    configName: 'config',
    configFileMode: 0o600,
    clearInvalidConfig: false,
  });
}
