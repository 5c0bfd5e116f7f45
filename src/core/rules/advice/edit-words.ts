import { changeOf, hasBlank } from './change.ts';
import type { Drafted } from './draft-outcome.ts';
import { marksOf } from './marks.ts';

/** What a person has made of the machine's words, without any of them: `greeting taken out`, `half as long`. */
export function editWords(drafted: Drafted, text: string): string[] {
  const change = changeOf(drafted.text, text);
  if (change === 'as-it-was') return [];
  const before = marksOf(drafted.text, drafted);
  const after = marksOf(text, drafted);
  const isTurned = before.isFormal !== null && after.isFormal === !before.isFormal;
  return [
    change === 'rewritten' ? 'written anew' : [],
    turned(before.hasGreeting, after.hasGreeting, 'greeting'),
    turned(before.hasEmoji, after.hasEmoji, 'emoji'),
    turned(before.signature !== null, after.signature !== null, 'your name'),
    isTurned ? (after.isFormal ? 'made formal' : 'made informal') : [],
    hasBlank(drafted.text) ? [] : lengthWords(after.words / Math.max(1, before.words)),
  ].flat();
}

function turned(before: boolean, after: boolean, what: string): string | [] {
  if (before === after) return [];
  return after ? `${what} put in` : `${what} taken out`;
}

/** Said from a fourth more or less on. */
function lengthWords(share: number): string | [] {
  if (share > 0.75 && share < 1.25) return [];
  return `${Math.round(share * 100)} % as long`;
}
