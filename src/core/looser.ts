import type { SettingName, Settings } from './config.ts';
import { durationMs } from './setting-kinds.ts';

type Direction = (before: Settings, after: Settings) => boolean;

/** Whether a change of this setting takes protection away from the account. */
const looserThan: Partial<Record<SettingName, Direction>> = {
  'sending.pace': (before, after) => {
    const [was, is] = [spanOf(before['sending.pace']), spanOf(after['sending.pace'])];
    return is.least < was.least || is.most < was.most;
  },
  'sending.perHour': more('sending.perHour'),
  'sending.perDay': more('sending.perDay'),
  'sending.perChatPerDay': more('sending.perChatPerDay'),
  'sending.maxUnanswered': more('sending.maxUnanswered'),
  'sending.sameTextPerDay': more('sending.sameTextPerDay'),
  'sending.quietHours': (before, after) => {
    const [was, is] = [hoursOf(before['sending.quietHours']), hoursOf(after['sending.quietHours'])];
    return [...was].some((hour) => !is.has(hour));
  },
  'sending.lateness': longer('sending.lateness'),
  'sending.newLoginPause': (before, after) =>
    durationMs(after['sending.newLoginPause']) < durationMs(before['sending.newLoginPause']),
  'sending.onlyWhereTheyWrote': (before, after) =>
    before['sending.onlyWhereTheyWrote'] && !after['sending.onlyWhereTheyWrote'],
  'sending.autoNotice': (before, after) =>
    durationMs(after['sending.autoNotice']) < durationMs(before['sending.autoNotice']),
  'sending.stopOn': (before, after) =>
    width[after['sending.stopOn']] < width[before['sending.stopOn']],
  'sending.paused': (before, after) => before['sending.paused'] && !after['sending.paused'],
};

const width = { chat: 0, person: 1, company: 2 };

export function isLooser(name: SettingName, before: Settings, after: Settings): boolean {
  return looserThan[name]?.(before, after) ?? false;
}

type NumberName = {
  [N in SettingName]: Settings[N] extends number ? N : never;
}[SettingName];

function more(name: NumberName): Direction {
  return (before, after) => after[name] > before[name];
}

function longer(name: 'sending.lateness'): Direction {
  return (before, after) => durationMs(after[name]) > durationMs(before[name]);
}

function spanOf(text: string): { least: number; most: number } {
  const [least = 0, most = 0] = text.split('-').map(Number);
  return { least, most };
}

function hoursOf(text: string): Set<number> {
  const [from = 0, to = 0] = text.split('-').map(Number);
  const hours = new Set<number>();
  for (let hour = from; hour !== to; hour = (hour + 1) % 24) hours.add(hour);
  return hours;
}
