import type { Entity } from './message.ts';

type Found = Exclude<Entity['kind'], 'text-url' | 'text-mention' | 'bold' | 'italic' | 'code'>;

/** In the order in which one wins over the next where they overlap. */
const patterns: readonly [Found, RegExp][] = [
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['url', linkPattern()],
  ['mention', /(?<![\w@/.])@[a-z]\w{3,31}\b/gi],
  ['hashtag', /(?<![\w#/])#[\p{L}_][\p{L}\p{N}_]*/gu],
  ['cashtag', /(?<![\w$])\$[A-Z]{2,8}\b/g],
];

/** With `https://` any host; without it only under an ending that people use, as Telegram does. */
function linkPattern(): RegExp {
  const endings =
    'xyz|com|io|org|net|so|fi|me|vc|ai|gg|dev|app|example|finance|capital|agency|network|exchange|ventures|studio|media|jobs|news|ae|br|co|de|fr|hk|il|in|jp|kr|kz|mx|pe|tr|ua|vn';
  // Brackets and control characters end a link, a full stop or comma at its end is the sentence's.
  const part = String.raw`[^\s\p{Cc}<>()]`;
  const end = String.raw`[^\s\p{Cc}<>().,;:!?'"]`;
  const path = String.raw`(?:\/${part}*${end})?`;
  const bare = String.raw`(?<![\w@.\/\-])(?:[a-z0-9\-]+\.)+(?:${endings})(?![\w\-])${path}`;
  return new RegExp(String.raw`https?:\/\/${part}+${end}|${bare}`, 'giu');
}

/** Links, addresses, mentions and tags in a text; offsets and lengths in UTF-16 units, as Telegram counts. */
export function findEntities(text: string, taken: readonly Entity[] = []): Entity[] {
  const found: Entity[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const entity = { kind, offset: match.index, length: match[0].length };
      if (![...taken, ...found].some((other) => overlaps(entity, other))) found.push(entity);
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

interface Span {
  offset: number;
  length: number;
}

const overlaps = (a: Span, b: Span): boolean =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length;

/** Turns `[label](https://…)` of a story's line into a text and its text links. */
export function readMarkup(line: string): { text: string; entities: Entity[] } {
  const entities: Entity[] = [];
  let text = '';
  let end = 0;
  for (const match of line.matchAll(/\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)/g)) {
    const [whole, label = '', url = ''] = match;
    text += line.slice(end, match.index);
    entities.push({ kind: 'text-url', offset: text.length, length: label.length, url });
    text += label;
    end = match.index + whole.length;
  }
  return { text: text + line.slice(end), entities };
}
