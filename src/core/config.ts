/**
 * Every setting, its default and how its text form is read. The environment form is `TGCRM_` and the
 * dotted name in upper snake case: `telegram.apiId` is `TGCRM_TELEGRAM_API_ID`.
 */
import { AppError } from './errors.ts';

export interface Setting<T> {
  default: T;
  /** From a flag, the environment or the file. Throws with what is expected. */
  parse: (text: string) => T;
  about: string;
  /** Never printed, read from standard input. */
  isSecret?: boolean;
}

export const settings = {
  'telegram.apiId': optional(integer(1), 'your own api_id, from my.telegram.org'),
  'telegram.apiHash': {
    ...optional(matching(/^[0-9a-f]{32}$/i, '32 hexadecimal digits'), 'your own api_hash'),
    isSecret: true,
  },
  'telegram.server': optional(
    matching(/^\d+@(\[[0-9a-f:]+\]|[^\s@:]+):\d+$/i, 'DC@HOST:PORT'),
    'a local Telegram server (loopback only), DC@HOST:PORT',
  ),
  'telegram.serverKeyFile': optional(text, 'its RSA public key, a PEM file'),
  'telegram.testServers': setting(false, boolean, "use Telegram's own test servers"),
  'telegram.proxy': optional(text, 'socks5://… or an MTProxy link'),
  'store.url': optional(
    matching(/^(file:|postgres(ql)?:\/\/)/, 'file:PATH or postgres://…'),
    'where the data live; default: store.db in the data folder',
  ),
  'sending.pace': setting('60-180', span, 'seconds between automatic sends'),
  'sending.perHour': setting(15, integer(0), 'automatic sends an hour'),
  'sending.perDay': setting(40, integer(0), 'automatic sends a day'),
  'sending.perChatPerDay': setting(1, integer(0), 'automatic sends a day into one chat'),
  'sending.maxUnanswered': setting(3, integer(0), 'stop after so many without an answer'),
  'sending.quietHours': setting('21-08', quietHours, "no sends then, in the other side's time"),
  'sending.lateness': setting('2h', duration, 'how late a follow-up may still go out'),
  'sending.newLoginPause': setting('24h', duration, 'no automatic sends after a new login'),
  'sending.onlyWhereTheyWrote': setting(true, boolean, 'only into chats where they have written'),
  'sending.paused': setting(false, boolean, 'nothing is sent automatically'),
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof settings;
export type Settings = {
  readonly [N in SettingName]:
    | ReturnType<(typeof settings)[N]['parse']>
    | (typeof settings)[N]['default'];
};

export const settingNames = Object.keys(settings).filter(isSettingName);

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settings, name);
}

export function environmentName(name: SettingName): string {
  return `TGCRM_${name.replace(/[A-Z]/g, '_$&').replaceAll('.', '_').toUpperCase()}`;
}

/** @throws {AppError} `settings`, with what the setting expects. */
export function parseSetting(name: SettingName, value: string, origin: string): unknown {
  try {
    return settings[name].parse(value);
  } catch (error) {
    const expected = error instanceof Error ? error.message : 'another value';
    const shown = 'isSecret' in settings[name] ? 'the value' : JSON.stringify(value);
    throw new AppError('settings', `${name}: ${shown} is not ${expected}`, {
      hint: `change it in ${origin}`,
    });
  }
}

function setting<T>(value: T, parse: (text: string) => T, about: string): Setting<T> {
  return { default: value, parse, about };
}

function optional<T>(parse: (text: string) => T, about: string): Setting<T | null> {
  return { default: null, parse, about };
}

function text(value: string): string {
  if (value.trim() === '') throw new Error('a text');
  return value;
}

function matching(pattern: RegExp, expected: string) {
  return (value: string): string => {
    if (!pattern.test(value)) throw new Error(expected);
    return value;
  };
}

function integer(least: number) {
  return (value: string): number => {
    const number = Number(value);
    if (!Number.isSafeInteger(number) || number < least || value.trim() === '')
      throw new Error(`a whole number of at least ${least}`);
    return number;
  };
}

function boolean(value: string): boolean {
  if (value !== 'true' && value !== 'false') throw new Error('true or false');
  return value === 'true';
}

function span(value: string): string {
  const match = /^(\d+)-(\d+)$/.exec(value);
  if (!match || Number(match[1]) > Number(match[2])) throw new Error('LEAST-MOST in seconds');
  return value;
}

function quietHours(value: string): string {
  const match = /^([01]\d|2[0-3])-([01]\d|2[0-3])$/.exec(value);
  if (!match) throw new Error('FROM-TO in hours, such as 21-08');
  return value;
}

function duration(value: string): string {
  durationMs(value);
  return value;
}

/** `90s`, `45m`, `2h`, `1d`, `0h` in milliseconds. @throws {Error} when it is none of these. */
export function durationMs(value: string): number {
  const match = /^(\d{1,6})(s|m|h|d)$/.exec(value);
  if (!match) throw new Error('a duration such as 90s, 45m, 2h or 1d');
  const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[match[2] ?? 's'] ?? 1000;
  return Number(match[1]) * unitMs;
}
