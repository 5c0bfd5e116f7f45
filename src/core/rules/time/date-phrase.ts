import {
  END_OF_DAY,
  END_OF_MONTH,
  END_OF_WEEK,
  IN_AFTER,
  IN_BEFORE,
  MONTHS,
  NEAR_DAYS,
  NEXT_DAY,
  NEXT_MONTH,
  NEXT_WEEK,
  NUMBERS,
  UNITS,
  WEEKDAYS,
} from './date-words.ts';
import { ahead, plusDays, realDay } from './days.ts';
import { findSeason } from './season-phrase.ts';
import { findTime, type TimeOfDay } from './time-phrase.ts';
import { type Abroad, abroadIn, clockOn } from './zone-phrase.ts';

export interface DatePhrase {
  at: Date;
  /** A day was named, not only a time of the day, or a season. */
  hasDay: boolean;
  /** Without one, `at` is noon: whichever zone the other side meant, it is that day for both. */
  hasTime: boolean;
  /** The zone that was named with the time, and what its clock shows; `null`: that of this machine. */
  abroad: Abroad | null;
}

/**
 * The first time that a message names: a weekday, tomorrow, next week, the end of the week, in three days,
 * a date, a time of the day; in English, Russian, Ukrainian, Spanish, Portuguese, French, Italian, German,
 * Turkish, Polish, Chinese, Japanese, Arabic and Indonesian. Days are those of this machine's zone, and so are times
 * unless another one is named.
 *
 * @param words as `plainWords` makes them
 * @param said when: what is named lies behind it
 */
export function findDate(words: string, said: Date): DatePhrase | null {
  const span = timeFromNow(words, said);
  if (span?.hasTime) return span;
  const time = findTime(words);
  const day = dayOf(words, said) ?? span?.at ?? null;
  const abroad = time && abroadIn(words, time);
  const on = (date: Date) => (abroad ? clockOn(date, abroad) : atTime(date, time));
  if (day !== null) return { at: on(day), hasDay: true, hasTime: time !== null, abroad };
  const later = time?.isSure ? null : findSeason(words, said);
  if (later) return { ...noon(later), hasDay: false };
  if (time === null || !time.isSure) return null;
  const today = on(said);
  return { at: today > said ? today : plusDays(today, 1), hasDay: false, hasTime: true, abroad };
}

/** "At four, then": the hour that is said now, on the day that was said before; or the other way round. */
export function withDay(before: DatePhrase, now: DatePhrase): DatePhrase {
  if (now.hasDay && now.hasTime) return now;
  const [day, time] = now.hasDay ? [now, before] : [before, now];
  const at = time.abroad ? clockOn(day.at, time.abroad) : new Date(day.at);
  if (time.hasTime && !time.abroad) at.setHours(time.at.getHours(), time.at.getMinutes(), 0, 0);
  return { at, hasDay: true, hasTime: time.hasTime, abroad: time.abroad };
}

function dayOf(words: string, said: Date): Date | null {
  const near = NEAR_DAYS.find(([expression]) => expression.test(words));
  if (near) return plusDays(said, near[1]);
  const month = firstOf(months, words);
  return (
    explicitDay(words, { said, month }) ??
    weekday(words, said) ??
    coarseDay(words, said) ??
    dayIn(month, { words, said }) ??
    (END_OF_DAY.test(words) ? said : null)
  );
}

function coarseDay(words: string, said: Date): Date | null {
  const weekday = said.getDay() === 0 ? 7 : said.getDay();
  if (END_OF_WEEK.test(words)) return plusDays(said, weekday <= 5 ? 5 - weekday : 12 - weekday);
  if (NEXT_WEEK.test(words)) return plusDays(said, 8 - weekday + (MIDDLE_OF.test(words) ? 2 : 0));
  if (END_OF_MONTH.test(words)) return new Date(said.getFullYear(), said.getMonth() + 1, 0);
  if (NEXT_MONTH.test(words)) return new Date(said.getFullYear(), said.getMonth() + 1, 1);
  return null;
}

function weekday(words: string, said: Date): Date | null {
  const east = /(?:周|星期|礼拜|週)([一二三四五六日天])|([日月火水木金土])曜/.exec(words);
  const index = east
    ? Math.max('日一二三四五六'.indexOf(sunday(east[1])), '日月火水木金土'.indexOf(east[2] ?? '?'))
    : firstOf(weekdays, words);
  if (index < 0) return null;
  const isNextWeek = east
    ? /下(?:个)?(?:周|星期)|来週/.test(words)
    : NEXT_WEEK.test(words) || NEXT_DAY.test(words);
  const days = ((index - said.getDay() + 6) % 7) + 1;
  // "Friday next week", said on a Monday, is not this week's.
  const isThisWeek = (said.getDay() + 6) % 7 < (index + 6) % 7;
  return plusDays(said, isNextWeek && isThisWeek ? days + 7 : days);
}

function sunday(day: string | undefined): string {
  return day === '天' ? '日' : (day ?? '?');
}

/** Which of the expressions stands first in the text; -1 for none. */
function firstOf({ any, each }: Named, words: string): number {
  if (!any.test(words)) return -1;
  let first = { index: -1, at: Number.POSITIVE_INFINITY };
  for (const [index, expression] of each.entries()) {
    const at = words.search(expression);
    if (at >= 0 && at < first.at) first = { index, at };
  }
  return first.index;
}

/** One look for all of them, since most texts name none. */
interface Named {
  any: RegExp;
  each: readonly RegExp[];
}

