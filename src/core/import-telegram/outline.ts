import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  endOfString,
  endOfValue,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  skipGaps,
  startOfMemberValue,
  utf8,
} from './bytes.ts';
import { copyMessage, type Sink } from './copy-message.ts';
import { copyRun, type Lines, linesAround } from './copy-run.ts';
import { parseLoosely } from './parse-loosely.ts';

/** The part of the file that is in memory: bytes `at` to `end` of `bytes` are still to be read. */
export interface Window {
  bytes: Buffer;
  at: number;
  end: number;
}

/** What a chat says about itself before (or, in files with sorted keys, after) its messages. */
export type ChatHeader = Partial<Record<'name' | 'type' | 'id', unknown>>;

export type Step =
  /** The window ends inside a value: more bytes, please. */
  | { kind: 'hungry' }
  | { kind: 'owner'; owner: unknown }
  | { kind: 'messages-begin'; header: ChatHeader }
  /** The sink holds messages to be parsed. `runFrom`: where they began, if they were copied as one run of lines. */
  | { kind: 'messages'; runFrom: number | null }
  /** The chat's own object is closed: `header` is now whole. */
  | { kind: 'chat-end'; header: ChatHeader; hadMessages: boolean }
  | { kind: 'end' }
  /** What stands here is not JSON as an export writes it. */
  | { kind: 'broken' };

/**
 * Reads the outline of an export, independent of white space and of the order of keys: a chat is any
 * object with `messages`, the root itself or one of `chats.list` and `left_chats.list`.
 * Keeps its place between windows; everything else in the file is skipped without being held in memory.
 */
