import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COMMA,
  endOfString,
  endOfValue,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  startOfMemberValue,
} from './bytes.ts';

/** Messages on their way to `JSON.parse`, with commas between them. */
export interface Sink {
  bytes: Buffer;
  length: number;
  /** Where each message starts, so that one that cannot be read can be left out. */
  starts: number[];
}

/**
 * What an import never reads and what makes up a third of a file: parsing it would cost as much as
 * storing. `text_entities` says again what `text` says.
 */
export const LEFT_OUT = ['text_entities', 'reactions', 'inline_bot_buttons'] as const;

/**
 * Appends the message that starts at `at` to the sink, whatever the white space, and returns the
 * index after it; -1, with the sink as before, when the bytes end first.
 */
export function copyMessage(source: Buffer, at: number, end: number, sink: Sink): number {
  const before = sink.length;
  if (before > 0) append(sink, COMMA_BYTES, 0, 1);
  const start = sink.length;
  const after = copyObject(source, at, end, sink);
  if (after < 0) sink.length = before;
  else sink.starts.push(start);
  return after;
}

function copyObject(source: Buffer, at: number, end: number, sink: Sink): number {
  let kept = at;
  let depth = 0;
  let isKeyNext = false;
  let comma = -1;
  let hasText = false;
  let i = at;
  while (i < end) {
    switch (source[i]) {
      case QUOTE: {
        const after = endOfString(source, i, end);
        const key = isKeyNext && after > 0 ? keyAt(source, i, after) : '';
        isKeyNext = false;
        hasText ||= key === 'text';
        i = after;
        if (isLeftOut(key, hasText)) {
          const value = startOfMemberValue(source, after, end);
          i = value < 0 ? -1 : endOfValue(source, value, end);
          if (i > 0) append(sink, source, kept, comma);
          kept = i;
        }
        if (i < 0) return -1;
        break;
      }
      case COMMA:
        if (depth === 1) {
          comma = i;
          isKeyNext = true;
        }
        i += 1;
        break;
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        depth += 1;
        i += 1;
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        depth -= 1;
        i += 1;
        if (depth > 0) break;
        append(sink, source, kept, i);
        return i;
      default:
        i += 1;
    }
  }
  return -1;
}

const COMMA_BYTES = Buffer.from(',');
const LONGEST_KEY = 20;

/** The key between two quotes, if it may be one that counts here. */
function keyAt(source: Buffer, from: number, to: number): string {
  const first = source[from + 1];
  // Most keys begin with another letter than `text`, `reactions` and `inline_bot_buttons`.
  const mayCount = first === 0x74 || first === 0x72 || first === 0x69;
  return mayCount && to - from <= LONGEST_KEY ? source.toString('latin1', from + 1, to - 1) : '';
}

function isLeftOut(key: string, hasText: boolean): boolean {
  return key === 'text_entities' ? hasText : LEFT_OUT.some((name) => name === key);
}

export function append(sink: Sink, source: Buffer, from: number, to: number): void {
  const needed = sink.length + (to - from);
  if (needed > sink.bytes.length) {
    const grown = Buffer.allocUnsafeSlow(Math.max(needed, sink.bytes.length * 2));
    sink.bytes.copy(grown, 0, 0, sink.length);
    sink.bytes = grown;
  }
  source.copy(sink.bytes, sink.length, from, to);
  sink.length = needed;
}
