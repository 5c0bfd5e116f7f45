import type { Person } from '../evidence.ts';
import { foldWords } from '../names/names.ts';
import { isRole } from '../names/roles.ts';
import { topicWords } from './topic-words.ts';

/** First names and full names of the people in the chat. */
export function nameWords(people: readonly Person[]): Set<string> {
  const words = new Set<string>();
  for (const { name, isBot } of people) {
    if (isBot) continue;
    // `Ann | Acme` and `Ann (Acme)`: the person ends where the company begins.
    const parts = foldWords(name.split(/[|(@/•·[]|\s[-–—]\s/)[0] ?? '');
    words.add(parts.join(' '));
    // `Acme Ops`, `Acme lead` is an account of Acme, and nobody's first name.
    if (parts.length > 1 && parts.slice(1).every((part) => topicWords.has(part) || isRole(part)))
      continue;
    if (parts[0] && (parts[0].length >= 3 || /^\p{Lo}{2}/u.test(parts[0]))) words.add(parts[0]);
  }
  return words;
}

/** `Ann of Acme`, `Ann from Acme`, `Ann Acme`: what stands behind a person of the chat. */
export function splitAtPerson(piece: string, names: ReadonlySet<string>): string[] {
  const [first = '', join = '', ...rest] = piece.trim().split(/\s+/);
  if (rest.length === 0 || !/^(?:of|from|at|из|von|bei|de|da|chez)$/i.test(join)) return [piece];
  return isPerson(first, names) ? [first, rest.join(' ')] : [piece];
}

export function isPerson(piece: string, names: ReadonlySet<string>): boolean {
  const words = foldWords(piece);
  const isFirstName = words.length === 1 || (words.length === 2 && (words[1] ?? '').length <= 2);
  return names.has(words.join(' ')) || (isFirstName && names.has(words[0] ?? ''));
}
