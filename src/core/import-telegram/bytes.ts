/** JSON as bytes: just enough to find where values end. All bytes above 0x7f belong to strings (UTF-8). */
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_ARRAY = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_ARRAY = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;

/** The first byte from `at` on that is neither white space nor a comma; `end` when there is none. */
export function skipGaps(source: Uint8Array, at: number, end: number): number {
  let i = at;
  while (i < end && isGap(source[i])) i += 1;
  return i;
}

export function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isGap(byte: number | undefined): boolean {
  return isBlank(byte) || byte === COMMA;
}

/** The index after the quote that closes the string opened at `at`, or -1 when the bytes end first. */
export function endOfString(source: Uint8Array, at: number, end: number): number {
  let i = at + 1;
  while (i < end) {
    const byte = source[i];
    if (byte === QUOTE) return i + 1;
    i += byte === BACKSLASH ? 2 : 1;
  }
  return -1;
}

/** The index of the value that follows the key which ends at `at`, or -1 when the bytes end first. */
export function startOfMemberValue(source: Uint8Array, at: number, end: number): number {
  let i = skipGaps(source, at, end);
  if (source[i] === COLON) i = skipGaps(source, i + 1, end);
  return i < end ? i : -1;
}

/** The index after the value that starts at `at`, or -1 when the bytes end first. */
export function endOfValue(source: Uint8Array, at: number, end: number): number {
  const first = source[at];
  if (first === QUOTE) return endOfString(source, at, end);
  if (first === OPEN_OBJECT || first === OPEN_ARRAY) return endOfContainer(source, at, end);
  return endOfBareWord(source, at, end);
}

function endOfContainer(source: Uint8Array, at: number, end: number): number {
  let depth = 0;
  let i = at;
  while (i < end) {
    const byte = source[i];
    if (byte === QUOTE) {
      i = endOfString(source, i, end);
      if (i < 0) return -1;
      continue;
    }
    i += 1;
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}

/** A number or `null`; its end is only certain once a delimiter is seen. */
function endOfBareWord(source: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i += 1) {
    const byte = source[i];
    if (isGap(byte) || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) return i;
  }
  return -1;
}

/** As `Buffer.toString` reads it, a mark of the byte order included, and ten times as fast where it is not all ASCII. */
export const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
