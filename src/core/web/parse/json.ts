import { decodeText } from './decode.ts';

/**
 * @param fields keeps only these of each object of a list at the top.
 * @throws {SyntaxError} when it is no JSON.
 */
export function readJson({
  bytes,
  fields,
}: {
  bytes: Uint8Array;
  fields: readonly string[] | null;
}): unknown {
  const value: unknown = JSON.parse(decodeText(bytes, 'utf-8'));
  if (!fields || !Array.isArray(value)) return value;
  return value.map((row: unknown) => picked(row, fields));
}

function picked(row: unknown, fields: readonly string[]): unknown {
  if (row === null || typeof row !== 'object') return row;
  return Object.fromEntries(
    fields
      .filter((field) => Object.hasOwn(row, field))
      .map((field) => [field, Reflect.get(row, field)]),
  );
}
