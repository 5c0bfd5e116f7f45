import { foldLetters } from './plain-words.ts';

/** Tells which of its lists have a phrase in a text that `plainWords` has made. */
export type PhraseReader<Name extends string> = (words: string) => Set<Name>;

interface Entry<Name> {
  name: Name;
  /** `null`: the word that led here is all of the phrase. */
  rest: RegExp | null;
}

/**
 * Reads lists of phrases, one a line or several with `|` between; written with accents or without. `*` stands for
 * letters, `..` for up to four words. Scripts without spaces are found anywhere, others at whole words. Each word
 * of a text is looked up once, so that a thousand phrases cost about as much as ten.
 */
export function phraseReader<const Name extends string>(
  lists: Readonly<Record<Name, string>>,
): PhraseReader<Name> {
  const whole = new Map<string, Entry<Name>[]>();
  const begun = new Map<string, Entry<Name>[]>();
  const joined: [Name, RegExp][] = [];
  // A literal has the keys that its type says, which TypeScript does not take for granted.
  for (const name of Object.keys(lists) as Name[]) {
    const all = phrasesOf(lists[name]);
    const together = all.filter((phrase) => unspaced.test(phrase));
    if (together.length > 0) joined.push([name, new RegExp(together.join('|'), 'u')]);
    for (const phrase of all.filter((text) => !unspaced.test(text))) {
      const first = phrase.split(' ', 1)[0] ?? '';
      const entry = {
        name,
        rest: first === phrase && !isOpen(first) ? null : expressionOf(phrase),
      };
      if (isOpen(first)) add(begun, first.replace('*', '').slice(0, beginning), entry);
      else add(whole, first, entry);
    }
  }
  return (words) => {
    const found = new Set<Name>();
    const take = (entries: readonly Entry<Name>[] | undefined, at: number) => {
      if (entries === undefined) return;
      for (const { name, rest } of entries) {
        if (found.has(name)) continue;
        if (rest) rest.lastIndex = at;
        if (rest === null || rest.test(words)) found.add(name);
      }
    };
    for (let at = 0; at < words.length - 1; ) {
      const end = words.indexOf(' ', at + 1);
      const word = words.slice(at + 1, end);
      take(whole.get(word), at);
      if (word.length >= 2) take(begun.get(word.slice(0, 2)), at);
      if (word.length >= beginning) take(begun.get(word.slice(0, beginning)), at);
      at = end;
    }
    if (unspaced.test(words)) {
      for (const [name, expression] of joined) if (expression.test(words)) found.add(name);
    }
    return found;
  };
}

/** So many letters of an open word lead to it. */
const beginning = 3;

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function phrasesOf(list: string): string[] {
  const phrases = list.split(/[\n|]/).map((phrase) => foldLetters(phrase).replaceAll('-', ' '));
  return phrases.map((phrase) => phrase.trim()).filter(Boolean);
}

function isOpen(word: string): boolean {
  return word.endsWith('*');
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function expressionOf(phrase: string): RegExp {
  const source = phrase
    .replaceAll('?', '\\?')
    .replaceAll(' .. ', '(?: [^ ]+){0,4} ')
    .replaceAll('*', '[\\p{L}\\p{M}]*');
  return new RegExp(` ${source} `, 'uy');
}