function named(each: readonly RegExp[]): Named {
  return { any: new RegExp(each.map(({ source }) => source).join('|'), 'u'), each };
}

const weekdays = named(WEEKDAYS);
const months = named(MONTHS);

/** @param month from 0; -1 where none is named */
function explicitDay(words: string, { said, month }: { said: Date; month: number }): Date | null {
  const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(words);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const east = /(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]/.exec(words);
  if (east) return ahead(said, Number(east[1]), Number(east[2]));
  const dotted =
    /(?<= )(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?(?= )(?! (?:k|m|mm|mln|usd|usdt|usdc|eur|eth|btc|sol|bps|x|percent) )/.exec(
      words,
    );
  if (dotted && isDate(words, dotted)) {
    const [first, second] = [Number(dotted[1]), Number(dotted[2])];
    // Day first, as most of the world writes it; 11/26 can only be American.
    const [day, number] = second > 12 ? [second, first] : [first, second];
    if (dotted[3] === undefined) return ahead(said, number, day);
    return realDay(Number(dotted[3].padStart(4, '20')), number, day);
  }
  if (month < 0) return dayOfMonth(words, said);
  const around = new RegExp(
    `(?<= )(?:(\\d{1,2})(?: (?:st|nd|rd|th|of|de|di|er))* )?(?:${MONTHS[month]?.source})(?: (\\d{1,2})(?= (?!:)))?`,
    'u',
  ).exec(words);
  const day = around?.[1] ?? around?.[2];
  return day === undefined ? null : ahead(said, month + 1, Number(day));
}

/** `on the 5th`, `5-го`, `el 5`, `am 5.`, `le 5`, `5号`: this month's, or the next one's. */
function dayOfMonth(words: string, said: Date): Date | null {
  const found =
    /(?<= )(?:the )?(\d{1,2}) (?:st|nd|rd|th|го|числа|числу)(?= )|(?<= )(?:el dia|dia|le|den|am) (\d{1,2})(?= )(?! (?:%|k|usd|eur|uhr|h|\p{L}+s )|:)|(\d{1,2}) ?[号號]|(?<![\d月] ?)(\d{1,2}) ?日(?!間)/u.exec(
      words,
    );
  const text = found?.slice(1).find((group) => group !== undefined);
  if (text === undefined) return null;
  const day = Number(text);
  const month = said.getMonth() + (day < said.getDate() ? 1 : 0);
  const date = new Date(said.getFullYear(), month, day);
  return day >= 1 && date.getDate() === day ? date : null;
}

/** `2.11` alone is a version, `24/7` is always. */
function isDate(words: string, { 0: text, index }: RegExpExecArray): boolean {
  if (/^\d{2}\.\d{2}$|[./]\d+[./]/.test(text)) return true;
  return (
    text !== '24/7' &&
    / (?:on|by|until|till|am|bis|zum|до|на|к|с|el|le|il|dia|az|od|do)$/u.test(
      words.slice(0, index - 1),
    )
  );
}

/** A month without a day: its first, or its middle. */
function dayIn(month: number, { words, said }: { words: string; said: Date }): Date | null {
  if (month < 0) return null;
  const year = said.getFullYear() + (month <= said.getMonth() ? 1 : 0);
  return new Date(year, month, MIDDLE_OF.test(words) ? 15 : 1);
}

/** "Mid January", before a month that is named. */
const MIDDLE_OF =
  /(?<= )(?:mid|mid-|middle of|середине|середину|середині|mediados de|meados de|mi|mi-|meta|mitte|polowie) ?\p{L}{3}/u;

const spans = UNITS.map(([unit, kind]) => ({
  kind,
  before: new RegExp(
    `(?<= )(?:${IN_BEFORE}) (?:(?:a|an|un|une|una|um|uma|ein|een|ett) (?=few|couple|par))?(?:(\\d{1,3}|[^ \\d]+) )?(?:of |de )?(?:${unit})(?= )`,
    'u',
  ),
  after: new RegExp(
    `(?:(?<= )|(?<=\\p{L}))(\\d{1,3}|[一两二三四五六七]) ?(?:${unit}) ?(?:${IN_AFTER})`,
    'u',
  ),
}));

/** One look that spares ten, since most texts name no span. */
const mayBeSpan = new RegExp(`[\\d一两二三四五六七]|(?<= )(?:${IN_BEFORE}) `, 'u');

/** `in two weeks`, `через час`, `3天后`. */
function timeFromNow(words: string, said: Date): DatePhrase | null {
  if (!mayBeSpan.test(words)) return null;
  for (const { kind, before, after } of spans) {
    const found = before.exec(words) ?? after.exec(words);
    if (!found) continue;
    const text = found[1] ?? '1';
    const count = /^\d+$/.test(text) ? Number(text) : NUMBERS[text];
    if (count === undefined || count > 400) continue;
    if (kind === 'minute' || kind === 'hour') {
      const lengthMs = kind === 'minute' ? 60_000 : 3_600_000;
      const at = new Date(said.getTime() + count * lengthMs);
      return { at, hasDay: true, hasTime: true, abroad: null };
    }
    if (kind === 'month')
      return noon(new Date(said.getFullYear(), said.getMonth() + count, said.getDate()));
    return noon(plusDays(said, kind === 'week' ? count * 7 : count));
  }
  return null;
}

function noon(day: Date): DatePhrase {
  return { at: atTime(day, null), hasDay: true, hasTime: false, abroad: null };
}

function atTime(day: Date, time: TimeOfDay | null): Date {
  const { hour, minute } = time ?? { hour: 12, minute: 0 };
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour, minute);
}
