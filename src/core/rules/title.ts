import { cleanText } from './clean-text.ts';
import type { Person } from './evidence.ts';
import { matchesOf } from './matches.ts';
import { coreOf, foldWords, isSameName } from './names.ts';
import { placeNames } from './place-names.ts';
import { beginning } from './shorten.ts';
import { isAmbiguousTopic, withoutTopics } from './title-topics.ts';
import { communityWords } from './topic-words.ts';

/** A part of a title that may name a company. */
export interface TitlePart {
  text: string;
  /**
   * `pair`: it stands against my own company (`Acme <> Mine`). `solo`: it is the whole title but for topic words.
   * `part`: one of several parts, or in brackets.
   */
  role: 'pair' | 'solo' | 'part';
}

export interface TitleReading {
  parts: TitlePart[];
  /** It speaks of a community, an announcement channel and the like. */
  isCommunity: boolean;
  /** My own company stands in it. */
  hasOwn: boolean;
}

/** Takes a chat's title apart. People of the chat, my own company and topic words are left out. */
export function readTitle(
  title: string,
  { people, ownNames }: { people: readonly Person[]; ownNames: readonly string[] },
): TitleReading {
  const text = plainTitle(title);
  const { main: outer, asides } = withoutBrackets(text);
  // `Data feeds (Acme & Mine)`: the two sides stand in the brackets, and the topic outside.
  const main = sidesIn(asides, { outer, ownNames }) ?? outer;
  const strong = main.split(strongSeparators);
  const pieces = piecesOf(strong, ownNames);
  const hasOwn = [...pieces, ...asides].some((piece) => isOwn(withoutTopics(piece), ownNames));
  const isPair = hasOwn && strong.length > 1;
  const names = nameWords(people);
  const sided = pieces.flatMap((piece) => splitAtPerson(piece, names));
  const isCompany = (piece: string) =>
    isNameLike(piece) && !isOwn(piece, ownNames) && !isPerson(piece, names);
  const named = sided.map(withoutTopics).filter(isCompany);
  // `Seed <> Mine`: a topic stands for a company where nothing else does.
  if (named.length === 0 && isPair)
    named.push(
      ...sided
        .filter(isAmbiguousTopic)
        .map((piece) => piece.trim())
        .filter(isCompany),
    );
  const sides = isPair ? named.filter((piece) => isSide(piece, strong)) : [];
  const kept = withoutRemarks(sides.length > 0 ? sides : named, { text, hasOwn });
  const parts = unique(kept.length > 0 ? kept : asides.map(withoutTopics).filter(isCompany));
  // Beside a piece that is too long for a name, its neighbour is rather a part of the sentence.
  const isSentence = pieces.some((piece) => piece.split(/\s+/).length > mostWords + 1);
  const isAlone = parts.length === 1 && !isSentence;
  const role = hasOwn && (isPair || isAlone) ? 'pair' : pieces.length === 1 ? 'solo' : 'part';
  return {
    parts: parts.map((part) => ({ text: part, role })),
    isCommunity: foldWords(text).some((word) => communityWords.has(word)),
    hasOwn,
  };
}

/** The sides of a title, without topic words: what stands in many titles is my own. */
export function splitTitle(title: string): string[] {
  return plainTitle(title)
    .split(strongSeparators)
    .flatMap((piece) => piece.split(weakSeparators))
    .map(withoutTopics)
    .filter(isNameLike)
    .slice(0, mostParts);
}

const mostParts = 8;
const mostWords = 4;

/** Full-width letters and signs as the ordinary ones that they mean. */
function plainTitle(title: string): string {
  return cleanText(beginning(beginning(title, 256).normalize('NFKC'), 300));
}

// Signs that people put between two companies; ` x ` only with spaces round it.
const strongSeparators =
  /<\s*[-=–—|/]*\s*>|>\s*<|[↔⇄⇆⟷⇌⇔×✕✖❌🤝🔗⚡➕🫱🫲∞💫✨]+|\s\/\/\s|\s+[xX]\s+|\s+[хХ]\s+|\s+(?:vs\.?|meets)\s+/u;

const weakSeparators =
  /\s+[-–—]\s+|\s*[|/•·:;,]\s*|\s*[&+]\s*|\s+@\s*|\s+(?:and|with|via|и|й|та|y|et|und|e|ve|dan|và|с|з|i|og|och|en|और|و)\s+|[与和及跟]|[()[\]{}【】「」«»]/u;

/** `Acme (marketing)`: the brackets' contents apart, since they are mostly a remark. */
function withoutBrackets(text: string): { main: string; asides: string[] } {
  const asides = matchesOf(bracketed, text);
  const main = asides.reduce((left, [whole]) => left.replace(whole, ' | '), text);
  return { main, asides: asides.map(([, inner = '']) => inner).slice(0, mostParts) };
}

const bracketed = /[([{【「«]([^()[\]{}【】「」«»]{1,60})[)\]}】」»]/gu;

