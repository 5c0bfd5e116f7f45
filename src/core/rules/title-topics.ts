import { foldWords } from './names.ts';
import { ambiguousTopics, joinedTopics, topicWords } from './topic-words.ts';

/** `BD Acme Labs marketing chat` → `Acme Labs`; `Acme合作群` → `Acme`; a piece that is all topic → empty. */
export function withoutTopics(piece: string): string {
  const words = withoutJoinedTopics(piece)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
    .filter(Boolean);
  while (words.length > 0 && isTopic(words.at(-1))) words.pop();
  while (words.length > 0 && isTopic(words[0]) && !isAmbiguousTopic(words[0] ?? '')) words.shift();
  return words.join(' ');
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
  return ambiguousTopics.has(foldWords(word).join(''));
}

function isTopic(word: string | undefined): boolean {
  const folded = foldWords(word ?? '').join('');
  return folded !== '' && (topicWords.has(folded) || /^\d+$/.test(folded));
}
