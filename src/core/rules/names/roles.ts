import { matchesOf } from '../text/matches.ts';
import { formerSource, joinedRoleSource, roleSource } from './role-words.ts';

/** The first role that a text names, in its own spelling: `Head of BD` in `Head of BD at Acme`. */
export function roleIn(text: string): string | null {
  const [first] = spansOf(role, text);
  if (first) return text.slice(first.start, first.end).trim();
  return joinedRole.exec(text)?.[0].trim() ?? null;
}

/** Is the whole text a role, or two? */
export function isRole(text: string): boolean {
  const rest = [...spansOf(role, text)].reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  return rest !== text && /^(?:the)?\s*$/i.test(rest);
}

/** Without the roles at its beginning and at its end. */
export function withoutRole(text: string): string {
  const once = withoutOuterRole(text);
  return once === text ? text : withoutOuterRole(once);
}

function withoutOuterRole(text: string): string {
  const [first] = spansOf(role, text);
  const isFirst = first?.start === 0 && /^[\s:]+\S/.test(text.slice(first.end));
  const bare = isFirst ? text.slice(first.end).replace(/^[\s:]+/, '') : text;
  const last = spansOf(role, bare).at(-1);
  const isLast = last !== undefined && last.end === bare.length && last.start > 0;
  return (isLast ? bare.slice(0, last.start) : bare).replace(joinedRole, '').trim();
}

/** Does it speak of a former post, of advising or investing? */
export function isFormer(text: string): boolean {
  return spansOf(former, text).length > 0;
}

export function withoutFormer(text: string): string {
  const [first] = spansOf(former, text);
  return first ? `${text.slice(0, first.start)} ${text.slice(first.end)}` : text;
}

const role = new RegExp(`(?<![\\p{L}])(?:${roleSource})(?![\\p{L}])`, 'gu');
const former = new RegExp(`(?<![\\p{L}])(?:${formerSource})(?![\\p{L}])`, 'gu');
const joinedRole = new RegExp(`\\s*${joinedRoleSource}$`, 'u');

/** In lower case: the flag for any case makes an expression of this size many times dearer to build. */
function spansOf(pattern: RegExp, text: string): { start: number; end: number }[] {
  const folded = text.toLowerCase();
  // A few letters change their length with their case: then only what is written small is found.
  const searched = folded.length === text.length ? folded : text;
  return matchesOf(pattern, searched).map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
