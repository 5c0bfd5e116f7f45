/** What became of the machine's words before a person let them go out. */
export type Change = 'as-it-was' | 'edited' | 'rewritten';

/** Where less than this share of the words is left, the draft was of no use. */
const leastKept = 0.5;

/**
 * A blank that only the person could fill in is no edit: "[your answer]" with the answer in its place is the draft as
 * it was. Linear in the length of both.
 */
export function changeOf(drafted: string, text: string): Change {
  if (isFilledIn(drafted, text)) return 'as-it-was';
  return keptShare(drafted, text) < leastKept ? 'rewritten' : 'edited';
}

export function hasBlank(drafted: string): boolean {
  return drafted.split(blank).length > 1;
}

/** As the linter knows them; see `draft-lint.ts`. */
const blank = /\[[^[\]\n]{1,40}\]/u;

function isFilledIn(drafted: string, text: string): boolean {
  const parts = drafted.trim().split(blank);
  const rest = text.trim();
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return rest === last;
  if (!rest.startsWith(parts[0] ?? '')) return false;
  let at = parts[0]?.length ?? 0;
  for (const part of parts.slice(1, -1)) {
    const found = rest.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return rest.length - last.length >= at && rest.endsWith(last);
}

/** Of the drafted words, how many are still there; blanks are none. */
function keptShare(drafted: string, text: string): number {
  const before = wordsOf(drafted.split(blank).join(' '));
  const left = new Map<string, number>();
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of before) {
    const count = left.get(word) ?? 0;
    if (count > 0) kept += 1;
    left.set(word, count - 1);
  }
  return before.length === 0 ? 1 : kept / before.length;
}

/** Scripts without spaces are taken by the character. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu,
      ) ?? []
  );
}
