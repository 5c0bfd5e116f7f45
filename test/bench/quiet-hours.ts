import { afterQuietHours } from '../../src/core/rules/dispatch/quiet-hours.ts';

const FROM = Date.UTC(2026, 0, 1);
const TO = Date.UTC(2029, 0, 1);
const HOUR = 3_600_000;
const quiets = [
  { from: 21, to: 8 },
  { from: 0, to: 7 },
  { from: 23, to: 1 },
] as const;

/** Every IANA zone over three years: around each change of its clock by the half hour, else every few days. */
export async function bench(): Promise<void> {
  let checked = 0;
  let changes = 0;
  let violations = 0;
  const zones = Intl.supportedValuesOf('timeZone');
  for (const zone of zones) {
    const hourOf = hoursIn(zone);
    const instants = [];
    for (let at = FROM; at < TO; at += 61 * HOUR) instants.push(at);
    for (const change of clockChanges(hourOf)) {
      changes += 1;
      for (let at = change - 30 * HOUR; at < change + 30 * HOUR; at += HOUR / 2) instants.push(at);
    }
    for (const at of instants) {
      for (const quiet of quiets) {
        const hour = hourOf(afterQuietHours(at, quiet, zone));
        const isQuiet =
          quiet.from < quiet.to
            ? hour >= quiet.from && hour < quiet.to
            : hour >= quiet.from || hour < quiet.to;
        checked += 1;
        if (isQuiet) violations += 1;
      }
    }
  }
  process.stdout.write(
    `${zones.length} zones, ${changes} changes of the clock, ${checked} instants: ${violations} violations\n`,
  );
  if (violations > 0) process.exitCode = 1;
}

function hoursIn(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: 'numeric',
    hourCycle: 'h23',
  });
  return (at) => Number(format.format(at).slice(0, 2));
}

/** Days between whose noons the local hour differs, to within a day. */
function clockChanges(hourOf: (at: number) => number): number[] {
  const found = [];
  let before = hourOf(FROM);
  for (let at = FROM; at < TO; at += 24 * HOUR) {
    const hour = hourOf(at);
    if (hour !== before) found.push(at - 12 * HOUR);
    before = hour;
  }
  return found;
}
