/** Numbers in 0..1 that are the same in every run. */
export type Random = () => number;

/** mulberry32 */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Language {
  name: string;
  /** How many of a hundred messages are written in it. */
  share: number;
  /** By how often they are used: the word at rank r stands about 1/r as often as the first (Zipf). */
  words: string[];
  space: string;
}

const VOCABULARY = 30_000;

/** Of a syllable; a word has one to five, the more often used ones fewer. */
const SOUNDS = {
  English: { first: 'b c d f g h l m n p r s t v w st tr pl sh', second: 'a e i o u ea ou er in' },
  Spanish: { first: 'b c d g l m n p r s t v tr pr ll', second: 'a e i o ie ue on ar á ión' },
  Russian: { first: 'б в г д ж з к л м н п р с т х ст пр', second: 'а е и о у ы я ов ен ть ё' },
} as const;

export function makeLanguages(random: Random): Language[] {
  const spoken = (name: keyof typeof SOUNDS, share: number): Language => {
    const first = SOUNDS[name].first.split(' ');
    const second = SOUNDS[name].second.split(' ');
    const syllable = () => `${oneOf(random, first)}${oneOf(random, second)}`;
    const word = (rank: number) =>
      Array.from({ length: 1 + Math.floor(random() * 2 + Math.log10(rank + 1) / 2) }, syllable);
    return { name, share, space: ' ', words: makeWords((rank) => word(rank).join('')) };
  };
  const chinese = () => Array.from({ length: 1 + Math.floor(random() * 2) }, () => hanzi(random));
  return [
    spoken('English', 66),
    spoken('Russian', 20),
    { name: 'Chinese', share: 8, space: '', words: makeWords(() => chinese().join('')) },
    spoken('Spanish', 6),
  ];
}

/** About 80 characters. */
export function makeText(random: Random, languages: readonly Language[]): string {
  const language = pick(random, languages);
  const length = Math.max(1, Math.round(-Math.log(1 - random()) * (language.space ? 12 : 20)));
  const words = Array.from({ length }, () => zipf(random, language.words));
  return words.join(language.space);
}

function pick(random: Random, languages: readonly Language[]): Language {
  let left = random() * 100;
  for (const language of languages) {
    left -= language.share;
    if (left < 0) return language;
  }
  throw new Error('shares add up to less than 100');
}

function zipf(random: Random, words: readonly string[]): string {
  const rank = Math.floor(words.length ** random()) - 1;
  return words[Math.min(rank, words.length - 1)] ?? '';
}

function makeWords(make: (rank: number) => string): string[] {
  const words = new Set<string>();
  // A word that came up before is tried again as a rarer and so a longer one.
  for (let tries = 0; words.size < VOCABULARY; tries += 1) words.add(make(words.size + tries / 10));
  return [...words];
}

function oneOf(random: Random, parts: readonly string[]): string {
  return parts[Math.floor(random() * parts.length)] ?? '';
}

function hanzi(random: Random): string {
  return String.fromCodePoint(0x4e00 + Math.floor(random() ** 2 * 3000));
}
