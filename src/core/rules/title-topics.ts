import { foldWords } from './names.ts';
import { ambiguousTopics, joinedTopics, topicWords } from './topic-words.ts';

/** `BD Acme Labs marketing chat` → `Acme Labs`; `Acme合作群` → `Acme`; a piece that is all topic → empty. */
export function withoutTopics(piece: string): string {
  const ending = joinedTopics.find((topic) => piece.trim().endsWith(topic));
  const words = (ending ? piece.trim().slice(0, -ending.length) : piece)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
  while (words.length > 0 && isTopic(words.at(-1))) words.pop();
  while (words.length > 0 && isTopic(words[0]) && !isAmbiguousTopic(words[0] ?? '')) words.shift();
  return words.join(' ');
}

/** `Legal Guild` and `Seed <> Mine` name companies. */
export function isAmbiguousTopic(word: string): boolean {
  return ambiguousTopics.has(foldWords(word).join(''));
}

function isTopic(word: string | undefined): boolean {
  const folded = foldWords(word ?? '').join('');
  return folded !== '' && (topicWords.has(folded) || /^\d+$/.test(folded));
}