export function createOutline(sink: Sink, options: { fullAt: number; skipMessages: boolean }) {
  const places: Place[] = ['file'];
  let header: ChatHeader = {};
  let hadMessages = false;
  let skipping: { depth: number; inString: boolean } | null = null;
  /** Of the chat at hand; `null` when its messages must be looked at byte by byte. */
  let lines: Lines | null | undefined;

  return { step, distrustRun };

  /** The run did not parse: reads it again, byte by byte, and so the rest of this chat. */
  function distrustRun(window: Window, runFrom: number): void {
    window.at = runFrom;
    lines = null;
  }

  /** Reads on until there is something to tell. */
  function step(window: Window): Step {
    for (;;) {
      if (skipping && !skipOn(window)) return HUNGRY;
      window.at = skipGaps(window.bytes, window.at, window.end);
      const place = places.at(-1);
      if (place === undefined) return { kind: 'end' };
      if (window.at >= window.end) return HUNGRY;
      const told = place === 'messages' ? readMessages(window) : readOutline(window, place);
      if (told) return told;
    }
  }

  function readMessages(window: Window): Step | null {
    const { bytes, end } = window;
    while (window.at < end) {
      const byte = bytes[window.at];
      if (byte === CLOSE_ARRAY) {
        window.at += 1;
        places.pop();
        return sink.length > 0 ? { kind: 'messages', runFrom: null } : null;
      }
      if (byte !== OPEN_OBJECT) return BROKEN;
      if (sink.length >= options.fullAt) return { kind: 'messages', runFrom: null };
      if (lines === undefined) lines = linesAround(bytes, window.at, end);
      if (lines && sink.length > 0) return { kind: 'messages', runFrom: null };
      const runFrom = window.at;
      const afterRun = lines ? copyRun(window, lines, { sink, most: options.fullAt }) : -1;
      if (afterRun > 0) {
        window.at = skipGaps(bytes, afterRun, end);
        return { kind: 'messages', runFrom };
      }
      const after = copyMessage(bytes, window.at, end, sink);
      if (after < 0) return HUNGRY;
      window.at = skipGaps(bytes, after, end);
    }
    return null;
  }

  function readOutline(window: Window, place: Exclude<Place, 'messages'>): Step | null {
    const byte = window.bytes[window.at];
    if (place === 'file') {
      if (byte === OPEN_OBJECT) return enter(window, 'root');
      if (!BYTE_ORDER_MARK.includes(byte ?? 0)) return BROKEN;
      window.at += 1;
      return null;
    }
    if (byte === (place === 'list' ? CLOSE_ARRAY : CLOSE_OBJECT)) return leave(window, place);
    if (place === 'list') return byte === OPEN_OBJECT ? enter(window, 'chat') : BROKEN;
    return byte === QUOTE ? readMember(window, place) : BROKEN;
  }

  function enter(window: Window, place: Place): null {
    // The root is left for good when it closes, so that `end` follows it.
    if (places.at(-1) === 'file') places.pop();
    places.push(place);
    if (place === 'root' || place === 'chat') {
      header = {};
      hadMessages = false;
    }
    window.at += 1;
    return null;
  }

  function leave(window: Window, place: Place): Step | null {
    window.at += 1;
    places.pop();
    const isChat = place === 'chat' || (place === 'root' && hadMessages);
    const ended: Step = { kind: 'chat-end', header, hadMessages };
    hadMessages = false;
    return isChat ? ended : null;
  }

  function readMember(window: Window, place: 'root' | 'lists' | 'chat'): Step | null {
    const { bytes, at, end } = window;
    const afterKey = endOfString(bytes, at, end);
    const value = afterKey < 0 ? -1 : startOfMemberValue(bytes, afterKey, end);
    if (value < 0) return HUNGRY;
    const key = bytes.toString('latin1', at + 1, afterKey - 1);
    const opens = bytes[value];

    if (place === 'lists' && key === 'list' && opens === OPEN_ARRAY) return go(value, 'list');
    if (place === 'root' && isListKey(key) && opens === OPEN_OBJECT) return go(value, 'lists');
    const isMessages = place !== 'lists' && key === 'messages' && opens === OPEN_ARRAY;
    hadMessages ||= isMessages;
    if (isMessages && !options.skipMessages) {
      lines = undefined;
      go(value, 'messages');
      return { kind: 'messages-begin', header };
    }
    const isOwner = place === 'root' && key === 'personal_information';
    if (isOwner || (place !== 'lists' && isHeaderKey(key))) {
      const after = endOfValue(bytes, value, end);
      if (after < 0) return HUNGRY;
      window.at = after;
      const parsed = parseLoosely(utf8.decode(bytes.subarray(value, after)));
      if (isOwner) return { kind: 'owner', owner: parsed };
      header = { ...header, [key]: parsed };
      return null;
    }
    window.at = value;
    skipping = { depth: 0, inString: false };
    return null;

    function go(to: number, next: Place): null {
      window.at = to;
      return enter(window, next);
    }
  }

  /** Skips a value of any size, over as many windows as it takes; false while it goes on. */
  function skipOn(window: Window): boolean {
    if (!skipping) return true;
    const { bytes, end } = window;
    let { depth, inString } = skipping;
    let i = window.at;
    while (i < end) {
      const byte = bytes[i];
      if (inString) {
        // An escape may straddle the window: then wait for its second byte.
        if (byte === 0x5c && i + 1 >= end) break;
        inString = byte !== QUOTE;
        i += byte === 0x5c ? 2 : 1;
        if (!inString && depth === 0) return skipped(i);
        continue;
      }
      if (depth === 0 && (byte === 0x2c || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY)) {
        return skipped(i);
      }
      i += 1;
      if (byte === QUOTE) inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        depth -= 1;
        if (depth === 0) return skipped(i);
      }
    }
    window.at = i;
    skipping = { depth, inString };
    return false;

    function skipped(at: number): boolean {
      window.at = at;
      skipping = null;
      return true;
    }
  }
}

type Place = 'file' | 'root' | 'lists' | 'list' | 'chat' | 'messages';

const HUNGRY: Step = { kind: 'hungry' };
const BROKEN: Step = { kind: 'broken' };

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function isListKey(key: string): boolean {
  return key === 'chats' || key === 'left_chats';
}

function isHeaderKey(key: string): key is 'name' | 'type' | 'id' {
  return key === 'name' || key === 'type' || key === 'id';
}
