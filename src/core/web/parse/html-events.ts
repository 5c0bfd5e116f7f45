import { Parser } from 'htmlparser2';

/** More than any honest page has. What comes after is not read. */
const MOST = { depth: 512, attributes: 200, nodes: 20_000, characters: 2_000_000 } as const;
const PIECE = 32 * 1024;

export type Attributes = Readonly<Record<string, string>>;

export interface HtmlListener {
  opened(name: string, attributes: Attributes): void;
  text(text: string): void;
  /** Of the last that was opened and is not yet closed. */
  closed(name: string): void;
}

/**
 * HTML as what happens in it, without what nobody reads as text (scripts, styles, drawings), but with JSON-LD. No
 * tree is made: time is linear in the input and memory bounded, also for input made to hurt.
 */
export function hearHtml(html: string, listener: HtmlListener): void {
  const guard = { depth: 0, attributes: 0, nodes: 0, skipped: 0, isFull: false };
  const parser = new Parser({
    onopentagname: () => {
      guard.attributes = 0;
    },
    onattribute: () => {
      guard.attributes += 1;
      if (guard.attributes > MOST.attributes) guard.isFull = true;
    },
    onopentag: (name, attributes) => {
      guard.depth += 1;
      guard.nodes += 1;
      if (guard.depth > MOST.depth || guard.nodes > MOST.nodes) guard.isFull = true;
      if (guard.isFull) return;
      if (guard.skipped > 0 || isSkipped(name, attributes)) guard.skipped += 1;
      else listener.opened(name, attributes);
    },
    onclosetag: (name) => {
      if (guard.isFull) return;
      guard.depth -= 1;
      if (guard.skipped > 0) guard.skipped -= 1;
      else listener.closed(name);
    },
    ontext: (text) => {
      if (guard.skipped === 0 && !guard.isFull) listener.text(text);
    },
  });
  const end = Math.min(html.length, MOST.characters);
  for (let at = 0; at < end && !guard.isFull; at += PIECE) {
    parser.write(html.slice(at, Math.min(at + PIECE, end)));
  }
  parser.end();
}

function isSkipped(name: string, attributes: Attributes): boolean {
  if (name === 'script') return !/^\s*application\/ld\+json\b/i.test(attributes.type ?? '');
  return unread.has(name);
}

const unread = new Set([
  'style',
  'svg',
  'noscript',
  'template',
  'iframe',
  'canvas',
  'object',
  'math',
]);
