import { foldWords } from './names.ts';

/** What a text says of one thing: the most telling of its words, and whether that is nearly enough alone (1) or half. */
export interface Said {
  word: string;
  strength: 1 | 0.5;
}

export type Lexicon<Cue extends string> = (text: string) => ReadonlyMap<Cue, Said>;

/**
 * Reads texts for the words of each cue. The words: folded (`foldWords`), comma and space between; `*` at the end of a word: any
 * ending; `~` before it: half as telling. Scripts that write words together, or with particles before them, are looked
 * for inside the text. Linear in the text, which is cut at 300 letters.
 */
export function lexiconOf<Cue extends string>(
  cues: readonly Cue[],
  words: Readonly<Record<Cue, string>>,
): Lexicon<Cue> {
  let known: Index<Cue> | null = null;

  return (text) => {
    // Made at the first text: it takes some ten milliseconds, and most commands sort no chat.
    known ??= indexOf(cues, words);
    const { byFirst, byBeginning, byLetter } = known;
    const said = new Map<Cue, Said>();
    const note = ({ cue, strength }: Entry<Cue>, word: string) => {
      if ((said.get(cue)?.strength ?? 0) < strength) said.set(cue, { word, strength });
    };
    const start = text.slice(0, longestRead);
    const all = foldWords(start.replace(/ё/gi, 'е'));
    for (let at = 0; at < all.length; at += 1) {
      const word = all[at] ?? '';
      for (const entry of byFirst.get(word) ?? [])
        if (continues(all, at, entry)) note(entry, spoken(all, at, entry));
      for (const entry of byBeginning.get(beginningOf(word)) ?? [])
        if (continues(all, at, entry)) note(entry, spoken(all, at, entry));
    }
    if (withinText.test(start)) {
      const small = start.toLowerCase();
      for (let at = 0; at < small.length; at += 1)
        for (const entry of byLetter.get(small.charAt(at)) ?? [])
          if (small.startsWith(entry.word, at)) note(entry, entry.word);
    }
    return said;
  };
}

const longestRead = 300;

interface Index<Cue extends string> {
  byFirst: ReadonlyMap<string, readonly Entry<Cue>[]>;
  byBeginning: ReadonlyMap<string, readonly Entry<Cue>[]>;
  byLetter: ReadonlyMap<string, readonly Entry<Cue>[]>;
}

function indexOf<Cue extends string>(
  cues: readonly Cue[],
  words: Readonly<Record<Cue, string>>,
): Index<Cue> {
  const entries = cues.flatMap((cue) => entriesOf(cue, words[cue]));
  const [joined, spaced] = halves(entries, ({ word }) => withinText.test(word));
  const [stems, plain] = halves(spaced, ({ parts: [first] }) => first?.isStem ?? false);
  const byFirst = Map.groupBy(plain, ({ parts: [first] }) => first?.text ?? '');
  const byBeginning = Map.groupBy(stems, ({ parts: [first] }) => beginningOf(first?.text ?? ''));
  const byLetter = Map.groupBy(joined, ({ word }) => word.charAt(0));
  return { byFirst, byBeginning, byLetter };
}

/** Hebrew, Arabic, Thai, Chinese, Japanese, Korean. */
const withinText = /[\u0590-\u06ff\u0e00-\u0e7f\u2e80-\u9fff\uac00-\ud7af]/;

interface Entry<Cue extends string> {
  cue: Cue;
  /** Without its marks. */
  word: string;
  parts: readonly { text: string; isStem: boolean }[];
  strength: 1 | 0.5;
}

function entriesOf<Cue extends string>(cue: Cue, words: string): Entry<Cue>[] {
  return words
    .replace(/\s+/g, ' ')
    .split(', ')
    .map((marked) => {
      const isHalf = marked.startsWith('~');
      const stems = isHalf ? marked.slice(1) : marked;
      return {
        cue,
        word: stems.includes('*') ? stems.replaceAll('*', '') : stems,
        parts: (stems.includes(' ') ? stems.split(' ') : [stems]).map((part) =>
          part.endsWith('*')
            ? { text: part.slice(0, -1), isStem: true }
            : { text: part, isStem: false },
        ),
        strength: isHalf ? 0.5 : 1,
      };
    });
}

function halves<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

/** A stem has at least as many letters. */
function beginningOf(word: string): string {
  return word.slice(0, 3);
}

/** Do the words from here on say all of the phrase? */
function continues<Cue extends string>(
  all: readonly string[],
  at: number,
  { parts }: Entry<Cue>,
): boolean {
  return parts.every(({ text, isStem }, offset) => {
    const word = all[at + offset];
    return isStem ? (word?.startsWith(text) ?? false) : word === text;
  });
}

function spoken<Cue extends string>(
  all: readonly string[],
  at: number,
  { parts }: Entry<Cue>,
): string {
  return all.slice(at, at + parts.length).join(' ');
}
