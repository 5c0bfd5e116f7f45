import type { Instant } from '../../store/schema.ts';

const DAY_S = 86_400;
/** The store's message keys hold 32 bits of seconds. */
const LATEST_S = 2 ** 32 - 1;

/** Makes instants of unix seconds. Neighbours mostly share their day, so that is made once for all of them. */
export function createInstants(): (seconds: number) => Instant {
  let day = -1;
  let prefix = '';
  return (seconds) => {
    const today = Math.floor(seconds / DAY_S);
    if (today !== day) {
      day = today;
      prefix = new Date(today * DAY_S * 1000).toISOString().slice(0, 11);
    }
    const second = seconds - today * DAY_S;
    const minute = Math.floor(second / 60);
    return `${prefix}${TWO[Math.floor(minute / 60)]}:${TWO[minute % 60]}:${TWO[second % 60]}.000Z`;
  };
}

const TWO = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/**
 * Unix seconds of an export's pair of `date` and `date_unixtime`; `null` when neither is a date.
 * A date alone is local time without a zone: the zone of this machine is the best guess.
 */
export function secondsOf(local: unknown, unix: unknown): number | null {
  if (unix !== undefined) return inRange(Number(unix));
  if (typeof local !== 'string' || !LOCAL_TIME.test(local)) return null;
  return inRange(Math.floor(Date.parse(local) / 1000));
}

const LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

function inRange(seconds: number): number | null {
  return Number.isInteger(seconds) && seconds > 0 && seconds <= LATEST_S ? seconds : null;
}
