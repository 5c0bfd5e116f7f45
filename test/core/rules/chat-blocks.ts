import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** The chats of a text file, a block each, with an empty line between two; lines that begin with `#` are remarks. */
export function readChatBlocks(file: URL): string[] {
  return readFileSync(file, 'utf8')
    .replace(/^#.*\n/gm, '')
    .trim()
    .split(/\n{2,}/);
}

export const chatKinds = v.picklist(['user', 'bot', 'group', 'supergroup', 'channel']);