function sidesIn(
  asides: readonly string[],
  { outer, ownNames }: { outer: string; ownNames: readonly string[] },
): string | undefined {
  const hasOwn = (piece: string) => isOwn(withoutTopics(piece), ownNames);
  if (piecesOf(outer.split(strongSeparators), ownNames).some(hasOwn)) return undefined;
  return asides.find((aside) => {
    const pieces = piecesOf(aside.split(strongSeparators), ownNames);
    return pieces.length > 1 && pieces.some(hasOwn);
  });
}

function piecesOf(strong: readonly string[], ownNames: readonly string[]): string[] {
  return strong
    .flatMap((piece) => piece.split(weakSeparators))
    .flatMap((piece) => splitAtOwn(piece, ownNames))
    .filter((piece) => piece.trim() !== '')
    .slice(0, mostParts);
}

/** Does it stand right beside a strong sign? In `Acme <> Mine | Custody` the last is a topic. */
function isSide(piece: string, strong: readonly string[]): boolean {
  return strong.some((segment, index) => {
    const parts = segment.split(weakSeparators).filter((part) => part.trim() !== '');
    const beside = [
      index > 0 ? parts[0] : undefined,
      index < strong.length - 1 ? parts.at(-1) : undefined,
    ];
    return beside.some((part) => part?.includes(piece));
  });
}

/** `Acme Mine` without any sign between them, and `Mine-Acme`. */
function splitAtOwn(piece: string, ownNames: readonly string[]): string[] {
  const words = piece.split(/\s+/).flatMap((word) => splitAtHyphen(word, ownNames));
  const at = words.findIndex((word) => isOwn(word, ownNames));
  if (at < 0) return [piece];
  // `Mine Labs`: what I add to my name belongs to it too.
  let end = at + 1;
  while (end < words.length && isOwn(words.slice(at, end + 1).join(' '), ownNames)) end += 1;
  return [words.slice(0, at).join(' '), words.slice(at, end).join(' '), words.slice(end).join(' ')];
}

function splitAtHyphen(word: string, ownNames: readonly string[]): string[] {
  const sides = word.split(/[-–—]/);
  const isSplit = sides.length === 2 && sides.some((side) => isOwn(side, ownNames));
  return isSplit ? sides : [word];
}

/** In a title that has capitals, words without any are remarks; so are places beside a name. */
function withoutRemarks(
  named: readonly string[],
  { text, hasOwn }: { text: string; hasOwn: boolean },
): string[] {
  // `acme.xyz` needs no capital to be a name.
  const capital = /[\p{Lu}\p{Lo}\p{N}]|\p{L}\.\p{L}/u;
  const isAnyCapital = hasOwn ? named.some((piece) => capital.test(piece)) : capital.test(text);
  const proper = isAnyCapital ? named.filter((piece) => capital.test(piece)) : named;
  const companies = proper.filter((piece) => !placeNames.has(coreOf(piece)));
  return companies.length > 0 ? companies : [...proper];
}

function isNameLike(piece: string): boolean {
  const letters = piece.match(/\p{L}/gu)?.length ?? 0;
  return (
    letters >= 2 &&
    piece.length <= 40 &&
    piece.split(' ').length <= mostWords &&
    !/\s(?:on|at|in|to|w|after|before|until|every)\s/.test(piece)
  );
}

function isOwn(piece: string, ownNames: readonly string[]): boolean {
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

/** First names and full names of the people in the chat. */
function nameWords(people: readonly Person[]): Set<string> {
  const words = new Set<string>();
  for (const { name, isBot } of people) {
    if (isBot) continue;
    // `Ann | Acme` and `Ann (Acme)`: the person ends where the company begins.
    const parts = foldWords(name.split(/[|(@/•·[]|\s[-–—]\s/)[0] ?? '');
    words.add(parts.join(' '));
    if (parts[0] && (parts[0].length >= 3 || /^\p{Lo}{2}/u.test(parts[0]))) words.add(parts[0]);
  }
  return words;
}

/** `Ann of Acme`, `Ann from Acme`, `Ann Acme`: what stands behind a person of the chat. */
function splitAtPerson(piece: string, names: ReadonlySet<string>): string[] {
  const [first = '', join = '', ...rest] = piece.trim().split(/\s+/);
  if (rest.length === 0 || !/^(?:of|from|at|из|von|bei|de|da|chez)$/i.test(join)) return [piece];
  return isPerson(first, names) ? [first, rest.join(' ')] : [piece];
}

function isPerson(piece: string, names: ReadonlySet<string>): boolean {
  const words = foldWords(piece);
  const isFirstName = words.length === 1 || (words.length === 2 && (words[1] ?? '').length <= 2);
  return names.has(words.join(' ')) || (isFirstName && names.has(words[0] ?? ''));
}

function unique(pieces: readonly string[]): string[] {
  return [...new Map(pieces.map((piece) => [coreOf(piece), piece])).values()];
}
