import type { Column } from '../../components/table.ts';
import type { Span } from '../../spans.ts';
import type { Style } from '../../theme.ts';
import { wrapCells } from '../../wrap-cells.ts';
import type { PlanBudget, PlanLine } from '../state/plan.ts';
import { wrapParts } from './page.ts';
import { whenWords } from './when-words.ts';

export const emptyPlan =
  'nothing goes out in the coming day: d drafts a follow-up in a chat, y approves it';

/** How many go out, and how many wait for a person. */
export function planTitle(lines: readonly PlanLine[]): string {
  const count = (...kinds: PlanLine['what'][]) =>
    lines.filter(({ what }) => kinds.includes(what)).length;
  const out = count('send', 'auto', 'on-server');
  const waiting = count('approve', 'new-approval');
  const waits = waiting === 1 ? 'waits' : 'wait';
  const counts = lines.length === 0 ? '' : `: ${out} to go out, ${waiting} ${waits} for you`;
  return `the plan of the coming day${counts}`;
}

/** What the account may still send, and what holds everything up. */
export function budgetSpans(
  budgets: readonly PlanBudget[],
  { now, cells }: { now: Date; cells: number },
): Span[][] {
  if (budgets.length === 0) {
    return [[{ text: 'no account is logged in: nothing can go out', style: 'warn' }]];
  }
  return budgets.flatMap((budget) => {
    const { today, perDay, lastHour, perHour, isHalved, notBefore } = budget;
    const held = budget.stoppedWhy ?? budget.pausedWhy;
    const parts = [
      `today ${today} of ${perDay}`,
      `this hour ${lastHour} of ${perHour}`,
      isHalved ? 'half of the usual while the login is new' : [],
      notBefore === null ? [] : `nothing before ${whenWords(notBefore, now)}`,
    ];
    const stopped = held === null ? [] : wrapCells(heldWords(budget), cells);
    return [
      ...wrapParts(parts.flat(), cells).map((text): Span[] => [{ text }]),
      ...stopped.map((text): Span[] => [{ text, style: 'bad' }]),
    ];
  });
}

function heldWords({ stoppedWhy, pausedWhy }: PlanBudget): string {
  return `nothing goes out: ${stoppedWhy ?? pausedWhy}${stoppedWhy === null ? ' (here: ~)' : ''}`;
}

const whatWords = {
  send: ['goes out', 'good'],
  auto: ['by itself', 'warn'],
  'on-server': ['at Telegram', 'accent'],
  wait: ['waits', 'dim'],
  cancel: ['is cancelled', 'bad'],
  'new-approval': ['approve again', 'warn'],
  approve: ['approve it?', 'warn'],
} as const satisfies Record<PlanLine['what'], readonly [string, Style]>;

export function planColumns(): Column<PlanLine>[] {
  return [
    { title: 'at', cells: 9, importance: 95, cell: ({ here }) => ({ text: here || 'no time' }) },
    {
      title: 'for them',
      cells: 9,
      importance: 60,
      cell: ({ there }) => ({ text: there, style: 'dim' }),
    },
    {
      title: 'what',
      cells: 13,
      importance: 100,
      cell: ({ what }) => ({ text: whatWords[what][0], style: whatWords[what][1] }),
    },
    { title: 'chat', cells: 14, grow: 2, importance: 90, cell: ({ title }) => ({ text: title }) },
    {
      title: 'text',
      cells: 14,
      grow: 4,
      importance: 80,
      cell: ({ text }) => ({ text: text.split('\n')[0] ?? '' }),
    },
  ];
}

/** All of one: when, why then, by whose word, and what it says. */
export function planWords(line: PlanLine | undefined, now: Date): string[] {
  if (!line) return [];
  const { at, there, zone, why, approval, policy, text } = line;
  const theirs =
    zone === '' ? 'where they are is not known (H says it)' : `${there} for them (${zone})`;
  const when = at === null ? 'no time yet; w sets one' : `${whenWords(at, now)}, ${theirs}`;
  return [
    when,
    why === '' ? [] : `why: ${why}`,
    `${approval ?? 'nobody has approved it'}; policy of the chat: ${policy}`,
    text,
  ].flat();
}
