/** What a chat is for. */
export const categories = [
  'customer',
  'prospect',
  'partner',
  'investor',
  'vendor',
  'press',
  'candidate',
  'community',
  'internal',
  'personal',
  'spam',
] as const;

export type Category = (typeof categories)[number];

export function isCategory(name: string): name is Category {
  return known.has(name);
}

const known: ReadonlySet<string> = new Set(categories);
