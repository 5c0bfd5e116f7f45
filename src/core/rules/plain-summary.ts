import type { SummaryPoint, SummaryTopic, SummedMessage } from './summary.ts';
import { shortened } from './text/shorten.ts';
import type { FoundStep } from './turn/next-steps.ts';

const longestQuote = 160;
const mostSteps = 3;

/** A summary without a model: who had the last word of each side, and what is open, in the words of the chat. */
export function plainSummary({
  messages,
  steps,
  now,
}: {
  messages: readonly SummedMessage[];
  steps: readonly FoundStep[];
  now: Date;
}): SummaryPoint[] {
  const said = messages.filter(({ text }) => text.trim() !== '');
  const last = said.at(-1);
  if (!last) return [];
  const other = said.findLast(({ isMine }) => isMine !== last.isMine);
  const at = now.toISOString();
  const open = steps
    .filter(({ shownFrom, shownUntil }) => shownFrom <= at && at < shownUntil)
    .toSorted((a, b) => ((a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1));
  return [
    wordOf(last, 'had the last word'),
    ...open.slice(0, mostSteps).map(pointOf),
    ...(other ? [wordOf(other, 'before that')] : []),
  ];
}

function wordOf(
  { messageId, from, isMine, sentAt, text }: SummedMessage,
  what: string,
): SummaryPoint {
  const who = isMine ? 'you' : shortened(from, 64) || 'they';
  const quotes = [{ messageId, quote: shortened(text.replace(/\s+/g, ' ').trim(), longestQuote) }];
  return { about: 'standing', text: `${who} ${what}, ${sentAt.slice(0, 10)}`, quotes, unknown: [] };
}

function pointOf({ kind, side, what, dueAt, why, messageId }: FoundStep): SummaryPoint {
  const due = dueAt === null ? '' : `, due ${dueAt.slice(0, 10)}`;
  const text = `${who[side]} ${doing[kind]}${due}: ${shortened(why, longestQuote)}`;
  return { about: topicOf[kind], text, quotes: [{ messageId, quote: what }], unknown: [] };
}

const who = { mine: 'you', theirs: 'they', both: 'both' } as const;
const doing = {
  answer: 'owe an answer',
  promise: 'have promised',
  meeting: 'have a meeting',
  'follow-up': 'may follow up',
} as const;
const topicOf: Readonly<Record<FoundStep['kind'], SummaryTopic>> = {
  answer: 'open',
  promise: 'promise',
  meeting: 'open',
  'follow-up': 'open',
};
