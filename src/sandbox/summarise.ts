import bigInt from 'big-integer';

const SECRETS = new Set([
  'apiHash',
  'bytes',
  'code',
  'password',
  'newSettings',
  'phoneCode',
  'phoneCodeHash',
  'settings',
  'token',
]);
/** Said by every peer, and of no use to a reader. */
const NOISE = new Set(['accessHash', 'hash', 'className', 'flags', 'flags2']);
const LONGEST_TEXT = 40;
const DEEPEST = 3;

/** A request in one line: `peer=InputPeerUser{userId=5} limit=100`. Codes, passwords and keys are left out. */
export function summarise(request: unknown): string {
  return fieldsOf(request, 0).join(' ');
}

function fieldsOf(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null || !('originalArgs' in value)) return [];
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value.originalArgs ?? {});
  return fields
    .filter(([name, field]) => !NOISE.has(name) && isWorthSaying(field))
    .map(([name, field]) => `${name}=${SECRETS.has(name) ? '•' : inShort(field, depth + 1)}`);
}

function isWorthSaying(field: unknown): boolean {
  if (field === null || field === undefined || field === false || field === 0) return false;
  return !(bigInt.isInstance(field) && field.isZero());
}

function inShort(value: unknown, depth: number): string {
  if (typeof value === 'string') {
    const text = value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
    return JSON.stringify(text);
  }
  if (bigInt.isInstance(value)) return value.toString();
  if (Buffer.isBuffer(value)) return '•';
  if (Array.isArray(value)) {
    const shown = value.slice(0, DEEPEST).map((item) => inShort(item, depth + 1));
    return `[${shown.join(', ')}${value.length > DEEPEST ? `, … ${value.length} in all` : ''}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const name = 'className' in value ? String(value.className) : '';
    return depth > DEEPEST ? name : `${name}{${fieldsOf(value, depth).join(' ')}}`;
  }
  return String(value);
}
