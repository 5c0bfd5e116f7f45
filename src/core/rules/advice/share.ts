/** How often something was so, and between which shares the truth lies 95 times in a hundred (Wilson 1927). */
export interface Share {
  were: number;
  of: number;
  from: number;
  to: number;
}

const reach = 1.96;

export function shareOf(were: number, of: number): Share {
  if (of === 0) return { were, of, from: 0, to: 1 };
  const share = were / of;
  const square = reach * reach;
  const middle = share + square / (2 * of);
  const half = reach * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    were,
    of,
    from: round(Math.max(0, (middle - half) / (1 + square / of))),
    to: round(Math.min(1, (middle + half) / (1 + square / of))),
  };
}

/** `between 61 and 100 of 100` */
export function rangeWords({ from, to }: Share): string {
  return `between ${Math.round(from * 100)} and ${Math.round(to * 100)} of 100`;
}
