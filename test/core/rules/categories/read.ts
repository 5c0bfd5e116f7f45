import * as v from 'valibot';
import { chatKinds, readChatBlocks } from '../chat-blocks.ts';
import { type GoldChat, me } from '../gold/gold-chat.ts';

export interface SortedChat extends GoldChat {
  language: string;
  category: readonly string[];
}

/** The chats of `develop.txt` and its neighbours, which say how they are written. */
export function readSortedChats(
  set: 'develop' | 'fresh' | 'second' | 'held-out' | 'last',
): SortedChat[] {
  return readChatBlocks(new URL(`${set}.txt`, import.meta.url)).map(readChat);
}

function readChat(block: string): SortedChat {
  const [head = '', title = '', ...lines] = block.split('\n');
  const [label = '', language = '', named, members] = head.split(' ');
  const kind = v.parse(chatKinds, named);
  const people = lines.filter((line) => line.startsWith('@')).map(readPerson);
  if (people.length === 0 && kind !== 'channel') people.push([title, null, null]);
  return {
    title,
    kind,
    language,
    category: label.split('/'),
    ...(members && { members: Number(members) }),
    people: kind === 'bot' ? [] : people,
    bots: kind === 'bot' ? [title] : [],
    talk: lines.filter((line) => !line.startsWith('@')).map(readSaying),
    // Who is behind them is asked elsewhere.
    is: null,
  };
}

function readPerson(line: string): readonly [string, string | null, string | null] {
  const [, name = '', username, bio] = /^@ (.*?)(?:, ([\w.]+))?(?:: (.*))?$/.exec(line) ?? [];
  return [name, username ?? null, bio ?? null];
}

function readSaying(line: string): readonly [number, string] {
  const [, whose = '', said = ''] = /^(>|\d?<) (.*)$/.exec(line) ?? [];
  const from = whose === '>' ? me : Number(whose.replace('<', '') || 1) - 1;
  return [from, said.replaceAll('\\n', '\n')];
}
