import { foldWords } from '../names/names.ts';

/** What a text says of one thing: the most telling of its words, and whether that is nearly enough alone (1) or half. */
export interface Said {
  word: string;
  strength: 1 | 0.5;
}

export type Lexicon<Cue extends string> = (text: FoldedText) => ReadonlyMap<Cue, Said>;

/** A text as every lexicon reads it: folded once for all of them. */
export interface FoldedText {
  words: readonly string[];
  /** Lower case, where the script writes words together; else `null`. */
  joined: string | null;
}

/** Cut at 300 letters: what a chat is for shows in what people write, not in articles. */
export function foldText(text: string): FoldedText {
  const start = text.slice(0, longestRead);
  return {
    words: foldWords(start.replace(/ё/gi, 'е')),
    joined: withinText.test(start) ? start.toLowerCase() : null,
  };
}

const longestRead = 300;

/** Hebrew, Arabic, Thai, Chinese, Japanese, Korean. */
const withinText = /[\u0590-\u06ff\u0e00-\u0e7f\u2e80-\u9fff\uac00-\ud7af]/;

/**
 * Reads texts for the words of each cue. The words: folded (`foldWords`), comma and space between; `*` at the end of a word: any
 * ending; `~` before it: half as telling. Scripts that write words together, or with particles before them, are looked
 * for inside the text. Linear in the text.
 */
export function lexiconOf<Cue extends string>(
  cues: readonly Cue[],
  words: Readonly<Record<Cue, string>>,
): Lexicon<Cue> {
  let known: Index<Cue> | null = null;

  return ({ words: all, joined }) => {
    // Made at the first text: it takes some ten milliseconds, and most commands sort no chat.
    known ??= indexOf(cues, words);
    const { byFirst, byBeginning, byLetter, beginnings } = known;
    const said = new Map<Cue, Said>();
    const note = ({ cue, strength }: Entry<Cue>, word: string) => {
      if ((said.get(cue)?.strength ?? 0) < strength) said.set(cue, { word, strength });
    };
    const noteAll = (entries: readonly Entry<Cue>[] | undefined, at: number) => {
      if (entries === undefined) return;
      for (const entry of entries)
        if (continues(all, at, entry)) note(entry, spoken(all, at, entry));
    };
    for (let at = 0; at < all.length; at += 1) {
      const word = all[at] ?? '';
      if (beginnings[markOf(word)] === 0) continue;
      noteAll(byFirst.get(word), at);
      noteAll(byBeginning.get(beginningOf(word)), at);
    }
    for (let at = 0; at < (joined?.length ?? 0); at += 1)
      for (const entry of byLetter.get(joined?.charAt(at) ?? '') ?? [])
        if (joined?.startsWith(entry.word, at)) note(entry, entry.word);
    return said;
  };
}

interface Index<Cue extends string> {
  byFirst: ReadonlyMap<string, readonly Entry<Cue>[]>;
  byBeginning: ReadonlyMap<string, readonly Entry<Cue>[]>;
  byLetter: ReadonlyMap<string, readonly Entry<Cue>[]>;
  beginnings: Uint8Array;
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
  const beginnings = beginningsOf(spaced);
  return { byFirst, byBeginning, byLetter, beginnings };
}

/**
 * Marks what the first words begin with, so that most words of a text are done with before they are looked up. Two that
 * share a mark by chance cost a look.
 */
function beginningsOf<Cue extends string>(entries: readonly Entry<Cue>[]): Uint8Array {
  const marks = new Uint8Array(markCount);
  for (const { word } of entries) marks[markOf(word.split(' ', 1)[0] ?? '')] = 1;
  return marks;
}

const markCount = 2 ** 14;

/** Of the first three letters; a missing one counts as none (`NaN` becomes 0). */
function markOf(word: string): number {
  const mark = (word.charCodeAt(0) * 31) ^ (word.charCodeAt(1) * 977) ^ (word.charCodeAt(2) * 3571);
  return mark & (markCount - 1);
}

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
  for (let offset = 0; offset < parts.length; offset += 1) {
    const part = parts[offset];
    const word = all[at + offset];
    if (!part || word === undefined) return false;
    if (part.isStem ? !word.startsWith(part.text) : word !== part.text) return false;
  }
  return true;
}

function spoken<Cue extends string>(
  all: readonly string[],
  at: number,
  { parts }: Entry<Cue>,
): string {
  return all.slice(at, at + parts.length).join(' ');
}
