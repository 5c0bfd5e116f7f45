import { AppError } from '../../core/errors.ts';
import { cleanText } from '../../core/rules/text/clean-text.ts';
import type { Io } from './io.ts';
import { type Block, type Paint, plain, type Span, spansOf, type Text, type View } from './view.ts';

export interface OutputFlags {
  /** `true` for all fields, or the fields' names with commas between. */
  json: boolean | string;
  color: boolean;
}

/** The one printer: the answer goes to standard output, in the form that its reader can use. */
export async function print<T>(io: Io, flags: OutputFlags, view: View<T>, value: T): Promise<void> {
  if (flags.json !== false) {
    const picked = pickFields(view.toJson(value), view.fields, flags.json);
    io.stdout.write(`${escapeJson(JSON.stringify(picked, null, io.stdout.isTTY ? 2 : 0))}\n`);
    return;
  }
  const blocks = view.toText(value);
  if (io.stdout.isTTY) await printForTerminal(io, flags, blocks);
  else for (const line of blocks.flatMap(pipeLines)) io.stdout.write(`${line}\n`);
}

async function printForTerminal(
  io: Io,
  flags: OutputFlags,
  blocks: readonly Block[],
): Promise<void> {
  // Measuring text takes longer to load than all else that a command without a table needs.
  const { tableLines } = await import('./table.ts');
  const paint = painter(wantsColor(io, flags, 'stdout'));
  for (const block of blocks) {
    const isEmpty = block.kind === 'table' && block.rows.length === 0;
    const lines =
      block.kind === 'table'
        ? tableLines(block, io.stdout.columns ?? 80)
        : block.lines.map(spansOf);
    for (const line of lines) io.stdout.write(`${line.map(paint).join('')}\n`);
    if (isEmpty && block.empty) io.stderr.write(`${cleanText(block.empty)}\n`);
  }
}

export function wantsColor(io: Io, flags: OutputFlags, stream: 'stdout' | 'stderr'): boolean {
  const isOff = Boolean(io.env.NO_COLOR) || io.env.TERM === 'dumb' || !flags.color;
  return io[stream].isTTY === true && !isOff;
}

/** @throws {AppError} `usage` for a field that the view does not have. */
function pickFields(value: object, known: readonly string[], json: boolean | string): unknown {
  const names = fieldsAskedFor(known, json);
  if (names === null) return value;
  const pick = (item: object) =>
    Object.fromEntries(names.map((name) => [name, Reflect.get(item, name)]));
  return Array.isArray(value) ? value.map(pick) : pick(value);
}

/** @returns `null` for all of them. @throws {AppError} `usage` for one that is not known. */
export function fieldsAskedFor(known: readonly string[], json: boolean | string): string[] | null {
  if (typeof json !== 'string' || json === '') return null;
  const names = json.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return names;
  throw new AppError('usage', `--json has no field "${unknown}" here`, {
    hint: `fields: ${known.join(', ')}`,
  });
}

/** What JSON leaves as it is and a terminal would obey: C1 controls, direction overrides, line separators. */
export function escapeJson(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function pipeLines(block: Block): string[] {
  if (block.kind === 'lines') return block.lines.map(clean);
  return block.rows.map((row) => row.map(clean).join('\t'));
}

/** Clean text has no tab left in it: a tab is what divides the cells. */
function clean(text: Text): string {
  return cleanText(plain(text));
}

const codes: Record<Paint, string> = {
  bold: '1',
  dim: '2',
  good: '32',
  warn: '33',
  bad: '31',
  accent: '36',
};

function painter(isColored: boolean): (span: Span) => string {
  return ({ text, paint }) => {
    const clean = cleanText(text);
    return paint && isColored ? `\u001b[${codes[paint]}m${clean}\u001b[0m` : clean;
  };
}
