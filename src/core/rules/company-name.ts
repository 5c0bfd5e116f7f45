import { coreOf, foldWords } from './names.ts';
import { placeNames } from './place-names.ts';
import { beginning } from './shorten.ts';
import { topicWords } from './topic-words.ts';

// A dot belongs to a name only inside it: `Acme.io`, but not the end of a sentence.
const capitalised = "[\\p{Lu}\\p{N}](?:[\\p{L}\\p{N}\\p{M}’'&-]|\\.(?=[\\p{L}\\p{N}]))*";

/**
 * A company's name at the start of a text, as people write it: up to four words that begin with a capital
 * or a digit, or one word of a script without capitals, or a domain. For use inside a larger expression.
 */
export const nameSource = `(?:${capitalised}(?:[ ]${capitalised}){0,3}|[\\p{Lo}]{2,12}|[a-z0-9][a-z0-9-]*\\.[a-z]{2,12})`;

/** @returns the name without what is only grammar around it, or `null` when it can be none. */
export function asCompanyName(raw: string): string | null {
  const name = beginning(
    raw
      .trim()
      .replace(/^["'«“”(]+|[\s"'»“”).,;:!?&+/-]+$/gu, '')
      .replace(/[’']s$/u, ''),
    40,
  ).trim();
  const core = coreOf(name);
  if (core.length < 2 || !/\p{L}/u.test(name)) return null;
  if (placeNames.has(core) || placeNames.has(foldWords(name).join(''))) return null;
  return foldWords(name).every((word) => topicWords.has(word)) ? null : name;
}
