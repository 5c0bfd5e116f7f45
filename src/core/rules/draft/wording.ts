/**
 * A text without case, punctuation, numbers and spacing, with the names that it is addressed to left out: two
 * follow-ups of one wording are the same message to Telegram's eye for spam. Linear in the length.
 *
 * @param names words that differ from chat to chat: the person, the company
 */
export function wordingOf(text: string, names: readonly string[] = []): string {
  const left = new Set(names.flatMap((name) => wordsOf(name)));
  const words = wordsOf(text).filter((word) => !left.has(word));
  return words.length === 0 ? text.trim() : words.join(' ');
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  );
}
