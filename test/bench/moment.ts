import { bestMoment, type MomentQuestion } from '../../src/core/rules/moment/best-moment.ts';
import { openings, type TimedMessage } from '../../src/core/rules/moment/events.ts';
import { hourOfWeek } from '../../src/core/rules/moment/local-week.ts';
import { zoneBelief } from '../../src/core/rules/moment/zone-belief.ts';
import { type MadeUpContact, madeUpContact } from './made-up-contact.ts';
import { randomFrom } from './random.ts';

const CONTACTS = Number(process.env.TGCRM_BENCH_CONTACTS ?? 300);
const DECISIONS = 12;
const hourMs = 3_600_000;
/** Lift over "send now" with 20 events, at least; of the calibration, at most. */
const TARGET = { lift: 1.8, ece: 0.05 };

interface Tally {
  now: number;
  /** Ten o'clock in the likeliest zone, as the model believes. */
  zone: number;
  /** Ten o'clock in their true zone, which nobody knows. */
  trueZone: number;
  best: number;
  count: number;
}

const nothing: Tally = { now: 0, zone: 0, trueZone: 0, best: 0, count: 0 };

/**
 * The best moment on made-up contacts who mostly answer to my mornings (reply bias), against sending now and
 * against ten o'clock in their time zone, as it is believed and as it truly is: how often they are there within two hours of each, by how many
 * conversations they have begun. Then how well the stated probability fits.
 */
export async function bench(): Promise<void> {
  const stated: { stated: number; came: number }[] = [];
  for (const n of [0, 1, 3, 5, 10, 20, 50, 100]) {
    const tally: Tally = { ...nothing };
    const perContact: Tally[] = [];
    for (let index = 0; index < CONTACTS; index += 1) {
      const one = decide(madeUpContact(randomFrom(n * 1_000_003 + index), n), stated);
      perContact.push(one);
      add(tally, one);
    }
    const line = [
      `${String(n).padStart(3)} events`,
      `now ${rate(tally, 'now')}`,
      `10:00 their time ${rate(tally, 'zone')} (true zone ${rate(tally, 'trueZone')})`,
      `best ${rate(tally, 'best')}`,
      `times now ${ratio(tally, 'now')} (lower bound ${lowerBound(perContact, 'now')})`,
      `times the zone rule ${ratio(tally, 'zone')} (lower bound ${lowerBound(perContact, 'zone')})`,
    ];
    say(line.join('  '));
    if (n === 20 && tally.best / tally.now < TARGET.lift) fail('the lift is too small');
    if (tally.best < 0.97 * tally.zone) fail('below the time-zone rule');
  }
  const error = calibrationError(stated);
  say(`calibration error: ${error.toFixed(3)} (at most ${TARGET.ece})`);
  if (error > TARGET.ece) fail('the stated probability is off');
}

function decide(contact: MadeUpContact, stated: { stated: number; came: number }[]): Tally {
  const tally: Tally = { ...nothing };
  for (const now of contact.decisionTimes(DECISIONS)) {
    const messages: TimedMessage[] = contact.messages;
    const events = openings(messages, now);
    const question: MomentQuestion = {
      events,
      zone: zoneBelief(events, contact.hints),
      turns: contact.turns,
      quiet: { from: 21, to: 8 },
      now,
    };
    const moment = bestMoment(question);
    if (!moment) continue;
    tally.count += 1;
    tally.now += contact.chance(now);
    tally.zone += contact.chance(tenTheirTime(now, question.zone.offset));
    tally.trueZone += contact.chance(tenTheirTime(now, contact.offset));
    const came = contact.chance(Date.parse(moment.at));
    tally.best += came;
    stated.push({ stated: moment.probability, came });
  }
  return tally;
}

/** The rule that a careful person would follow who knew the time zone: the next working day's ten o'clock. */
function tenTheirTime(now: number, offset: number): number {
  for (let at = Math.ceil(now / hourMs) * hourMs; ; at += hourMs) {
    const hour = hourOfWeek(at, offset);
    if (hour % 24 === 10 && hour < 5 * 24) return at;
  }
}

function calibrationError(stated: readonly { stated: number; came: number }[]): number {
  const bins = 15;
  const ordered = stated.toSorted((a, b) => a.stated - b.stated);
  const size = Math.ceil(ordered.length / bins);
  let error = 0;
  for (let from = 0; from < ordered.length; from += size) {
    const bin = ordered.slice(from, from + size);
    const apart = bin.reduce((sum, one) => sum + one.stated - one.came, 0);
    error += Math.abs(apart) / ordered.length;
  }
  return error;
}

/** The 2.5 % quantile over resampled contacts. */
function lowerBound(all: readonly Tally[], against: 'now' | 'zone'): string {
  const random = randomFrom(7);
  const ratios = Array.from({ length: 300 }, () => {
    const sum: Tally = { ...nothing };
    for (let index = 0; index < all.length; index += 1) {
      const one = all[Math.floor(random() * all.length)];
      if (one) add(sum, one);
    }
    return sum.best / sum[against];
  }).toSorted((a, b) => a - b);
  return (ratios[Math.floor(ratios.length * 0.025)] ?? 0).toFixed(2);
}

function add(sum: Tally, one: Tally): void {
  sum.now += one.now;
  sum.zone += one.zone;
  sum.trueZone += one.trueZone;
  sum.best += one.best;
  sum.count += one.count;
}

function rate(tally: Tally, of: 'now' | 'zone' | 'trueZone' | 'best'): string {
  return (tally[of] / tally.count).toFixed(3);
}

function ratio(tally: Tally, against: 'now' | 'zone'): string {
  return (tally.best / tally[against]).toFixed(2);
}

function fail(why: string): void {
  say(`OVER: ${why}`);
  process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
