import { cleanLines } from '../text/clean-text.ts';
import { beginning } from '../text/shorten.ts';
import { isEverydayWord } from './everyday-words.ts';
import { inLatin } from './latin-letters.ts';
import { coreOf, coreOfHandle, foldWords } from './names.ts';
import { isFormer, roleIn } from './roles.ts';

/** A company that is known already, by the cores of its spellings (see `coreOf`). */
export type Cores = readonly string[];

/**
 * Does a bio name the company, in whatever case and form: `working on acme pay`, `CMO • acme`, `ACME`? It stands at
 * the beginning or the end of a part of the bio, and no part that speaks of former times counts. Which company it is
 * must be known: looking for names nobody has told of needs more care (see `readBio`).
 */
export function bioNames(bio: string, cores: Cores): boolean {
  const parts = partsOf(bio);
  return parts.some((part) => !isFormer(part) && namesAtAnEnd(part, cores));
}

/** `ann (acme)`, `Ann Acme`, `ann | acme pay`: behind what can be the person's own name. */
export function nameShows(name: string, cores: Cores): boolean {
  const [own = '', ...beside] = partsOf(name);
  if (beside.some((part) => !isFormer(part) && namesAtAnEnd(part, cores))) return true;
  const words = foldWords(own);
  return ends(words.slice(1), cores).some((core) => core.length >= 3 && !isEverydayWord(core));
}

/**
 * `annacme`, `acme_ann`, `ann_getacme`: the username is made of the company and of the person's name, or the company
 * is long enough to be no accident.
 */
export function usernameHolds(
  username: string,
  { cores, person }: { cores: Cores; person: string },
): boolean {
  const folded = username.toLowerCase().replace(/[_.]+/g, '');
  const names = foldWords(inLatin(person)).filter((word) => word.length >= 2);
  return cores.some((core) => {
    const at = folded.indexOf(core);
    if (core.length < 3 || at < 0 || names.some((word) => word.includes(core))) return false;
    if (core.length >= surelyNoAccident && !isEverydayWord(core)) return true;
    const rest = folded.slice(0, at) + folded.slice(at + core.length);
    const isSplit = username
      .toLowerCase()
      .split(/[_.]+/)
      .some((part) => coreOfHandle(part) === core);
    return isSplit || names.some((word) => word === rest);
  });
}

const surelyNoAccident = 6;

function partsOf(text: string): string[] {
  return cleanLines(beginning(text, 500))
    .split(/[|•·;,\n/▪►→➡()[\]{}（）]|\s[-–—]\s|\.\s|\s(?=@)/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, 12);
}

/** An everyday word is a name only beside a role, behind `@`, `at` and the like, or alone. */
function namesAtAnEnd(part: string, cores: Cores): boolean {
  const words = foldWords(part);
  const found = ends(words, cores);
  if (found.some((core) => core.length >= 3 && !isEverydayWord(core))) return true;
  if (found.length === 0) return false;
  return (
    coreOf(part) === found[0] || roleIn(part) !== null || /(?:^|\s)(?:@|at |building )/i.test(part)
  );
}

/** Those of the cores which the first or the last words of a text make. */
function ends(words: readonly string[], cores: Cores): string[] {
  const most = Math.min(words.length, mostWords);
  const found = new Set<string>();
  for (let count = 1; count <= most; count += 1)
    for (const some of [words.slice(-count), words.slice(0, count)]) {
      const core = coreOf(some.join(' '));
      if (cores.includes(core)) found.add(core);
      const ofHandle = count === 1 ? coreOfHandle(some[0] ?? '') : '';
      if (cores.includes(ofHandle)) found.add(ofHandle);
    }
  return [...found];
}

const mostWords = 4;
