import type { FoundMessage, SearchResult } from '../../store/search/search.ts';
import type { Span, View } from '../terminal/view.ts';
import { shortTime } from './time.ts';

export const searchFields = ['total', 'messages'] as const;

export const searchView: View<SearchResult> = {
  fields: searchFields,
  toJson: ({ total, messages }) => ({
    total,
    messages: messages.map((message) => ({
      ...messageJson(message),
      snippet: message.snippet.text,
      highlights: message.snippet.highlights,
    })),
  }),
  toText: ({ messages }) => [
    {
      kind: 'table',
      columns: [
        { title: 'sent' },
        { title: 'chat', isFlexible: true },
        { title: 'from', isFlexible: true },
        { title: 'message', isFlexible: true },
      ],
      rows: messages.map((message) => [
        shortTime(message.sentAt),
        message.chatTitle ?? message.chatId,
        message.isOutgoing === 1 ? 'me' : (message.senderName ?? ''),
        highlighted(message),
      ]),
      empty: 'Nothing found.',
    },
  ],
};

export function messageJson(message: Omit<FoundMessage, 'snippet'>): object {
  return {
    id: String(message.messageId),
    chatId: message.chatId,
    chatTitle: message.chatTitle,
    senderId: message.senderPeerId,
    senderName: message.senderName,
    sentAt: message.sentAt,
    editedAt: message.editedAt,
    text: message.text,
    replyTo: message.replyToMessageId === null ? null : String(message.replyToMessageId),
    links: linksOf(message.links),
    media: message.media,
    outgoing: message.isOutgoing === 1,
  };
}

function linksOf(json: string | null): unknown {
  return json === null ? [] : JSON.parse(json);
}

function highlighted({ snippet: { text, highlights } }: FoundMessage): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end } of highlights) {
    if (start > at) spans.push({ text: text.slice(at, start) });
    spans.push({ text: text.slice(start, end), paint: 'accent' });
    at = end;
  }
  return at < text.length ? [...spans, { text: text.slice(at) }] : spans;
}
