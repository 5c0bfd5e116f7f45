import { secondsAgo } from './ago.ts';
import type { ChatScript, Line, PersonScript, ReactionScript } from './script.ts';

/** A corner of a larger story. */
export interface Part {
  people: readonly PersonScript[];
  chats: readonly ChatScript[];
  reactions?: readonly ReactionScript[];
}

/** A private chat and who it is with, in one. */
export function dm(
  person: PersonScript,
  lines: readonly Line[],
  more: Partial<Extract<ChatScript, { kind: 'private' }>> = {},
): Part {
  return { people: [person], chats: [{ kind: 'private', with: person.name, lines, ...more }] };
}

export const join = (parts: readonly Part[]): Part => ({
  people: parts.flatMap((part) => part.people),
  chats: parts.flatMap((part) => part.chats),
  reactions: parts.flatMap((part) => part.reactions ?? []),
});

/** A busy group's or channel's past: `count` messages, evenly from `from` ago to `to` ago, taken in turns. */
export function chatter(options: {
  who: readonly string[];
  texts: readonly string[];
  count: number;
  from: string;
  to: string;
}): Line[] {
  const { who, texts, count } = options;
  const start = secondsAgo(options.from);
  const step = (start - secondsAgo(options.to)) / count;
  return Array.from({ length: count }, (_, index): Line => {
    // 7 shares no divisor with most lengths, so that the same person seldom says the same thing again.
    const text = texts[(index * 7 + Math.floor(index / texts.length)) % texts.length] ?? '';
    const writer = who[(index * 5 + Math.floor(index / 3)) % who.length] ?? '';
    return [writer, `${Math.round(start - index * step)}s`, text];
  });
}
