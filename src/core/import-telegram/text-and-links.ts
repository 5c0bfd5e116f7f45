import type { Json } from '../../store/schema.ts';

export interface TextAndLinks {
  text: string;
  links: Json | null;
}

/** A message's text: a string, or a list of strings and of `{type, text, href}`. */
export function textAndLinks(text: unknown, entities: unknown): TextAndLinks {
  if (typeof text === 'string') return text === '' ? nothing : { text, links: null };
  const parts = Array.isArray(text) ? text : Array.isArray(entities) ? entities : [];
  if (parts.length === 0) return nothing;
  const links = new Set<string>();
  let whole = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      whole += part;
      continue;
    }
    if (!isPart(part)) continue;
    whole += part.text;
    if (part.type === 'text_link' && typeof part.href === 'string') links.add(part.href);
    else if (part.type === 'link') links.add(withScheme(part.text));
  }
  return { text: whole, links: links.size === 0 ? null : JSON.stringify([...links]) };
}

const nothing: TextAndLinks = { text: '', links: null };

interface Part {
  type?: unknown;
  text: string;
  href?: unknown;
}

function isPart(part: unknown): part is Part {
  return (
    typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string'
  );
}

/** As a sync stores it: people write `acme.com`, and Telegram makes it a link all the same. */
function withScheme(url: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) && !/^[^/]*:\d/.test(url) ? url : `https://${url}`;
}
