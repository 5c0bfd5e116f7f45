import { CLOSE_ARRAY, COMMA, isBlank, OPEN_ARRAY, QUOTE, startOfMemberValue } from './bytes.ts';
import { append, LEFT_OUT, type Sink } from './copy-message.ts';

/**
 * How a file that is printed in lines, as Telegram Desktop prints it, sets off its messages. A line
 * break inside a string is always escaped, so a bracket at the messages' own depth ends a message,
 * and the search for it can be left to `indexOf`: several times faster than a look at each byte.
 */
export interface Lines {
  /** `\n     },` and `\n     }\n`: the end of a message that others follow, and of the last one. */
  next: Buffer;
  last: Buffer;
  /** `\n      "reactions"`, one for each member that is left out, and `\n      ]`, the end of its value. */
  leftOut: Buffer[];
  endOfList: Buffer;
}

/** `null` when the file is not printed in lines, `undefined` when the bytes do not show enough of it. */
export function linesAround(bytes: Buffer, at: number, end: number): Lines | null | undefined {
  const before = at === 0 ? -1 : bytes.lastIndexOf(NEW_LINE, at - 1);
  const firstLine = bytes.indexOf(NEW_LINE, at);
  const key = firstLine < 0 ? -1 : bytes.indexOf(QUOTE, firstLine);
  if (before < 0 || key < 0 || key >= end) return undefined;
  const outer = bytes.toString('latin1', before + 1, at);
  const inner = bytes.toString('latin1', firstLine + 1, key);
  const lineBreak = bytes.toString('latin1', at + 1, firstLine + 1);
  const isPrinted =
    /^\r?\n$/.test(lineBreak) &&
    /^[ \t]*$/.test(inner) &&
    inner.startsWith(outer) &&
    inner.length > outer.length;
  if (!isPrinted) return null;
  return {
    next: Buffer.from(`\n${outer}},`),
    last: Buffer.from(`\n${outer}}${lineBreak}`),
    leftOut: LEFT_OUT.map((name) => Buffer.from(`\n${inner}"${name}"`)),
    endOfList: Buffer.from(`\n${inner}]`),
  };
}

/**
 * Copies as many whole messages as there are from `at` on in `most` bytes, or in all that there are where the first
 * is longer, and returns the index after them; -1 when none ends before `end`. The copy has still to prove itself in `JSON.parse`: odd indentation shows
 * there as brackets that do not match.
 */
export function copyRun(
  source: { bytes: Buffer; at: number; end: number },
  lines: Lines,
  { sink, most }: { sink: Sink; most: number },
): number {
  const { at, end } = source;
  const bytes = source.bytes.subarray(0, end);
  const near = at + most < end ? endOfRun(bytes.subarray(0, at + most), at, lines) : -1;
  const after = near < 0 ? endOfRun(bytes, at, lines) : near;
  if (after < 0) return -1;
  const start = sink.length;
  append(sink, bytes, source.at, after);
  for (const member of lines.leftOut) leaveOut(sink, start, member, lines.endOfList);
  return after;
}

function endOfRun(bytes: Buffer, at: number, { next, last }: Lines): number {
  const lastOne = bytes.indexOf(last, at);
  // Both endings are as long up to and including the bracket.
  if (lastOne >= 0) return lastOne + next.length - 1;
  const followed = bytes.lastIndexOf(next);
  return followed > at ? followed + next.length - 1 : -1;
}

/** Closes the gaps that a member leaves, with the comma before it, wherever its value is a list printed in lines. */
function leaveOut(sink: Sink, start: number, member: Buffer, endOfList: Buffer): void {
  const bytes = sink.bytes.subarray(0, sink.length);
  let to = start;
  let from = start;
  let found = bytes.indexOf(member, from);
  while (found >= 0) {
    let comma = found - 1;
    while (isBlank(bytes[comma])) comma -= 1;
    const after = endOfListMember(bytes, found + member.length, endOfList);
    if (after > 0 && bytes[comma] === COMMA) {
      bytes.copyWithin(to, from, comma);
      to += comma - from;
      from = after;
    }
    found = bytes.indexOf(member, Math.max(after, found + 1));
  }
  if (from === start) return;
  bytes.copyWithin(to, from, sink.length);
  sink.length = to + (sink.length - from);
}

/** The index after the list, or -1 when the member is something else. */
function endOfListMember(bytes: Buffer, at: number, endOfList: Buffer): number {
  const value = startOfMemberValue(bytes, at, bytes.length);
  if (bytes[value] !== OPEN_ARRAY) return -1;
  const next = bytes[value + 1];
  if (next === CLOSE_ARRAY) return value + 2;
  if (next !== NEW_LINE && next !== CARRIAGE_RETURN) return -1;
  const close = bytes.indexOf(endOfList, value);
  return close < 0 ? -1 : close + endOfList.length;
}

const NEW_LINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
