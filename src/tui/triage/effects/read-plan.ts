import type { Budget } from '../../../core/budget.ts';
import type { Settings } from '../../../core/config.ts';
import type { Doors } from '../../../core/doors.ts';
import { type Planned, planAhead } from '../../../core/plan-ahead.ts';
import { cleanLines, cleanText } from '../../../core/rules/text/clean-text.ts';
import type { Agenda } from '../state/agenda.ts';
import type { PlanBudget, PlanLine } from '../state/plan.ts';

const aheadHours = 24;
/** UTF-16 units of a text: more than the screen shows of it. */
const mostText = 1000;
const mostLines = 500;

/** What `tgcrm followups plan` says, in the order in which it happens. Behind this door every text is clean. */
export async function readPlan(
  doors: Pick<Doors, 'db' | 'now'>,
  settings: Settings,
): Promise<Extract<Agenda, { name: 'plan' }>> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { budgets, planned, toApprove } = await planAhead(doors, {
    settings,
    timeZone,
    hours: aheadHours,
  });
  // What has no time of its own any more stands behind what has one.
  const timed = planned.filter(({ at }) => at !== null);
  const rest = planned.filter(({ at }) => at === null);
  const lines = [...timed, ...rest, ...toApprove].slice(0, mostLines).map(toLine);
  return { name: 'plan', lines, budgets: budgets.map(toBudget) };
}

function toBudget({ accountId: _, pausedWhy, stoppedWhy, ...numbers }: Budget): PlanBudget {
  const clean = (text: string | null) => (text === null ? null : cleanText(text));
  return { ...numbers, pausedWhy: clean(pausedWhy), stoppedWhy: clean(stoppedWhy) };
}

function toLine(row: Planned): PlanLine {
  const at = row.at ?? row.sendAt;
  return {
    key: row.id,
    chatId: row.chatId,
    title: cleanText(row.chatTitle ?? '') || '(no title)',
    what: row.what,
    at,
    ...clocks(at, row.theirZone),
    why: cleanText((row.why ?? '').slice(0, mostText)),
    approval: row.approval === null ? null : cleanText(row.approval),
    policy: row.policy,
    text: cleanLines(row.text.slice(0, mostText)),
  };
}

function clocks(
  at: string | null,
  zone: Planned['theirZone'],
): Pick<PlanLine, 'here' | 'there' | 'zone'> {
  if (at === null) return { here: '', there: '', zone: zone ? zoneWords(zone) : '' };
  const time = new Date(at);
  // The fields of a date in UTC are those of any clock on the wall, moved by what it is ahead.
  const moved = (minutes: number) => new Date(time.getTime() + minutes * 60_000);
  const mine = moved(-time.getTimezoneOffset());
  if (!zone) return { here: clock(mine), there: '', zone: '' };
  const theirs = moved(zone.offsetMinutes);
  const isSameDay = mine.getUTCDate() === theirs.getUTCDate();
  return {
    here: clock(mine),
    there: isSameDay ? hour(theirs) : clock(theirs),
    zone: zoneWords(zone),
  };
}

function zoneWords({ offsetMinutes, source }: NonNullable<Planned['theirZone']>): string {
  const [hours, minutes] = [Math.floor(Math.abs(offsetMinutes) / 60), Math.abs(offsetMinutes) % 60];
  const ahead = `${offsetMinutes < 0 ? '-' : '+'}${hours}${minutes === 0 ? '' : `:${two(minutes)}`}`;
  return `UTC${ahead}: ${cleanText(source)}`;
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

function clock(time: Date): string {
  return `${days[time.getUTCDay()]} ${hour(time)}`;
}

function hour(time: Date): string {
  return `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
