import { cleanText } from './clean-text.ts';
import type { Person } from './evidence.ts';
import { coreOf, foldWords, isSameName } from './names.ts';
import { beginning } from './shorten.ts';
import { ambiguousTopics, communityWords, joinedTopics, topicWords } from './topic-words.ts';

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
}

/** Takes a chat's title apart. People of the chat, my own company and topic words are left out. */
export function readTitle(
  title: string,
  { people, ownNames }: { people: readonly Person[]; ownNames: readonly string[] },
): TitleReading {
  const text = cleanText(beginning(title, longestTitle));
  const strong = text.split(strongSeparators);
  const pieces = strong
    .flatMap((piece) => piece.split(weakSeparators))
    .flatMap((piece) => splitAtOwn(piece, ownNames))
    .filter((piece) => piece.trim() !== '')
    .slice(0, mostParts);
  const cores = pieces.map((piece) => coreOf(withoutTopics(piece)));
  const hasOwn = cores.some((core) => isOwn(core, ownNames));
  const names = nameWords(people);
  const isPair = hasOwn && strong.length > 1;
  const kept = pieces
    .map((piece) => (isPair && isAmbiguous(piece) ? piece.trim() : withoutTopics(piece)))
    .filter((piece) => isNameLike(piece) && !isOwn(coreOf(piece), ownNames))
    .filter((piece) => !isPerson(piece, names));
  const role = roleOf({ hasOwn, isSplit: strong.length > 1, count: kept.length, pieces });
  return {
    parts: unique(kept).map((part) => ({ text: part, role })),
    isCommunity: foldWords(text).some((word) => communityWords.has(word)),
  };
}

/** The sides of a title, without topic words: what stands in many titles is my own. */
export function splitTitle(title: string): string[] {
  return cleanText(beginning(title, longestTitle))
    .split(strongSeparators)
    .flatMap((piece) => piece.split(weakSeparators))
    .map(withoutTopics)
    .filter(isNameLike)
    .slice(0, mostParts);
}

const longestTitle = 256;
const mostParts = 8;

// Signs that people put between two companies; ` x ` only with spaces round it.
const strongSeparators =
  /<\s*[-=–—|/]*\s*>|>\s*<|[↔⇄⇆⟷⇌⇔×✕✖❌🤝🔗⚡➕🫱🫲∞💫✨]+|\s\/\/\s|\s+[xX]\s+|\s+[хХ]\s+|\s+(?:vs\.?|meets)\s+/u;

const weakSeparators =
  /\s+[-–—]\s+|\s*[|/•·:;,]\s*|\s*[&+]\s*|\s+@\s*|\s+(?:and|with|и|y|et|und|e|ve|dan|và|с)\s+|[与和及跟]|[()[\]{}【】（）「」«»]/u;

/** `Acme Mine` without any sign between them. */
function splitAtOwn(piece: string, ownNames: readonly string[]): string[] {
  const words = piece.split(/\s+/);
  const at = words.findIndex((word) => isOwn(coreOf(word), ownNames));
  if (at < 0) return [piece];
  return [words.slice(0, at).join(' '), words[at] ?? '', words.slice(at + 1).join(' ')];
}

function roleOf({
  hasOwn,
  isSplit,
  count,
  pieces,
}: {
  hasOwn: boolean;
  isSplit: boolean;
  count: number;
  pieces: readonly string[];
}): TitlePart['role'] {
  if (hasOwn) return isSplit || count === 1 ? 'pair' : 'part';
  return pieces.length === 1 ? 'solo' : 'part';
}

/** `BD Acme Labs marketing chat` → `Acme Labs`; `Acme合作群` → `Acme`. */
function withoutTopics(piece: string): string {
  const ending = joinedTopics.find((topic) => piece.trim().endsWith(topic));
  const words = (ending ? piece.trim().slice(0, -ending.length) : piece)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
  const isTopic = (word: string | undefined) => {
    const folded = foldWords(word ?? '').join('');
    return folded !== '' && (topicWords.has(folded) || /^\d+$/.test(folded));
  };
  while (words.length > 0 && isTopic(words.at(-1))) words.pop();
  while (words.length > 0 && isTopic(words[0]) && !isAmbiguous(words[0])) words.shift();
  return words.join(' ');
}

/** `Legal Guild` and `Seed <> Mine` name companies. */
function isAmbiguous(word: string | undefined): boolean {
  return ambiguousTopics.has(foldWords(word ?? '').join(''));
}

function isNameLike(piece: string): boolean {
  const letters = piece.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 2 && piece.length <= 40 && piece.split(' ').length <= 4;
}

function isOwn(core: string, ownNames: readonly string[]): boolean {
  return (
    core !== '' &&
    ownNames.some((own) => own === core || (own.length >= 5 && isSameName(own, core)))
  );
}

/** First names and full names of the people in the chat. */
function nameWords(people: readonly Person[]): Set<string> {
  const words = new Set<string>();
  for (const { name, isBot } of people) {
    if (isBot) continue;
    // `Ann | Acme` and `Ann (Acme)`: the person ends where the company begins.
    const parts = foldWords(name.split(/[|(@/•·[]|\s[-–—]\s/)[0] ?? '');
    words.add(parts.join(' '));
    if (parts[0] && parts[0].length >= 3) words.add(parts[0]);
  }
  return words;
}

function isPerson(piece: string, names: ReadonlySet<string>): boolean {
  const words = foldWords(piece);
  const isFirstName = words.length === 1 || (words.length === 2 && (words[1] ?? '').length <= 2);
  return names.has(words.join(' ')) || (isFirstName && names.has(words[0] ?? ''));
}

function unique(pieces: readonly string[]): string[] {
  return [...new Map(pieces.map((piece) => [coreOf(piece), piece])).values()];
}
