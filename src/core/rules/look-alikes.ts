/**
 * Two names that a hurried eye takes for one: equal once letters of other alphabets, digits and pairs such as `rn`
 * are read as the Latin letters that they look like; or one letter apart.
 */
export function looksAlike(a: string, b: string): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  if (first === second) return false;
  const [one, other] = [skeletonOf(first), skeletonOf(second)];
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
export function skeletonOf(text: string): string {
  const letters = text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  const read = [...letters].map((letter) => twins.get(letter) ?? letter).join('');
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
  const rest = (text: string, from: number) => text.slice(from);
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1);
  const isOther = rest(short, at + 1) === rest(long, at + 1);
  const isSwapped =
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    rest(short, at + 2) === rest(long, at + 2);
  return isOther || isSwapped;
}
