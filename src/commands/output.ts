import { AppError } from '../core/errors.ts';
import { cleanText } from '../core/rules/clean-text.ts';
import type { Io } from './io.ts';
import { tableLines } from './table.ts';
import { type Block, type Paint, plain, type Span, spansOf, type View } from './view.ts';

export interface OutputFlags {
  /** `true` for all fields, or the fields' names with commas between. */
  json: boolean | string;
  color: boolean;
}

/** The one printer: the answer goes to standard output, in the form that its reader can use. */
export function print<T>(io: Io, flags: OutputFlags, view: View<T>, value: T): void {
  if (flags.json !== false) {
    const picked = pickFields(view.toJson(value), view.fields, flags.json);
    io.stdout.write(`${escapeJson(JSON.stringify(picked, null, io.stdout.isTTY ? 2 : 0))}\n`);
    return;
  }
  const paint = painter(wantsColor(io, flags, 'stdout'));
  const isTerminal = io.stdout.isTTY === true;
  for (const block of view.toText(value)) {
    const printed = isTerminal ? terminalLines(block, io.stdout.columns ?? 80) : pipeLines(block);
    for (const line of printed) io.stdout.write(`${line.map(paint).join('')}\n`);
    if (isTerminal && block.kind === 'table' && block.rows.length === 0 && block.empty)
      io.stderr.write(`${cleanText(block.empty)}\n`);
  }
}

export function wantsColor(io: Io, flags: OutputFlags, stream: 'stdout' | 'stderr'): boolean {
  const isOff = Boolean(io.env.NO_COLOR) || io.env.TERM === 'dumb' || !flags.color;
  return io[stream].isTTY === true && !isOff;
}

/** @throws {AppError} `usage` for a field that the view does not have. */
export function pickFields(
  value: object,
  known: readonly string[],
  json: boolean | string,
): unknown {
  if (typeof json !== 'string' || json === '') return value;
  const names = json.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new AppError('usage', `--json has no field "${unknown}" here`, {
      hint: `fields: ${known.join(', ')}`,
    });
  }
  const pick = (item: object) =>
    Object.fromEntries(names.map((name) => [name, Reflect.get(item, name)]));
  return Array.isArray(value) ? value.map(pick) : pick(value);
}

/** What JSON leaves as it is and a terminal would obey: C1 controls, direction overrides, line separators. */
export function escapeJson(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function terminalLines(block: Block, width: number): Span[][] {
  return block.kind === 'table' ? tableLines(block, width) : block.lines.map(spansOf);
}

function pipeLines(block: Block): Span[][] {
  if (block.kind === 'lines') return block.lines.map(spansOf);
  return block.rows.map((row) => [
    { text: row.map((cell) => plain(cell).replaceAll('\t', ' ')).join('\u0000') },
  ]);
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
    const clean = text.split('\u0000').map(cleanText).join('\t');
    return paint && isColored ? `\u001b[${codes[paint]}m${clean}\u001b[0m` : clean;
  };
}
