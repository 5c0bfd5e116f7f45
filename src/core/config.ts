/**
 * Every setting, its default and how its text form is read. The environment form is `TGCRM_` and the
 * dotted name in upper snake case: `telegram.apiId` is `TGCRM_TELEGRAM_API_ID`.
 */
import { AppError } from './errors.ts';
import {
  boolean,
  duration,
  integer,
  matching,
  oneOf,
  optional,
  quietHours,
  type Setting,
  setting,
  span,
  text,
} from './setting-kinds.ts';
import { sourceSettings } from './sources/source-settings.ts';

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
  'ai.provider': setting(
    'none',
    oneOf(['none', 'ollama']),
    'none: rules and statistics on this machine; ollama: a language model as well',
  ),
  'ai.ollamaUrl': optional(text, 'where Ollama is; default: OLLAMA_HOST, else 127.0.0.1:11434'),
  'ai.model': setting('qwen3:4b-instruct', text, 'the model that Ollama runs'),
  'ai.contextTokens': setting(8192, integer(1024), 'tokens of question and answer together'),
  'ai.timeout': setting('5m', duration, 'how long one answer may take'),
  'web.allowHosts': optional(
    matching(/^\s*[^\s,/@]+(\s*,\s*[^\s,/@]+)*\s*$/, 'HOST[:PORT], comma-separated'),
    'loopback or private hosts that web requests may reach',
  ),
  'web.pause': setting('1s', duration, 'between two web requests to the same host'),
  'web.contact': optional(
    matching(/^[\x21-\x27\x2a-\x7e]{3,200}$/, 'a URL or a mail address'),
    'where you can be reached, told to every site that is asked',
  ),
  'learning.enabled': setting(
    true,
    boolean,
    'learn from your answers, on this machine alone; false: what is shipped, and no memory',
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
  'sending.sameTextPerDay': setting(5, integer(1), 'the same text into so many chats a day'),
  'sending.stopOn': setting(
    'person',
    oneOf(['chat', 'person', 'company']),
    "whose message in another chat cancels: nobody's (chat), the person's, or any colleague's (company)",
  ),
  'sending.autoNotice': setting(
    '1h',
    duration,
    'how long a draft of an "auto" chat stands in the plan before it is approved by itself',
  ),
  'sending.controlShare': setting(
    0,
    integer(0),
    'of 100 follow-ups timed for you, so many go out at once, by lot, to compare (stats)',
  ),
  'sending.paused': setting(false, boolean, 'nothing is sent automatically'),
  ...sourceSettings,
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
