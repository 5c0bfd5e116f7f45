import { coreOf, isSameName } from '../names/names.ts';

/** `Acme Mine` without any sign between them, and `Mine-Acme`. */
export function splitAtOwn(piece: string, ownNames: readonly string[]): string[] {
  const words = piece.split(/\s+/).flatMap((word) => splitAtHyphen(word, ownNames));
  const at = words.findIndex((word) => isOwn(word, ownNames));
  if (at < 0) return [piece];
  // `Mine Labs`: what I add to my name belongs to it too.
  let end = at + 1;
  while (end < words.length && isOwnWhole(words.slice(at, end + 1).join(' '), ownNames)) end += 1;
  return [words.slice(0, at).join(' '), words.slice(at, end).join(' '), words.slice(end).join(' ')];
}

/** Word for word: `Mine Acme` begins as my name does, and is not it. */
function isOwnWhole(piece: string, ownNames: readonly string[]): boolean {
  return ownNames.includes(coreOf(piece));
}

function splitAtHyphen(word: string, ownNames: readonly string[]): string[] {
  const sides = word.split(/[-–—]/);
  const isSplit = sides.length === 2 && sides.some((side) => isOwn(side, ownNames));
  return isSplit ? sides : [word];
}

export function isOwn(piece: string, ownNames: readonly string[]): boolean {
  const core = coreOf(piece);
  if (core === '') return false;
  return ownNames.some(
    (own) =>
      own === core ||
      (own.length >= 5 && isSameName(own, core)) ||
      (/^\p{Lu}{2,3}$/u.test(piece.trim()) && isAbbreviation(core, own)),
  );
}

/** `qb` of `quillbridge`: its letters in their order, from the first one on. */
function isAbbreviation(short: string, own: string): boolean {
  if (own[0] !== short[0] || own.length < 5) return false;
  let at = -1;
  return [...short].every((letter) => {
    at = own.indexOf(letter, at + 1);
    return at >= 0;
  });
}
