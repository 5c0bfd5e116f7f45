import { type Attributes, hearHtml } from './html-events.ts';
import { joinBlanks, oneLine } from './text.ts';

/** A text as it comes, until there is enough of it. */
export interface Pieces {
  parts: string[];
  /** For how many characters. */
  room: number;
  /** Do blanks stand for themselves, as in JSON? */
  isCode: boolean;
}

/** Cleaning takes blanks and hidden characters out: of a text twice as much as is wanted is enough. */
export function newPieces(most: number, { isCode = false } = {}): Pieces {
  return { parts: [], room: isCode ? most : most * 2, isCode };
}

export function addText(pieces: Pieces, text: string): void {
  if (pieces.room <= 0) return;
  const start = text.slice(0, pieces.room);
  const part = pieces.isCode ? start : joinBlanks(start);
  pieces.room -= part.length;
  pieces.parts.push(part);
}

/** At the border of a block. */
export function breakLine({ parts, room }: Pieces): void {
  if (room > 0 && parts.at(-1) !== '\n') parts.push('\n');
}

export function joined({ parts }: Pieces): string {
  return parts.join('');
}

/** What a reader sees of a piece of HTML, as one line of at most so many characters. */
export function visibleLine(html: string, most: number): string | null {
  const pieces = newPieces(most);
  let unseen = 0;
  const open: boolean[] = [];
  hearHtml(html, {
    opened: (name, attributes) => {
      const isHidden = isUnseen(name, attributes);
      open.push(isHidden);
      if (isHidden) unseen += 1;
      if (isBlock(name)) breakLine(pieces);
    },
    text: (text) => {
      if (unseen === 0) addText(pieces, text);
    },
    closed: (name) => {
      if (open.pop()) unseen -= 1;
      if (isBlock(name)) breakLine(pieces);
    },
  });
  return oneLine(joined(pieces), most);
}

export function isUnseen(name: string, attributes: Attributes): boolean {
  return unseenTags.has(name) || attributes.hidden !== undefined;
}

const unseenTags = new Set(['head', 'title', 'script']);

export function isBlock(name: string): boolean {
  return blocks.has(name);
}

const blocks = new Set(
  'address article aside blockquote br dd div dl dt figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
