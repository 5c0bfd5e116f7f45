/** A text that is typed, and where: an index into it, always between two characters as people see them. */
export interface Typed {
  text: string;
  caret: number;
}

export type Edit =
  | 'left'
  | 'right'
  | 'word-left'
  | 'word-right'
  | 'start'
  | 'end'
  | 'erase'
  | 'erase-forward'
  | 'erase-word'
  | 'erase-before'
  | 'erase-after';

export function insert({ text, caret }: Typed, more: string): Typed {
  return { text: text.slice(0, caret) + more + text.slice(caret), caret: caret + more.length };
}

/** One step of what every line editor does. */
export function edit(typed: Typed, what: Edit): Typed {
  const { text, caret } = typed;
  switch (what) {
    case 'left':
      return { text, caret: before(typed) };
    case 'right':
      return { text, caret: after(typed) };
    case 'word-left':
      return { text, caret: wordBefore(typed) };
    case 'word-right':
      return { text, caret: caret + (/^\s*\S*/u.exec(text.slice(caret))?.[0].length ?? 0) };
    case 'start':
      return { text, caret: 0 };
    case 'end':
      return { text, caret: text.length };
    case 'erase':
      return without(text, before(typed), caret);
    case 'erase-forward':
      return without(text, caret, after(typed));
    case 'erase-word':
      return without(text, wordBefore(typed), caret);
    case 'erase-before':
      return without(text, 0, caret);
    case 'erase-after':
      return without(text, caret, text.length);
  }
}

/** The character at the caret as people see it; empty at the end. */
export function characterAt(typed: Typed): string {
  return typed.text.slice(typed.caret, after(typed));
}

function without(text: string, from: number, to: number): Typed {
  return { text: text.slice(0, from) + text.slice(to), caret: from };
}

/** No character is longer, however many marks and joiners it has: the cleaner sees to that. */
const longest = 64;

function before({ text, caret }: Typed): number {
  const near = text.slice(Math.max(0, caret - longest), caret);
  const last = charactersOf(near).at(-1) ?? '';
  return caret - last.length;
}

function after({ text, caret }: Typed): number {
  const [first = ''] = charactersOf(text.slice(caret, caret + longest));
  return caret + first.length;
}

function wordBefore({ text, caret }: Typed): number {
  let at = caret;
  while (at > 0 && isSpace(text[at - 1])) at -= 1;
  while (at > 0 && !isSpace(text[at - 1])) at -= 1;
  return at;
}

const isSpace = (unit: string | undefined): boolean => /\s/.test(unit ?? '');

function charactersOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

let segmenter: Intl.Segmenter | undefined;
