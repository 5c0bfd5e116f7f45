import type { Instant } from '../../../store/schema.ts';

/** A message of a chat, as far as its time matters. */
export interface TimedMessage {
  sentAt: Instant;
  isMine: boolean;
}

/** When the other side wrote of its own accord, with how much that still counts. */
export interface ActivityEvent {
  /** Milliseconds since 1970. */
  at: number;
  /** 1 today, half of it 60 days ago. */
  weight: number;
}

const sessionMs = 20 * 60_000;
const answerMs = 6 * 3_600_000;
const dayMs = 86_400_000;
const longestAgoMs = 180 * dayMs;
const halfLifeMs = 60 * dayMs;

/**
 * The sessions that the other side has begun: what follows a message of mine within six hours is an answer, and
 * says when I write rather than when they do (counting answers, a history of mornings makes every best moment a
 * morning). Messages within twenty minutes of each other are one session.
 *
 * @param messages oldest first
 */
export function openings(messages: readonly TimedMessage[], now: number): ActivityEvent[] {
  const events: ActivityEvent[] = [];
  let mineAt = Number.NEGATIVE_INFINITY;
  let theirsAt = Number.NEGATIVE_INFINITY;
  for (const { sentAt, isMine } of messages) {
    const at = Date.parse(sentAt);
    if (isMine) mineAt = at;
    else {
      const isAnswer = at - mineAt < answerMs;
      const isSameSession = at - theirsAt < sessionMs;
      if (!(isAnswer || isSameSession) && at <= now && now - at <= longestAgoMs) {
        events.push({ at, weight: 0.5 ** ((now - at) / halfLifeMs) });
      }
      theirsAt = at;
    }
  }
  return events;
}

/**
 * How many of my turns were answered within a day, of those that are at least a day old. What I write again after a day
 * without an answer is a turn of its own: three follow-ups in a row that nobody answered are three.
 */
export function answeredTurns(
  messages: readonly TimedMessage[],
  now: number,
): { asked: number; answered: number } {
  let asked = 0;
  let answered = 0;
  let openSince: number | null = null;
  for (const { sentAt, isMine } of messages) {
    const at = Date.parse(sentAt);
    if (isMine) {
      const isAgain: boolean = openSince !== null && at - openSince > dayMs;
      if (isAgain) asked += 1;
      openSince = isAgain ? at : (openSince ?? at);
      continue;
    }
    if (openSince !== null) {
      asked += 1;
      if (at - openSince <= dayMs) answered += 1;
    }
    openSince = null;
  }
  if (openSince !== null && now - openSince > dayMs) asked += 1;
  return { asked, answered };
}
