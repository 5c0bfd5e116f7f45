import { type Category, type CategoryWords, categories, categoryWords } from './category-words.ts';
import { foldWords } from './names.ts';

export type Speaker = 'title' | 'mine' | 'theirs';

/** What one text says of a category: the word that says it, and whether that is nearly enough alone (1) or half. */
export interface Said {
  word: string;
  strength: 1 | 0.5;
}

/** What one text says of each category: the most telling of its words. Linear in the text, which is cut at 300 letters. */
export function saidIn(text: string, speaker: Speaker): ReadonlyMap<Category, Said> {
  const said = new Map<Category, Said>();
  const note = ({ category, strength, by }: Entry, word: string) => {
    if (by !== null && by !== speaker) return;
    if ((said.get(category)?.strength ?? 0) < strength) said.set(category, { word, strength });
  };
  const all = foldWords(text.replace(/ё/gi, 'е'));
  for (let index = 0; index < all.length; index += 1) {
    const word = all[index] ?? '';
    for (const entry of byWord.get(word) ?? none) note(entry, word);
    for (const stem of stems.get(word.slice(0, beginning)) ?? none)
      if (word.startsWith(stem.word)) note(stem, word);
    for (const entry of byFirstWord.get(word) ?? none)
      if (continues(all, index, entry))
        note(entry, all.slice(index, index + entry.parts.length).join(' '));
  }
  if (withoutSpaces.test(text)) {
    const start = text.slice(0, longestRead);
    for (const entry of joined) if (start.includes(entry.word)) note(entry, entry.word);
  }
  return said;
}

const longestRead = 300;
const none: readonly Entry[] = [];

interface Entry {
  category: Category;
  /** Without its marks. */
  word: string;
  parts: readonly string[];
  isStem: boolean;
  by: 'mine' | 'theirs' | null;
  strength: 1 | 0.5;
}

function entriesOf(category: Category, { telling, hinting }: CategoryWords): Entry[] {
  return [
    ...telling.map((word) => entryOf(category, word, 1)),
    ...hinting.map((word) => entryOf(category, word, 0.5)),
  ];
}

function entryOf(category: Category, marked: string, strength: 1 | 0.5): Entry {
  const by = marked.startsWith('<') ? 'theirs' : marked.startsWith('>') ? 'mine' : null;
  const isStem = marked.endsWith('*');
  const word = marked.replace(/^[<>]|\*$/g, '');
  return { category, word, parts: word.split(' '), isStem, by, strength };
}

/** Do the words from here on say all of the phrase? Only its last word may be a stem. */
function continues(all: readonly string[], index: number, { parts, isStem }: Entry): boolean {
  return parts.every((part, offset) => {
    const word = all[index + offset];
    const isLast = offset === parts.length - 1;
    return isStem && isLast ? (word?.startsWith(part) ?? false) : word === part.replace('*', '');
  });
}

const withoutSpaces = /[\u0e00-\u0e7f\u2e80-\u9fff\uac00-\ud7af]/;
const entries = categories.flatMap((category) => entriesOf(category, categoryWords[category]));
const joined = entries.filter(({ word }) => withoutSpaces.test(word));
const spaced = entries.filter(({ word }) => !withoutSpaces.test(word));
const single = spaced.filter(({ parts }) => parts.length === 1);
const byWord = Map.groupBy(
  single.filter(({ isStem }) => !isStem),
  ({ word }) => word,
);
/** By their first letters; a stem has at least as many. */
const beginning = 2;
const stems = Map.groupBy(
  single.filter(({ isStem }) => isStem),
  ({ word }) => word.slice(0, beginning),
);
const byFirstWord = Map.groupBy(
  spaced.filter(({ parts }) => parts.length > 1),
  ({ parts: [first = ''] }) => first,
);
