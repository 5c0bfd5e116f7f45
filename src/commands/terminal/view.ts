/**
 * How a result looks. Text in cells and lines is raw: the printer (`output.ts`) alone cleans it and
 * paints it, so that no view can forget to.
 */
export interface View<T> {
  /** The names that `--json FIELDS` may give, of the object or of each object in the list. */
  fields: readonly string[];
  toJson: (value: T) => object;
  toText: (value: T) => Block[];
}

export type Block = Table | Lines;

export interface Table {
  kind: 'table';
  columns: readonly Column[];
  rows: readonly (readonly Text[])[];
  /** Said on standard error, at a terminal, when there is no row: what to do next. */
  empty?: string;
}

export interface Column {
  title: string;
  align?: 'right';
  /** Gives way first when the terminal is narrow. */
  isFlexible?: boolean;
}

export interface Lines {
  kind: 'lines';
  lines: readonly Text[];
}

export type Text = string | readonly Span[];

export interface Span {
  text: string;
  paint?: Paint;
}

export type Paint = 'bold' | 'dim' | 'good' | 'warn' | 'bad' | 'accent';

export function lines(...all: readonly Text[]): Lines {
  return { kind: 'lines', lines: all };
}

export function spansOf(text: Text): Span[] {
  return typeof text === 'string' ? [{ text }] : [...text];
}

export function plain(text: Text): string {
  return typeof text === 'string' ? text : text.map((span) => span.text).join('');
}
