/**
 * Two names that a hurried eye takes for one: equal once letters of other alphabets, digits and pairs such as `rn`
 * are read as the Latin letters that they look like; or one letter apart.
 */
export function looksAlike(a: string, b: string): boolean {
  return areAlike(lookOf(a), lookOf(b));
}

/** What is compared of a name: worked out once where it is compared with many. */
export interface Look {
  text: string;
  skeleton: string;
}

export function lookOf(name: string): Look {
  const text = name.toLowerCase();
  return { text, skeleton: skeletonOf(text) };
}

export function areAlike(
  { text: a, skeleton: one }: Look,
  { text: b, skeleton: other }: Look,
): boolean {
  if (a === b) return false;
  if (one === other) return one.length >= 3;
  return Math.min(one.length, other.length) >= 5 && isOneStep(one, other);
}

/** Letters of two alphabets within one word: no language writes so. */
export function mixesAlphabets(text: string): boolean {
  return text
    .slice(0, 300)
    .split(/[^\p{L}\p{M}]+/u)
    .some(
      (word) =>
        /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word),
    );
}

/** The Latin letters that a text looks like. */
function skeletonOf(text: string): string {
  const start = text.slice(0, longest);
  // Most names are plain, and have nothing to be taken apart.
  const letters = /^[\x00-\x7f]*$/.test(start)
    ? start.toLowerCase()
    : start
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '');
  let read = '';
  for (const letter of letters) read += twins.get(letter) ?? letter;
  return read.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd');
}

const longest = 60;

const twins: ReadonlyMap<string, string> = new Map(
  `аa вb еe ёe кk мm нh оo рp сc тt уy хx ѕs іi їi јj ԁd ԛq ԝw һh ӏl зe бb αa βb γy εe ηn ιi κk νv οo ρp τt υu χx ωw
  ıi 0o 1l il |l 3e 4a 5s 7t 8b ɑa ɡg ʟl ŀl ƅb ꓲl`
    .split(/\s+/)
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
);

/** One letter more, less, other, or two neighbours swapped. */
function isOneStep(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  let end = 0;
  while (end < short.length && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const apart = short.length - at - end;
  if (short.length < long.length) return apart <= 0;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return apart <= 1 || (apart === 2 && isSwapped);
}
