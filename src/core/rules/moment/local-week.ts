/** Hours of a week, Monday 00:00 first. */
export const HOURS_OF_WEEK = 168;

const workday = [
  0.6, 0.35, 0.2, 0.15, 0.15, 0.25, 0.7, 1.8, 4, 6.5, 7.6, 7.6, 6.6, 6.2, 7, 7.2, 6.8, 6, 4.8, 3.8,
  3.3, 3, 2.2, 1.2,
];
const weekendDay = [
  1, 0.6, 0.4, 0.3, 0.2, 0.2, 0.5, 1.2, 2.6, 4.4, 5.6, 6.2, 6, 5.6, 5.4, 5.4, 5.6, 5.6, 5.4, 5.4,
  5.4, 5.2, 4, 2.2,
];

/**
 * How people at work spread what they write over their own week, as shares that sum to 1: quiet nights, a
 * rise from eight, a dip at lunch, an evening that fades, and a fifth of a weekday on each day of the weekend.
 * The shape of a working day as studies of mail and chat agree on it (Kooti et al., "Evolution of Conversations
 * in the Age of Email Overload", WWW 2015); no messages of anybody were counted for it.
 */
export const populationWeek: readonly number[] = normalised(
  Array.from({ length: HOURS_OF_WEEK }, (_, hour) => {
    const day = Math.floor(hour / 24);
    const share = workday[hour % 24] ?? 0;
    return day < 5 ? share : 0.2 * (weekendDay[hour % 24] ?? 0);
  }),
);

export function normalised(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** The hour of the week that an instant falls into, on a clock `offsetHours` ahead of UTC. */
export function hourOfWeek(at: number, offsetHours = 0): number {
  const hours = Math.floor((at + offsetHours * 3_600_000) / 3_600_000);
  // 1 January 1970 was a Thursday.
  return (((hours + 3 * 24) % HOURS_OF_WEEK) + HOURS_OF_WEEK) % HOURS_OF_WEEK;
}
