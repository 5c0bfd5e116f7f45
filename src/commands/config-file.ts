import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  environmentName,
  isSettingName,
  parseSetting,
  type SettingName,
  type Settings,
  settingNames,
  settings,
} from '../core/config.ts';
import { AppError } from '../core/errors.ts';
import type { Places } from '../core/places.ts';
import type { Io } from './terminal/io.ts';

export type Origin = 'environment' | 'file' | 'default';

export interface LoadedSettings {
  values: Settings;
  origins: Record<SettingName, Origin>;
}

export function configFile(places: Places): string {
  return join(places.config, 'config.json');
}

/** Environment over file over default. Reads the file itself, since `conf` (which writes it) costs every command its start-up. */
export function loadSettings(places: Places, env: Io['env']): LoadedSettings {
  const file = readConfigFile(places);
  const values: Record<string, unknown> = {};
  const origins: Record<string, Origin> = {};
  for (const name of settingNames) {
    const fromEnvironment = env[environmentName(name)];
    const fromFile = fieldAt(file, name);
    if (fromEnvironment !== undefined && fromEnvironment !== '') {
      values[name] = parseSetting(name, fromEnvironment, environmentName(name));
      origins[name] = 'environment';
    } else if (fromFile !== undefined && fromFile !== null) {
      values[name] = parseSetting(name, String(fromFile), configFile(places));
      origins[name] = 'file';
    } else {
      values[name] = settings[name].default;
      origins[name] = 'default';
    }
  }
  // The loop above filled every name with a value of its own type.
  return { values, origins } as unknown as LoadedSettings;
}

function readConfigFile(places: Places): unknown {
  const path = configFile(places);
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new AppError('settings', `cannot read ${path}`, {
      hint: 'check the rights of the file and its folder',
      cause: error,
    });
  }
  try {
    return checkedShape(path, JSON.parse(content));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('settings', `${path} is not valid JSON`, {
      hint: 'mend it by hand, or move it away and set your settings again',
      cause: error,
    });
  }
}

/** A limit that stands in the wrong place must not be passed over in silence. */
function checkedShape(path: string, file: unknown): unknown {
  const groups = new Set(settingNames.map((name) => name.slice(0, name.indexOf('.'))));
  const wrong = isGroup(file)
    ? [...groups].find((name) => Object.hasOwn(file, name) && !isGroup(Reflect.get(file, name)))
    : 'it';
  if (wrong === undefined) return file;
  throw new AppError('settings', `${path}: ${wrong} is no group of settings`, {
    hint: 'write {"sending": {"paused": true}}, or use tgcrm config set',
  });
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `conf` nests dotted names: `telegram.apiId` is `{"telegram": {"apiId": …}}`; who writes by hand may leave them whole. */
function fieldAt(file: unknown, name: string): unknown {
  const nested = nestedAt(file, name);
  if (nested !== undefined || !isGroup(file) || !Object.hasOwn(file, name)) return nested;
  return Reflect.get(file, name);
}

function nestedAt(file: unknown, name: string): unknown {
  let value = file;
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined;
  }
  return value;
}

/** @throws {AppError} `usage` for a name that is no setting. */
export function asSettingName(name: string): SettingName {
  if (isSettingName(name)) return name;
  throw new AppError('usage', `there is no setting "${name}"`, { hint: 'run tgcrm config list' });
}
