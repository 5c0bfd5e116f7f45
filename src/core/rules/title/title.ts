import type { Person } from '../evidence.ts';
import { coreOf, foldWords } from '../names/names.ts';
import { cleanText } from '../text/clean-text.ts';
import { matchesOf } from '../text/matches.ts';
import { beginning } from '../text/shorten.ts';
import { isOwn, splitAtOwn } from './own.ts';
import { isPerson, nameWords, splitAtPerson } from './people.ts';
import { placeNames } from './place-names.ts';
import { standsBySign } from './sign.ts';
import { communityWords } from './topic-words.ts';
import { isAmbiguousTopic, withoutTopics } from './topics.ts';

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
  /** … and a sign that joins two companies beside it. */
  isBySign: boolean;
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
  const names = nameWords(people);
  const pieces = piecesOf(strong, ownNames, names);
  const hasOwn = [...pieces, ...asides].some((piece) => isOwn(withoutTopics(piece), ownNames));
  const isPair = hasOwn && strong.length > 1;
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
    isBySign: hasOwn && standsBySign(text, ownNames),
  };
}

/** The sides of a title, without topic words: what stands in many titles is my own. */
export function splitTitle(title: string): string[] {
  return plainTitle(title)
    .split(strongSeparators)
    .flatMap((piece) => piece.split(weakSeparators))
    .flatMap((piece) => piece.split('&'))
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
  /\s+[-–—]\s+|\s*[|/•·・、，:;,]\s*|\s*[+]\s*|\s+@\s*|\s+(?:and|with|via|და|և|এবং|ও|اور|மற்றும்|και|és|a|și|ir|un|va|və|және|na|con|com|avec|chez|mit|med|met|dengan|bersama|ile|ja|oraz|и|й|та|со|y|et|und|e|ve|dan|và|с|з|i|og|och|en|और|و)\s+|[与和及跟]|[()[\]{}【】「」«»]/u;

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

function piecesOf(
  strong: readonly string[],
  ownNames: readonly string[],
  names: ReadonlySet<string> = new Set(),
): string[] {
  return strong
    .flatMap((piece) => piece.split(weakSeparators))
    .flatMap((piece) => splitAtAmpersand(piece, { ownNames, names }))
    .flatMap((piece) => splitAtOwn(piece, ownNames))
    .filter((piece) => piece.trim() !== '')
    .slice(0, mostParts);
}

/** `Acme & Mine` are two, but in `Mine | Hale & Finch` the `&` belongs to a name. */
function splitAtAmpersand(
  piece: string,
  { ownNames, names }: { ownNames: readonly string[]; names: ReadonlySet<string> },
): string[] {
  const sides = piece.split(/\s*&\s*/);
  const isName = sides.length === 2 && sides.every((side) => /^\p{Lu}\p{Ll}+$/u.test(side.trim()));
  const isOfTwo = sides.some(
    (side) => isOwn(withoutTopics(side), ownNames) || isPerson(side, names),
  );
  return isName && !isOfTwo ? [piece] : sides;
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

/** In a title that has capitals, words without any are remarks; so are places beside a name. */
function withoutRemarks(
  named: readonly string[],
  { text, hasOwn }: { text: string; hasOwn: boolean },
): string[] {
  // `acme.xyz` needs no capital to be a name.
  const capital = /[\p{Lu}\p{Lo}\p{N}]|\p{L}\.\p{L}/u;
  const isAnyCapital = hasOwn ? named.some((piece) => capital.test(piece)) : capital.test(text);
  // `press kit`: without capitals and my company, words that are more than one are words.
  const isName = (piece: string) =>
    isAnyCapital ? capital.test(piece) : hasOwn || !piece.includes(' ');
  const proper = named.filter(isName);
  const companies = proper.filter((piece) => !placeNames.has(coreOf(piece)));
  // `Mine Mexico` is my office there.
  return companies.length > 0 || hasOwn ? companies : [...proper];
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

function unique(pieces: readonly string[]): string[] {
  return [...new Map(pieces.map((piece) => [coreOf(piece), piece])).values()];
}
