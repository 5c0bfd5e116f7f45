import { type FileHandle, open } from 'node:fs/promises';
import { utf8 } from './bytes.ts';
import type { Sink } from './copy-message.ts';
import { type ChatHeader, createOutline, type Window } from './outline.ts';
import { parseLoosely } from './parse-loosely.ts';

export type Scanned =
  /** `personal_information` of a whole account's export: whose account it is. */
  | { kind: 'owner'; owner: unknown }
  | { kind: 'chat'; header: ChatHeader }
  /** The next messages of the chat named last. `unreadable` of them were not JSON even after mending. */
  | { kind: 'messages'; messages: unknown[]; unreadable: number; bytesRead: number }
  /** `brokenAt`: the byte where a file that is not whole breaks off, else `null`. */
  | { kind: 'end'; brokenAt: number | null };

export interface ScanOptions {
  /** How many bytes are read at a time. */
  chunkBytes?: number;
  /** About how many are parsed at a time. */
  parsedBytes?: number;
  /** Only headers: for files whose sorted keys put a chat's name after its messages. */
  skipMessages?: boolean;
}

/**
 * Reads a Telegram Desktop export (`result.json`, of one chat or of a whole account) from start to end.
 * Memory stays the same whatever the size of the file. A file that breaks off, or turns into garbage,
 * yields every whole message before the break, and then says where it was.
 */
export async function* scanExport(
  path: string,
  options: ScanOptions = {},
): AsyncGenerator<Scanned> {
  const file = await open(path, 'r');
  try {
    yield* scanFile(file, options);
  } finally {
    await file.close();
  }
}

async function* scanFile(
  file: FileHandle,
  {
    chunkBytes = DEFAULT_CHUNK_BYTES,
    parsedBytes = Math.min(chunkBytes, DEFAULT_PARSED_BYTES),
    skipMessages = false,
  }: ScanOptions,
): AsyncGenerator<Scanned> {
  const window: Window = { bytes: Buffer.allocUnsafeSlow(chunkBytes * 2), at: 0, end: 0 };
  const sink: Sink = { bytes: Buffer.allocUnsafeSlow(parsedBytes * 2), length: 0, starts: [] };
  const outline = createOutline(sink, { fullAt: parsedBytes, skipMessages });
  const next = readingAhead(file, chunkBytes);
  let bytesRead = 0;

  for (;;) {
    const step = outline.step(window);
    switch (step.kind) {
      case 'hungry': {
        const got = await readOn(window, next);
        bytesRead += got;
        if (got > 0) break;
        yield* rest(sink, bytesRead);
        yield { kind: 'end', brokenAt: bytesRead };
        return;
      }
      case 'owner':
        yield step;
        break;
      case 'messages-begin':
        yield { kind: 'chat', header: step.header };
        break;
      case 'messages': {
        const parsed = empty(sink, step.runFrom !== null);
        if (parsed) yield { kind: 'messages', ...parsed, bytesRead };
        else if (step.runFrom !== null) outline.distrustRun(window, step.runFrom);
        break;
      }
      case 'chat-end':
        if (skipMessages && step.hadMessages) yield { kind: 'chat', header: step.header };
        break;
      case 'end':
        yield { kind: 'end', brokenAt: null };
        return;
      case 'broken':
        yield* rest(sink, bytesRead);
        yield { kind: 'end', brokenAt: bytesRead - (window.end - window.at) };
        return;
    }
  }
}

/** Large enough that calls cost nothing. */
const DEFAULT_CHUNK_BYTES = 512 * 1024;
/** A string of more than this is too large for the young generation: it takes ten times as long to make. */
const DEFAULT_PARSED_BYTES = 64 * 1024;
/** No message comes near; a file that says otherwise is damaged, and must not fill the memory. */
const LARGEST_VALUE_BYTES = 64 * 1024 * 1024;

/** The next bytes of the file are on their way while those before them are parsed. */
function readingAhead(file: FileHandle, chunkBytes: number): () => Promise<Buffer> {
  const read = (into: Buffer) => {
    const reading = file.read(into, 0, chunkBytes);
    // It is awaited in the next round, if there is one.
    reading.catch(() => undefined);
    return reading;
  };
  let spare: Buffer = Buffer.allocUnsafeSlow(chunkBytes);
  let ahead = read(Buffer.allocUnsafeSlow(chunkBytes));
  return async () => {
    const { buffer, bytesRead } = await ahead;
    ahead = read(spare);
    spare = buffer;
    return buffer.subarray(0, bytesRead);
  };
}

/** Moves what is left to the front of the window and puts what comes next behind it; 0 at the end of the file. */
async function readOn(window: Window, next: () => Promise<Buffer>): Promise<number> {
  window.bytes.copyWithin(0, window.at, window.end);
  window.end -= window.at;
  window.at = 0;
  if (window.end >= LARGEST_VALUE_BYTES) return 0;
  const bytes = await next();
  if (window.end + bytes.length > window.bytes.length) {
    const grown = Buffer.allocUnsafeSlow(window.bytes.length * 2);
    window.bytes.copy(grown, 0, 0, window.end);
    window.bytes = grown;
  }
  bytes.copy(window.bytes, window.end);
  window.end += bytes.length;
  return bytes.length;
}

/** What was copied before the break, if anything. */
function* rest(sink: Sink, bytesRead: number): Generator<Scanned> {
  const parsed = sink.length > 0 ? empty(sink, false) : null;
  if (parsed) yield { kind: 'messages', ...parsed, bytesRead };
}

/** Parses what the sink holds, all at once; one by one only where that fails. `null`: a run that was none. */
function empty(sink: Sink, isRun: boolean): { messages: unknown[]; unreadable: number } | null {
  const { bytes, length, starts } = sink;
  const whole = parseLoosely(`[${utf8.decode(bytes.subarray(0, length))}]`);
  sink.length = 0;
  sink.starts = [];
  if (isRun) return Array.isArray(whole) && whole.every(hasText) ? readable(whole) : null;
  if (Array.isArray(whole)) return readable(whole);
  const messages = starts
    .map((start, index) =>
      utf8.decode(bytes.subarray(start, (starts[index + 1] ?? length + 1) - 1)),
    )
    .map(parseLoosely)
    .filter((message) => message !== undefined);
  return { messages, unreadable: starts.length - messages.length };
}

function readable(messages: unknown[]) {
  return { messages, unreadable: 0 };
}

/** A run leaves `text_entities` out unseen, which is only right where `text` says the same. */
function hasText(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && ('text' in message || !('date' in message))
  );
}
