import { DomHandler, Parser } from 'htmlparser2';

/** More than any honest page has. What comes after is not read. */
const MOST = { depth: 512, attributes: 200, nodes: 20_000, characters: 2_000_000 } as const;
const PIECE = 32 * 1024;

/**
 * HTML as a tree of bounded depth and size, without what nobody reads as text (scripts, styles, drawings), but with
 * JSON-LD. Time and memory are linear in the input, and small also for input made to hurt.
 */
export function limitedDom(html: string): DomHandler['root'] {
  const handler = new DomHandler();
  const guard = { depth: 0, attributes: 0, nodes: 0, skipped: 0, isFull: false };
  const parser = new Parser({
    onparserinit: (self) => {
      handler.onparserinit(self);
      // Selectors compare the top of the tree with itself, each with each: so there is one.
      handler.onopentag('document', {});
    },
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
      else handler.onopentag(name, attributes);
    },
    onclosetag: () => {
      if (guard.isFull) return;
      guard.depth -= 1;
      if (guard.skipped > 0) guard.skipped -= 1;
      else handler.onclosetag();
    },
    ontext: (text) => {
      if (guard.skipped === 0 && !guard.isFull) handler.ontext(text);
    },
    onend: () => handler.onend(),
  });
  const end = Math.min(html.length, MOST.characters);
  for (let at = 0; at < end && !guard.isFull; at += PIECE) {
    parser.write(html.slice(at, Math.min(at + PIECE, end)));
  }
  parser.end();
  return handler.root;
}

function isSkipped(name: string, attributes: Readonly<Record<string, string>>): boolean {
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
