export interface QuietHours {
  /** Local hours, 0–23. Quiet from `from` until `to`, over midnight if `to` is the smaller. Equal: never quiet. */
  from: number;
  to: number;
}

/** Reads `21-08`, as `sending.quietHours` writes it. */
export function parseQuietHours(text: string): QuietHours {
  const [from = 0, to = 0] = text.split('-').map(Number);
  return { from, to };
}

/**
 * The first instant at or after `at` outside of the quiet hours, in milliseconds since 1970.
 * Walks by whole local hours, so that changes of daylight time come out as the clock on the wall says.
 *
 * @param timeZone an IANA name
 */
export function afterQuietHours(at: number, quiet: QuietHours, timeZone: string): number {
  if (quiet.from === quiet.to) return at;
  let time = at;
  // Two days: some zones have skipped a whole day.
  for (let step = 0; step < 48 && isQuiet(localTime(time, timeZone).hour, quiet); step += 1) {
    const { minute, second } = localTime(time, timeZone);
    time += 3_600_000 - minute * 60_000 - second * 1000 - (time % 1000);
  }
  return time;
}

/**
 * The same for somebody who may be at any of these offsets: the first instant that is quiet at none of them.
 *
 * @param offsets hours ahead of UTC, in halves
 * @returns `null` when there is none within a day.
 */
export function afterQuietAt(
  at: number,
  quiet: QuietHours,
  offsets: readonly number[],
): number | null {
  if (quiet.from === quiet.to) return at;
  const halfHourMs = 1_800_000;
  let time = at;
  for (let step = 0; step <= 48; step += 1) {
    const hours = time / 3_600_000;
    const isOpen = offsets.every((offset) => {
      const local = Math.floor(hours + offset) % 24;
      return !isQuiet((local + 24) % 24, quiet);
    });
    if (isOpen) return time;
    time = (Math.floor(time / halfHourMs) + 1) * halfHourMs;
  }
  return null;
}

function isQuiet(hour: number, { from, to }: QuietHours): boolean {
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

function localTime(time: number, timeZone: string) {
  const parts = formatOf(timeZone).formatToParts(time);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return { hour: read('hour'), minute: read('minute'), second: read('second') };
}

// Making a format costs a thousand times what using it does.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}
