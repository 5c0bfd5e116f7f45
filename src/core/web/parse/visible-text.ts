import type { limitedDom } from './limited-dom.ts';
import { someLines } from './text.ts';

const MOST = 20_000;

type Root = ReturnType<typeof limitedDom>;
type Node = Root['children'][number] | Root;

/** What a reader sees of a page, each block on a line of its own: the beginning. */
export function visibleText(root: Node | undefined): string {
  const parts: string[] = [];
  let length = 0;
  // A stack of our own, as a page may be deeper than ours.
  const open: (Node | string)[] = root ? [root] : [];
  for (let node = open.pop(); node !== undefined && length < MOST * 4; node = open.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.type === 'text') {
      const text = node.data.replace(/\s+/g, ' ');
      parts.push(text);
      length += text.length;
    } else if ('children' in node && !isUnseen(node)) {
      const edge = 'name' in node && blocks.has(node.name) ? ['\n'] : [];
      open.push(...edge, ...node.children.toReversed(), ...edge);
    }
  }
  return someLines(parts.join(''), MOST);
}

function isUnseen(node: Node): boolean {
  if (!('name' in node)) return false;
  return unseen.has(node.name) || ('attribs' in node && 'hidden' in node.attribs);
}

const unseen = new Set(['head', 'title', 'script']);

const blocks = new Set(
  'address article aside blockquote br dd div dl dt figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
