import type { limitedDom } from './limited-dom.ts';
import { someLines } from './text.ts';

type Root = ReturnType<typeof limitedDom>;
/** What a tree of HTML is made of. */
export type Node = Root['children'][number] | Root;

/** What a reader sees of a page or a part of it, each block on a line of its own: the beginning. */
export function visibleText(root: Node | undefined, most: number): string {
  const parts: string[] = [];
  let length = 0;
  // A stack of our own, as a page may be deeper than ours.
  const open: (Node | string)[] = root ? [root] : [];
  for (let node = open.pop(); node !== undefined && length < most * 4; node = open.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.type === 'text') {
      const text = node.data.slice(0, most * 4).replace(/\s+/g, ' ');
      parts.push(text);
      length += text.length;
    } else if ('children' in node && (node === root || !isUnseen(node))) {
      const isBlock = 'name' in node && blocks.has(node.name);
      if (isBlock) open.push('\n');
      for (let at = node.children.length - 1; at >= 0; at -= 1) {
        const child = node.children[at];
        if (child) open.push(child);
      }
      if (isBlock) open.push('\n');
    }
  }
  return someLines(parts.join(''), most);
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
