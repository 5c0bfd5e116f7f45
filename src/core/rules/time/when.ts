/**
 * Reads the time that somebody gave: an ISO time, `+2h`, `in 3 days`, `tomorrow 10:00`, `monday`, `18:30`.
 * Words and bare times are local to this machine; a day without a time means ten in the morning.
 *
 * @returns `null` when it is none of these.
 */
export function parseWhen(text: string, now: Date): Date | null {
  const words = text.trim().toLowerCase();
  if (words === 'now') return now;
  return isoTime(words) ?? timeFromNow(words, now) ?? dayAndTime(words, now);
}

const morningHour = 10;

function isoTime(words: string): Date | null {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(z|[+-]\d{2}:?\d{2})?)?$/.exec(
      words,
    );
  if (!match) return null;
  const [, year, month, day, time = `${morningHour}:00`, zone = ''] = match;
  const date = new Date(`${year}-${month}-${day}T${time}${zone.toUpperCase()}`);
  return Number.isNaN(date.getTime()) || !isRealDay(Number(year), Number(month), Number(day))
    ? null
    : date;
}

/** `Date` turns February 31 into March 3. */
function isRealDay(year: number, month: number, day: number): boolean {
  return month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const unitMs: Record<string, number> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
};

function timeFromNow(words: string, now: Date): Date | null {
  const match =
    /^(?:\+|in )\s*(\d{1,5})\s*(s|sec|seconds?|m|min|minutes?|h|hours?|d|days?|w|weeks?)$/.exec(
      words,
    );
  if (!match) return null;
  return new Date(now.getTime() + Number(match[1]) * (unitMs[match[2]?.[0] ?? ''] ?? 0));
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function dayAndTime(words: string, now: Date): Date | null {
  const match = /^([a-z]+)?(?:(?:^|\s+)(?:at\s+)?(\d{1,2}):(\d{2}))?$/.exec(words);
  if (!match || words === '') return null;
  const [, day, hourText, minuteText = '0'] = match;
  const [hour, minute] = [Number(hourText ?? morningHour), Number(minuteText)];
  if (hour > 23 || minute > 59) return null;
  const days = day === undefined ? 0 : daysUntil(day, now);
  if (days === null) return null;
  const at = (more: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days + more, hour, minute);
  // A bare time that has passed today means tomorrow's; "today 09:00" means what it says.
  return day === undefined && at(0) <= now ? at(1) : at(0);
}

function daysUntil(day: string, now: Date): number | null {
  if (day === 'today') return 0;
  if (day === 'tomorrow') return 1;
  const index = weekdays.findIndex(
    (name) => name === day || (day.length === 3 && name.startsWith(day)),
  );
  if (index < 0) return null;
  // "monday" on a Monday means the next one.
  return ((index - now.getDay() + 6) % 7) + 1;
}

/**
 * Reads a day in the past or future: `2026-01-31` is its first moment here, an ISO time is itself,
 * `7d` is seven days ago, `today` and `yesterday` begin at midnight.
 *
 * @returns `null` when it is none of these.
 */
export function parseDay(text: string, now: Date): Date | null {
  const words = text.trim().toLowerCase();
  const midnight = (days: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  if (words === 'today') return midnight(0);
  if (words === 'yesterday') return midnight(-1);
  const ago = /^(\d{1,5})(h|d|w)$/.exec(words);
  if (ago) return new Date(now.getTime() - Number(ago[1]) * (unitMs[ago[2] ?? ''] ?? 0));
  return isoTime(/^\d{4}-\d{2}-\d{2}$/.test(words) ? `${words} 00:00` : words);
}
