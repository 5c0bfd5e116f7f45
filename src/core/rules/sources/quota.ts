/** How many calls of a source are left, by what was counted. */

export interface QuotaOf {
  calls: number;
  per: 'hour' | 'day' | 'month';
}

/** The names of the hour, day and month (UTC) under which a call is counted. */
export const periodOf = {
  hour: (at: Date) => at.toISOString().slice(0, 13),
  day: (at: Date) => at.toISOString().slice(0, 10),
  month: (at: Date) => at.toISOString().slice(0, 7),
  all: (at: Date) => [periodOf.hour(at), periodOf.day(at), periodOf.month(at)],
} as const;

export function quotaLeft(
  { calls, per }: QuotaOf,
  { used, at }: { used: readonly { period: string; calls: number }[]; at: Date },
): number {
  const period = periodOf[per](at);
  const counted = used.find((use) => use.period === period)?.calls ?? 0;
  return Math.max(0, calls - counted);
}

export function startOfNext(per: QuotaOf['per'], at: Date): Date {
  const next = new Date(at);
  next.setUTCMinutes(0, 0, 0);
  switch (per) {
    case 'hour':
      next.setUTCHours(next.getUTCHours() + 1);
      return next;
    case 'day':
      next.setUTCHours(24);
      return next;
    case 'month':
      next.setUTCHours(0);
      next.setUTCMonth(next.getUTCMonth() + 1, 1);
      return next;
  }
}
