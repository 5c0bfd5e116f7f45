/** A value with the day that it is of: `2026-03-01 Acme raises $5M`. What is published twice has one value. */
export function datedValue(publishedAt: string | null, title: string): string {
  const day = publishedAt === null ? null : /^\d{4}-\d{2}-\d{2}/.exec(publishedAt)?.[0];
  return day ? `${day} ${title}` : title;
}

export function readDated(value: string): { day: string | null; title: string } {
  const [, day, title] = /^(\d{4}-\d{2}-\d{2}) (.*)$/s.exec(value) ?? [];
  return day === undefined ? { day: null, title: value } : { day, title: title ?? '' };
}
