import type { Evidence } from '../../../../src/core/rules/evidence.ts';
import { evidenceOf } from '../evidence.ts';

/**
 * A chat written by hand, with the company behind it as a person would say. None of them had a part in fitting
 * the weights; `docs/suggestions.md` says which set was looked at how often. Me: Mira of Ourco (ourco.com).
 */
export interface GoldChat {
  title: string;
  kind?: Evidence['chat']['kind'];
  username?: string;
  members?: number;
  /** Name, username, bio; of the other side, and colleagues. */
  people?: readonly (readonly [name: string, username?: string | null, bio?: string | null])[];
  bots?: readonly string[];
  /** Who (index in `people`, or `me`), and what; `file:`, `fwd:` and `sticker` for what is no text. */
  talk?: readonly (readonly [from: number, text: string])[];
  known?: Evidence['known'];
  own?: readonly string[];
  /** `null`: no company. Several: each would be right. */
  is: string | null | readonly string[];
  /** Who of `people` works for that company; left out where the question has no one answer. */
  staff?: readonly number[];
  /** What sort of chat a person would call it, where that is plain. Several: each would be right. */
  category?: string | readonly string[];
  /** Somebody pretends: a warning is due, and nothing may be said for sure. */
  isAlike?: true;
}

export const me = -1;

export function evidenceOfGold(chat: GoldChat): Evidence {
  const { title, kind, username, members, known, own, people = [], bots = [], talk = [] } = chat;
  return evidenceOf({
    title,
    ...(kind && { kind }),
    ...(username && { username }),
    ...(members && { members }),
    ...(known && { known }),
    ...(own && { own }),
    people: [
      ...people.map(([name, username = null, bio = null]) => ({ name, username, bio })),
      ...bots.map((name) => ({ name, username: name.toLowerCase(), isBot: true })),
    ],
    messages: talk.map(([from, text], index) => ({
      from,
      sentAt: `2026-11-${String(3 + Math.floor(index / 8)).padStart(2, '0')}T1${index % 8}:00:00.000Z`,
      ...contents(text),
    })),
  });
}

function contents(text: string): Partial<Evidence['messages'][number]> {
  if (text === 'sticker') return { text: '' };
  if (text.startsWith('file:')) return { text: '', fileName: text.slice(5) };
  const forwarded = /^fwd:([^|]+)\|(.*)$/su.exec(text);
  if (forwarded) return { forwardedFrom: forwarded[1] ?? null, text: forwarded[2] ?? '' };
  return { text, links: linksIn(text) };
}

/** As Telegram marks them: addresses with a scheme, and bare domains that end in a well-known way. */
function linksIn(text: string): string[] {
  const found = text.match(
    /(?<![@\w.])(?:https?:\/\/[^\s)]+|(?:[a-z0-9-]+\.)+(?:com|io|xyz|org|net|me|us|ai|finance|app|network|so|ru|de|co|dev|gg|jp|kr|cn|tr|br|fr|es|pl|ua|id|vn|in|ph|tech|exchange|capital|vc|agency|media|tv|ly|to|im)(?:\/[^\s)]*)?)(?![\w@])/gi,
  );
  return [
    ...new Set((found ?? []).map((link) => (/^https?:/i.test(link) ? link : `https://${link}`))),
  ];
}
