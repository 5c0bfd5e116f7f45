import * as v from 'valibot';
import { claimsIn, isSupported, type Support } from './draft/claims.ts';
import { cleanLines, cleanText } from './text/clean-text.ts';
import { beginning } from './text/shorten.ts';

/** What a summary says in one sentence, and the words of the chat that it rests on. */
export interface SummaryPoint {
  about: SummaryTopic;
  text: string;
  quotes: { messageId: number; quote: string }[];
  /** Names in it that stand nowhere in the chat. */
  unknown: string[];
}

export type SummaryTopic = (typeof topics)[number];

const topics = ['standing', 'wish', 'promise', 'open'] as const;

/** A message as a summary may rest on it. */
export interface SummedMessage {
  messageId: number;
  from: string;
  isMine: boolean;
  sentAt: string;
  text: string;
}

export interface SummaryQuestion {
  task: string;
  material: {
    chatTitle: string;
    messages: { id: number; from: string; day: string; text: string }[];
  };
  form: typeof summaryForm;
}

const longestMessage = 400;
/** Of the messages together: the question must fit beside the answer into the smallest context. */
const mostTokens = 4000;
const mostPoints = 5;
const mostQuotes = 3;

const summaryForm = v.object({
  points: v.pipe(
    v.array(
      v.object({
        about: v.picklist(topics),
        text: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(400)),
        quotes: v.pipe(
          v.array(v.object({ message: v.number(), quote: v.pipe(v.string(), v.maxLength(500)) })),
          v.maxLength(6),
        ),
      }),
    ),
    v.maxLength(8),
  ),
});

export type SummaryAnswer = v.InferOutput<typeof summaryForm>;

/** Pure, and bounded whatever the chat. `null` when nothing was said in it. */
export function summaryQuestion({
  title,
  language,
  messages,
}: {
  title: string;
  language: string;
  messages: readonly SummedMessage[];
}): SummaryQuestion | null {
  const shown = newest(messages);
  if (shown.length === 0) return null;
  return {
    task: taskIn(language),
    material: {
      chatTitle: cleanText(beginning(title, 128)),
      messages: shown.map(({ messageId, from, isMine, sentAt, text }) => ({
        id: messageId,
        from: isMine ? 'me' : cleanText(beginning(from, 64)),
        day: sentAt.slice(0, 10),
        text: summedText(text),
      })),
    },
    form: summaryForm,
  };
}

function taskIn(language: string): string {
  return [
    'Summarise this chat for "me", who wants to know at a glance where it stands and what is to be done.',
    `One to ${mostPoints} points, the most important first, each one sentence of at most 30 words in the language "${language}", about`,
    'standing (where things stand), wish (what they want), promise (what a side has promised) or open (what is still to be answered or decided).',
    'Each point needs one to three quotes: the id of a message and words that stand in it exactly.',
    'Use only what stands in the messages: no other name, number, date, link or address.',
  ].join(' ');
}

/** As many of the newest as there is room for, in the order of the chat. */
function newest(messages: readonly SummedMessage[]): SummedMessage[] {
  const shown: SummedMessage[] = [];
  let room = mostTokens;
  for (const message of messages.toReversed()) {
    const text = summedText(message.text);
    if (text.trim() === '') continue;
    room -= tokensIn(text) + 25;
    if (room < 0) break;
    shown.push(message);
  }
  return shown.reverse();
}

/** Some three characters to a token; one in scripts with a token for nearly every sign. */
function tokensIn(text: string): number {
  const wide = text.match(/[^\0-\u052f]/g)?.length ?? 0;
  return (text.length - wide) / 3 + wide;
}

/** What a model sees of a message: the same text that its quotes are looked for in. */
export function summedText(text: string): string {
  return beginning(cleanLines(beginning(text, longestMessage * 2)), longestMessage);
}

/**
 * Keeps of an answer the points that rest on words of the chat, and that claim no number, link or address that does
 * not stand there. A wallet address is never repeated: whoever wants it in a summary wants money. A name that stands
 * nowhere is pointed out, since languages bend names.
 */
export function checkSummary(
  { points }: SummaryAnswer,
  { messages, support }: { messages: readonly SummedMessage[]; support: Support },
): SummaryPoint[] {
  const texts = new Map(messages.map(({ messageId, text }) => [messageId, text] as const));
  const kept = new Map<string, SummaryPoint>();
  for (const { about, text: said, quotes: claimed } of points) {
    const text = cleanText(said.replace(/\s+/g, ' ')).trim();
    const quotes = standing(claimed, texts);
    const claims = claimsIn(text);
    const wrong = claims.filter((claim) => !isSupported(claim, support));
    const isForged = claims.some(({ kind }) => kind === 'wallet');
    if (text === '' || quotes.length === 0 || isForged) continue;
    if (wrong.some(({ kind }) => kind !== 'name')) continue;
    kept.set(text.toLowerCase(), { about, text, quotes, unknown: wrong.map(({ words }) => words) });
  }
  return [...kept.values()].slice(0, mostPoints);
}

/** The quotes that stand in the messages they name, each message once. */
function standing(
  quotes: SummaryAnswer['points'][number]['quotes'],
  texts: ReadonlyMap<number, string>,
): SummaryPoint['quotes'] {
  const found = new Map<number, string>();
  for (const { message, quote } of quotes) {
    const words = quote.trim();
    if (words.length >= 4 && isQuoted(words, texts.get(message))) found.set(message, words);
  }
  return [...found].map(([messageId, quote]) => ({ messageId, quote })).slice(0, mostQuotes);
}

/** Do these words still stand in the message? */
export function isQuoted(quote: string, text: string | undefined): boolean {
  return text !== undefined && summedText(text).includes(quote);
}
