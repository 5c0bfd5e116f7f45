import { beginning } from '../text/shorten.ts';
import { placeNames } from '../title/place-names.ts';
import { techWords } from '../title/tech-words.ts';
import { fieldWords, topicWords } from '../title/topic-words.ts';
import { withoutLegalForm } from './legal-forms.ts';
import { coreOf, foldWords } from './names.ts';

// A dot belongs to a name only inside it: `Acme.io`, but not the end of a sentence.
const capitalised = "[\\p{Lu}\\p{N}](?:[\\p{L}\\p{N}\\p{M}’'&-]|\\.(?=[\\p{L}\\p{N}]))*";

// `Banco del Lago`: a small word between two capitals belongs to a name. One place for it: each more costs in every
// expression that looks for a name.
const particle = '(?:(?:de la|d[aeiou]s?|del|des|van|von|der|&) )?';
export const capitalisedWords = `${capitalised}(?: ${particle}${capitalised}){0,3}`;

/**
 * A company's name at the start of a text, as people write it: up to four words that begin with a capital
 * or a digit, or one word of a script without capitals, or a domain. For use inside a larger expression.
 */
export const nameSource = `(?:${capitalisedWords}|[\\p{Lo}ー]{2,14}|[a-z0-9][a-z0-9-]*\\.[a-z]{2,12})`;

/** @returns the name without what is only grammar around it, or `null` when it can be none. */
export function asCompanyName(raw: string): string | null {
  const name = beginning(
    withoutLegalForm(raw.trim())
      .replace(/^["'«“”(]+|[\s"'»“”).,;:!?&+/-]+$/gu, '')
      .replace(/[’']s$/u, ''),
    40,
  ).trim();
  const core = coreOf(name);
  if (core.length < 2 || !/\p{L}/u.test(name)) return null;
  if (placeNames.has(core) || placeNames.has(foldWords(name).join(''))) return null;
  const words = foldWords(name);
  // `Retro Bridge` is a name, `payments` and `web development` are none.
  const isTitled =
    words.length > 1 && fieldWords.has(words.at(-1) ?? '') && /^\p{Lu}.* \p{Lu}/u.test(name);
  return words.every(isPlain) && !isTitled ? null : name;
}

function isPlain(word: string): boolean {
  return topicWords.has(word) || fieldWords.has(word) || techWords.has(word);
}
