import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { limits } from './limits.ts';
import type { Failed } from './port.ts';

export interface BodyOptions {
  /** The header `content-encoding`, as it came. */
  encoding: string | undefined;
  maxBytes: number;
  signal: AbortSignal;
}

/**
 * Reads a body and takes its one compression off, counting on both sides.
 *
 * @returns why not, when it is too large, grows too much, or is packed in an unknown way or more than once.
 * @throws what broke the connection or the `signal`.
 */
export async function readBody(
  body: Readable,
  { encoding, maxBytes, signal }: BodyOptions,
): Promise<Buffer | Failed> {
  const name = encoding?.trim().toLowerCase() || 'identity';
  const decoder = decoderOf(name);
  if (decoder === undefined) {
    dropBody(body);
    return failed('encoding', `the answer is packed in an unknown way (${name.slice(0, 40)})`);
  }
  const count = { wire: 0, decoded: 0 };
  const parts: Buffer[] = [];
  const keep = async (source: AsyncIterable<Buffer>) => {
    for await (const part of atMost(source, { count, maxBytes })) parts.push(part);
  };
  const wire = (source: AsyncIterable<Buffer>) =>
    counted(source, { count, maxBytes: Math.max(maxBytes, limits.wireBytes) });
  try {
    if (decoder) await pipeline(body, wire, decoder, keep, { signal });
    else await pipeline(body, wire, keep, { signal });
    return Buffer.concat(parts);
  } catch (error) {
    if (error instanceof TooLarge) return failed('too-large', error.message);
    if (isOfZlib(error)) return failed('encoding', 'the answer is not packed as it says');
    throw error;
  }
}

/** A body that nobody reads must have somebody to hear of its end, or that end is an uncaught error. */
export function dropBody(body: Readable): void {
  body.on('error', () => {});
  body.destroy();
}

class TooLarge extends Error {}

interface Count {
  wire: number;
  decoded: number;
}

async function* counted(
  source: AsyncIterable<Buffer>,
  { count, maxBytes }: { count: Count; maxBytes: number },
): AsyncGenerator<Buffer> {
  for await (const part of source) {
    count.wire += part.length;
    if (count.wire > maxBytes) throw new TooLarge(`the answer is larger than ${maxBytes} bytes`);
    yield part;
  }
}

async function* atMost(
  source: AsyncIterable<Buffer>,
  { count, maxBytes }: { count: Count; maxBytes: number },
): AsyncGenerator<Buffer> {
  for await (const part of source) {
    count.decoded += part.length;
    if (count.decoded > maxBytes) throw new TooLarge(`the answer is larger than ${maxBytes} bytes`);
    if (count.decoded > limits.ratioFromBytes && count.decoded > count.wire * limits.ratio) {
      throw new TooLarge(`the answer unpacks to more than ${limits.ratio} times its size`);
    }
    yield part;
  }
}

// One compression at most: a list of them in the header is a bomb's wrapping.
function decoderOf(name: string): Transform | null | undefined {
  switch (name) {
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}

function isOfZlib(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    /^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_PADDING|ERR_)/.test(code) &&
    code !== 'ERR_STREAM_PREMATURE_CLOSE'
  );
}

function failed(code: Failed['code'], reason: string): Failed {
  return { kind: 'failed', code, status: null, reason };
}
