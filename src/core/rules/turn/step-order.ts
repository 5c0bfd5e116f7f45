import type { Instant } from '../../../store/schema.ts';

interface Ordered {
  kind: 'answer' | 'promise' | 'meeting' | 'follow-up';
  side: 'mine' | 'theirs' | 'both';
  dueAt: Instant | null;
  priority: number;
}

/** Overdue and due within a day, then answers that somebody waits for, then by day, then what has none. */
export function inOrder<Step extends Ordered>(steps: readonly Step[], now: Date): Step[] {
  const soon = new Date(now.getTime() + 86_400_000).toISOString();
  const rank = ({ kind, side, dueAt }: Step) => {
    if (dueAt !== null && dueAt <= soon) return side === 'theirs' ? 1 : 0;
    if (kind === 'answer') return 2;
    return dueAt === null ? 4 : 3;
  };
  return steps.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    if (first !== second) return first - second;
    if (first !== 2 && a.dueAt !== b.dueAt) return (a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1;
    return b.priority - a.priority;
  });
}
