import type { SummarizedChat } from '../../core/summarize.ts';
import type { ChatSummary } from '../../core/summary/read-summary.ts';
import { lines, type Span, type Text, type View } from '../terminal/view.ts';
import { shortTime } from './time.ts';

export const summariesView: View<SummarizedChat[]> = {
  fields: ['chat', 'engine', 'madeAt', 'isOutdated', 'points', 'trouble'],
  toJson: (all) =>
    all.map(({ chat, summary, trouble }) => ({
      chat,
      engine: null,
      madeAt: null,
      isOutdated: false,
      points: [],
      ...(summary && summaryJson(summary)),
      trouble: trouble?.message ?? null,
    })),
  toText: (all) =>
    all.map(({ chat, summary }) =>
      lines(
        ...(summary
          ? summaryLines(summary, chat.title)
          : [`${chat.title}: nothing of it is stored`]),
        '',
      ),
    ),
};

export function summaryJson({ engine, madeAt, isOutdated, points }: ChatSummary) {
  return {
    engine,
    madeAt,
    isOutdated,
    points: points.map(({ about, text, quotes, unknown }) => ({
      about,
      text,
      quotes: quotes.map(({ messageId, quote }) => ({ messageId: String(messageId), quote })),
      unknown,
    })),
  };
}

/** Who wrote it, and each point with the words that it rests on. */
export function summaryLines(summary: ChatSummary, title = 'summary'): Text[] {
  return [
    [
      { text: title, paint: 'bold' },
      { text: `  ${originOf(summary)}`, paint: 'dim' },
    ],
    ...summary.points.flatMap(({ about, text, quotes, unknown }): Text[] => [
      [
        { text: `  ${about.padEnd(9)}`, paint: 'accent' },
        { text },
        ...unknown.map((name): Span => ({ text: `  (${name}: not in the chat)`, paint: 'warn' })),
      ],
      ...quotes.map(
        ({ messageId, quote }): Text => [
          { text: `           “${quote}” ${messageId}`, paint: 'dim' },
        ],
      ),
    ]),
  ];
}

function originOf({ engine, madeAt, isOutdated }: ChatSummary): string {
  if (engine === 'rules') return 'by the rules';
  return `by ${engine}, ${shortTime(madeAt)}${isOutdated ? '; something was written since' : ''}`;
}
