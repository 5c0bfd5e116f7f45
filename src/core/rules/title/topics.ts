import { foldWords, isCommonNoun } from '../names/names.ts';
import { techWords } from './tech-words.ts';
import { ambiguousTopics, fieldWords, joinedTopics, topicWords } from './topic-words.ts';

/** `BD Acme Labs marketing chat` → `Acme Labs`; `Acme合作群` → `Acme`; a piece that is all topic → empty. */
export function withoutTopics(piece: string): string {
  const words = withoutJoinedTopics(piece)
    .split(/\s+/)
    .map((word) =>
      word === '&' ? word : word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''),
    )
    .filter(Boolean);
  const whole = words.join(' ');
  while (words.length > 0 && (isTopic(words.at(-1)) || words.at(-1) === '&')) words.pop();
  while (
    words.length > 0 &&
    (words[0] === '&' || (isTopic(words[0]) && !isAmbiguousTopic(words[0] ?? '')))
  )
    words.shift();
  // `Token Network` and `Chain Security` are called neither `Network` nor `Chain`.
  const [left = ''] = words;
  if (
    words.length === 1 &&
    whole !== left &&
    /\p{Lu}/u.test(left) &&
    isCommonNoun(left.toLowerCase())
  )
    return whole;
  const isName =
    words.length > 1 && /^\p{Lu}/u.test(words.at(-1) ?? '') && isField(words.at(-1) ?? '');
  return isName || !words.every(isPlain) ? words.join(' ') : '';
}

/** `Acme商务对接群` has three of them. */
function withoutJoinedTopics(piece: string): string {
  let rest = piece.trim();
  for (let found: string | undefined = '-'; found !== undefined; ) {
    const end = rest;
    found = joinedTopics.find((topic) => end.endsWith(topic));
    if (found !== undefined) rest = rest.slice(0, -found.length).trim();
  }
  return rest;
}

/** `Legal Guild` and `Seed <> Mine` name companies. */
export function isAmbiguousTopic(word: string): boolean {
  const folded = foldWords(word).join('');
  return ambiguousTopics.has(folded) || fieldWords.has(folded);
}

function isField(word: string): boolean {
  return fieldWords.has(foldWords(word).join(''));
}

/** `Web development`, `Solidity help`, `Payments`: nobody's name. */
function isPlain(word: string): boolean {
  const folded = foldWords(word).join('');
  return isField(word) || techWords.has(folded) || topicWords.has(folded);
}

function isTopic(word: string | undefined): boolean {
  const folded = foldWords(word ?? '').join('');
  return folded !== '' && (topicWords.has(folded) || /^\d+$/.test(folded));
}
