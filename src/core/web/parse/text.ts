import { cleanLines, cleanText } from '../../rules/text/clean-text.ts';

/** One line of somebody's document: cleaned, blanks joined, cut; `null` when nothing is left. */
export function oneLine(text: string | undefined | null, most: number): string | null {
  if (!text) return null;
  const line = cleanText(joinBlanks(text.slice(0, most * 4))).trim();
  return line === '' ? null : cut(line, most);
}

/** Each run of blanks becomes one. Most texts have none: to replace nothing costs the heap a thousand bytes each time. */
export function joinBlanks(text: string): string {
  if (!/\s\s|[^\S ]/.test(text)) return text;
  return /^\s+$/.test(text) ? ' ' : text.replace(/\s+/g, ' ');
}

/** Several lines of it: blanks joined, empty lines dropped. */
export function someLines(text: string, most: number): string {
  const lines = cleanLines(text.slice(0, most * 4))
    .split('\n')
    .map((line) => joinBlanks(line).trim())
    .filter((line) => line !== '');
  return cut(lines.join('\n'), most);
}

/** An absolute http or https link without name, password or fragment; `null` for anything else (`javascript:`). */
export function webLink(text: string | undefined | null, base: string): string | null {
  if (!text || text.length > 2048) return null;
  const url = URL.parse(text.trim(), base);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  url.hash = '';
  return url.href;
}

export function mailAddress(text: string): string | null {
  const [, address] = /^mailto:([^?]{3,254})/i.exec(text.trim()) ?? [];
  const plain = address && decoded(address).trim().toLowerCase();
  return plain && /^[^\s@<>"',;:]{1,64}@[^\s@<>"',;:]{3,190}$/.test(plain) ? plain : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// Not through the middle of a character.
function cut(text: string, most: number): string {
  return text.length <= most
    ? text
    : text
        .slice(0, most)
        .toWellFormed()
        .replace(/\ufffd$/, '');
}
