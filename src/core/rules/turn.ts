import type { ChatKind, Instant, Turn } from '../../store/schema.ts';
import { isClosing } from './closing-words.ts';

export interface TurnMessage {
  sentAt: Instant;
  text: string;
  media: string | null;
  /** Of my account, or of a colleague. */
  isMine: boolean;
}

export interface WhoseTurn {
  /** `null` where nobody owes anybody: broadcasts, bots, crowds in which I do not take part, chats without messages. */
  turn: Turn | null;
  /** Since when: the first message of those that wait for an answer, or the one that closed it. */
  since: Instant | null;
}

/** @param messages oldest first; the newest fifty are enough. */
export function whoseTurn(
  messages: readonly TurnMessage[],
  { kind, participantCount }: { kind: ChatKind; participantCount: number | null },
): WhoseTurn {
  const said = messages.filter(({ media }) => media !== 'service');
  const last = said.at(-1);
  if (!last || kind === 'channel' || kind === 'bot') return nobody;
  const isSilent = !said.some(({ isMine }) => isMine);
  if (isSilent && kind !== 'user' && (participantCount ?? 0) > mostOfSmallGroup) return nobody;
  const start = said.findLastIndex(({ isMine }) => isMine !== last.isMine) + 1;
  const run = said.slice(start);
  // A thanks closes what was said before it; a thanks out of nothing is a beginning.
  if (start > 0 && run.every(isClosing)) return { turn: 'closed', since: last.sentAt };
  const first = run.find((message) => !isClosing(message)) ?? last;
  return { turn: last.isMine ? 'theirs' : 'mine', since: first.sentAt };
}

const nobody: WhoseTurn = { turn: null, since: null };

/** In larger groups a stranger's message does not ask for my answer. */
const mostOfSmallGroup = 15;
