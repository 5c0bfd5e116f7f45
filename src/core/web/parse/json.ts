import { decodeText } from './decode.ts';

/** More than any API nests, and little enough for whoever walks the value. */
const MOST_DEPTH = 200;

/**
 * @param fields keeps only these of each object of a list at the top.
 * @throws {Error} when it is no JSON, or nests too deeply.
 */
export function readJson({
  bytes,
  fields,
}: {
  bytes: Uint8Array;
  fields: readonly string[] | null;
}): unknown {
  refuseDeep(bytes);
  const value: unknown = JSON.parse(decodeText(bytes, 'utf-8'));
  if (!fields || !Array.isArray(value)) return value;
  return value.map((row: unknown) => picked(row, fields));
}

/** Before parsing: brackets outside of texts. */
function refuseDeep(bytes: Uint8Array): void {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x5c && isText) at += 1;
    else if (byte === 0x22) isText = !isText;
    else if (!isText && (byte === 0x5b || byte === 0x7b)) depth += 1;
    else if (!isText && (byte === 0x5d || byte === 0x7d)) depth -= 1;
    if (depth > MOST_DEPTH) throw new Error('it nests too deeply');
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
