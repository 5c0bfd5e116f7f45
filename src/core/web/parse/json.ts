import { decodeText } from './decode.ts';

/** More than any API nests, and little enough for whoever walks the value. */
const MOST_DEPTH = 200;
/** In the text: more would take more memory than the thread has. */
const MOST_WRITTEN = 1_000_000;
/** In what is wanted of it: each costs the main thread time when the value is handed over to it. */
const MOST_VALUES = 150_000;

/**
 * @param fields keeps only these of each object of a list at the top.
 * @throws {Error} when it is no JSON, or nests too deeply, or holds too much.
 */
export function readJson({
  bytes,
  fields,
}: {
  bytes: Uint8Array;
  fields: readonly string[] | null;
}): unknown {
  refuseHeavy(bytes);
  const value: unknown = JSON.parse(decodeText(bytes, 'utf-8'));
  const wanted =
    fields && Array.isArray(value) ? value.map((row: unknown) => picked(row, fields)) : value;
  refuseMany(wanted);
  return wanted;
}

/** Before parsing: brackets outside of texts. */
function refuseHeavy(bytes: Uint8Array): void {
  let depth = 0;
  let count = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x5c && isText) at += 1;
    else if (byte === 0x22) isText = !isText;
    else if (!isText && (byte === 0x5b || byte === 0x7b)) depth += 1;
    else if (!isText && (byte === 0x5d || byte === 0x7d)) depth -= 1;
    else if (!isText && byte === 0x2c) count += 1;
    if (count > MOST_WRITTEN) throw new Error('it holds too many values');
    if (depth > MOST_DEPTH) throw new Error('it nests too deeply');
  }
}

function refuseMany(value: unknown): void {
  const open: unknown[] = [value];
  for (let count = 0; open.length > 0; count += 1) {
    if (count > MOST_VALUES) throw new Error('it holds too many values');
    const next = open.pop();
    if (next === null || typeof next !== 'object') continue;
    for (const part of Object.values(next)) open.push(part);
  }
}

function picked(row: unknown, fields: readonly string[]): unknown {
  if (row === null || typeof row !== 'object') return row;
  return Object.fromEntries(
    fields
      .filter((field) => Object.hasOwn(row, field))
      .map((field) => [field, Reflect.get(row, field)]),
  );
}
