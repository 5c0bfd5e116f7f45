import type { Media } from '../world/message.ts';
import type { Line, LineExtras } from './script.ts';

/**
 * A conversation as one reads it, a message a line: `3d 4h ann: the text`. `⏎` breaks a line of the message.
 * Behind the text may stand `{re 2}` (answers line 2, from 0), `{edited 2d}`, `{topic T}`, `{pinned}`,
 * `{fwd ann}`, `{fwd-name Somebody}`, and one of `{file deck.pdf}`, `{photo}`, `{voice 14}`, `{sticker 👍}`,
 * `{page https://a.example Title}`, `{poll Which? | A | B}`, `{joined}`.
 * @throws {Error} for a line that does not read so
 */
export function talk(text: string): Line[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);
}

function readLine(line: string): Line {
  const [, ago, who, rest] = /^((?:\d+[wdhms] )*\d+[wdhms]) (\S+): ?(.*)$/u.exec(line) ?? [];
  if (ago === undefined || who === undefined || rest === undefined) {
    throw new Error(`not a line of a talk: ${line}`);
  }
  const extras: LineExtras = {};
  const said = rest.replace(/ ?\{([a-z-]+)(?: ([^{}]+))?\}$/u, (_, name: string, value = '') => {
    Object.assign(extras, extraOf(name, value));
    return '';
  });
  const words = said.replaceAll('⏎', '\n');
  // A second mark in front of the first one: `{re 1} {file a.pdf}`.
  const isLast = said === rest || !/\{[a-z-]+(?: [^{}]+)?\}$/u.test(said);
  if (isLast) return [who, ago, words, extras];
  const [, , inner, more = {}] = readLine(`${ago} ${who}: ${said}`);
  return [who, ago, inner, { ...more, ...extras }];
}

function extraOf(name: string, value: string): LineExtras {
  switch (name) {
    case 're':
      return { answers: Number(value) };
    case 'edited':
      return { edited: value };
    case 'topic':
      return { topic: value };
    case 'pinned':
      return { isPinned: true };
    case 'fwd':
      return { forward: { from: value } };
    case 'fwd-name':
      return { forward: { name: value } };
    case 'joined':
      return { hasJoinedTelegram: true };
    default:
      return { media: mediaOf(name, value) };
  }
}

function mediaOf(name: string, value: string): Media {
  const [first = '', ...rest] = value.split(' ');
  switch (name) {
    case 'photo':
      return { kind: 'photo' };
    case 'voice':
      return { kind: 'voice', seconds: Number(first) };
    case 'sticker':
      return { kind: 'sticker', emoji: first };
    case 'file':
      return { kind: 'document', fileName: value, mimeType: mimeOf(value), size: 240_000 };
    case 'page':
      return { kind: 'web-page', url: first, title: rest.join(' '), description: '' };
    case 'poll': {
      const [question = '', ...answers] = value.split(' | ');
      return { kind: 'poll', question, answers };
    }
    default:
      throw new Error(`a talk knows no {${name}}`);
  }
}

function mimeOf(fileName: string): string {
  if (fileName.endsWith('.pdf')) return 'application/pdf';
  if (fileName.endsWith('.xlsx')) {
    return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  }
  return 'application/octet-stream';
}
