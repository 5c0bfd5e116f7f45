import type { ChatRow, Instant } from '../../store/schema.ts';
import type { Settings } from '../config.ts';
import type { Doors } from '../doors.ts';
import { afterQuietHours, parseQuietHours } from '../rules/dispatch/quiet-hours.ts';

export interface SuggestedTime {
  at: Instant;
  why: string;
}

export interface TimeOptions {
  settings: Settings;
  /** IANA name of this machine's zone. */
  timeZone: string;
}

/**
 * When a draft should go out if not even the other side's time zone is known: ten in the morning of the next working
 * day, by this machine's clock, outside of the quiet hours.
 */
export async function suggestSendTime(
  { now }: Pick<Doors, 'db' | 'now'>,
  _chat: ChatRow,
  { settings, timeZone }: TimeOptions,
): Promise<SuggestedTime> {
  const quiet = parseQuietHours(settings['sending.quietHours']);
  const morning = nextWorkingMorning(now(), timeZone);
  const at = new Date(afterQuietHours(morning, quiet, timeZone)).toISOString();
  return { at, why: 'too little is known: the next working morning, by your own clock' };
}

const morningHour = 10;

function nextWorkingMorning(now: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  const hourMs = 3_600_000;
  let time = Math.ceil(now.getTime() / hourMs) * hourMs;
  // At most a long weekend of hours; zones that are half an hour off end half an hour later.
  for (let hours = 0; hours < 24 * 5; hours += 1, time += hourMs) {
    const parts = format.formatToParts(time);
    const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    if (!/Sat|Sun/.test(read('weekday')) && Number(read('hour')) === morningHour) return time;
  }
  return time;
}
