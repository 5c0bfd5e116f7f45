import { DomHandler } from 'htmlparser2';
import { type Attributes, hearHtml } from './html-events.ts';
import { someLines } from './text.ts';
import {
  addText,
  breakLine,
  isBlock,
  isUnseen,
  joined,
  newPieces,
  type Pieces,
} from './visible-text.ts';

/** The few elements of a page that say something about it, side by side, each with its text; and what a reader sees. */
export interface PageOutline {
  root: DomHandler['root'];
  text: string;
}

const MOST = { text: 20_000, elements: 3000, line: 1000, label: 200, code: 300_000 } as const;

export function outlineOf(html: string): PageOutline {
  const page = newPieces(MOST.text);
  const elements: Element[] = [];
  // For each open element whether it is unseen, and what of it is kept.
  const open: { isUnseen: boolean; element: Element | null }[] = [];
  const filling: Element[] = [];
  let unseen = 0;
  hearHtml(html, {
    opened: (name, attributes) => {
      const isHidden = isUnseen(name, attributes);
      if (isHidden) unseen += 1;
      if (isBlock(name)) give(breakLine);
      const element = elements.length < MOST.elements ? toElement(name, attributes, unseen) : null;
      open.push(element || isHidden ? { isUnseen: isHidden, element } : plain);
      if (element) elements.push(element);
      if (element?.pieces) filling.push(element);
    },
    text: (text) => give((pieces) => addText(pieces, text)),
    closed: (name) => {
      const closed = open.pop();
      if (closed?.isUnseen) unseen -= 1;
      if (isBlock(name)) give(breakLine);
      if (closed?.element && filling.at(-1) === closed.element) filling.pop();
    },
  });
  return { root: treeOf(elements), text: someLines(joined(page), MOST.text) };

  // What was opened last stands last: whoever is outside of something unseen has no part in what is within it.
  function give(piece: (to: Pieces) => void): void {
    if (unseen === 0) piece(page);
    for (let at = filling.length - 1; at >= 0; at -= 1) {
      const element = filling[at];
      if (!element?.pieces || element.unseen !== unseen) return;
      piece(element.pieces);
      if (element.pieces.room <= 0) filling.splice(at, 1);
    }
  }
}

interface Element {
  name: string;
  attributes: Record<string, string>;
  pieces: Pieces | null;
  /** How many unseen elements it stands in, itself included. */
  unseen: number;
}

const plain = { isUnseen: false, element: null };

function toElement(name: string, attributes: Attributes, unseen: number): Element | null {
  const textMost = kept.get(name);
  if (textMost === undefined || (leadsOn.has(name) && attributes.href === undefined)) return null;
  const own: Record<string, string> = {};
  for (const attribute of telling) {
    const value = attributes[attribute];
    if (value !== undefined) own[attribute] = value;
  }
  const pieces = textMost > 0 ? newPieces(textMost, { isCode: name === 'script' }) : null;
  return { name, attributes: own, pieces, unseen };
}

/** Which elements, and how much of the text in them. */
const kept: ReadonlyMap<string, number> = new Map([
  ['html', 0],
  ['base', 0],
  ['meta', 0],
  ['link', 0],
  ['area', 0],
  ['title', MOST.line],
  ['a', MOST.label],
  ['h1', MOST.label],
  ['h2', MOST.label],
  ['script', MOST.code],
]);

const leadsOn: ReadonlySet<string> = new Set(['base', 'link', 'area', 'a']);

const telling = [
  'href',
  'rel',
  'title',
  'aria-label',
  'type',
  'content',
  'property',
  'name',
  'itemprop',
  'lang',
] as const;

function treeOf(elements: readonly Element[]): DomHandler['root'] {
  const handler = new DomHandler();
  // Selectors compare the top of the tree with itself, each with each: so there is one.
  handler.onopentag('document', {});
  for (const { name, attributes, pieces } of elements) {
    handler.onopentag(name, attributes);
    const text = pieces ? joined(pieces) : '';
    if (text !== '') handler.ontext(text);
    handler.onclosetag();
  }
  handler.onclosetag();
  handler.onend();
  return handler.root;
}
