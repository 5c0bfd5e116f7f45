import type { InboxRow } from '../../store/inbox.ts';
import { ago } from '../../tui/ago.ts';
import type { Inbox } from '../inbox-run.ts';
import type { Span, View } from '../terminal/view.ts';

export const inboxFields = [
  'chat',
  'company',
  'turn',
  'since',
  'lastText',
  'priority',
  'snoozedUntil',
] as const;

export const inboxView: View<Inbox> = {
  fields: inboxFields,
  toJson: ({ rows }) => rows.map(toJson),
  toText: ({ rows, now }) => [
    {
      kind: 'table',
      columns: [
        { title: 'waits', align: 'right' },
        { title: 'turn' },
        { title: 'chat', isFlexible: true },
        { title: 'company', isFlexible: true },
        { title: 'prio', align: 'right' },
        { title: 'last message', isFlexible: true },
      ],
      rows: rows.map((row) => [
        ago(row.turnSince, now),
        turnSpan(row),
        row.title,
        row.company ?? '',
        String(Math.round(row.priority)),
        lastWords(row),
      ]),
      empty: 'Nobody waits. Fetch the news with tgcrm sync.',
    },
  ],
};

function toJson(row: InboxRow): Record<(typeof inboxFields)[number], unknown> {
  const { id, title, company, turn, turnSince, lastText, priority, snoozedUntil } = row;
  const chat = { id, title };
  return { chat, company, turn, since: turnSince, lastText, priority, snoozedUntil };
}

function turnSpan({ turn }: InboxRow): Span[] {
  return [turn === 'mine' ? { text: 'mine', paint: 'warn' } : { text: 'theirs', paint: 'dim' }];
}

function lastWords({ lastText, lastMedia }: InboxRow): string {
  const text = lastText.slice(0, longestShown).replace(/\s+/g, ' ');
  return lastMedia === null || text !== '' ? text : `[${lastMedia}]`;
}

const longestShown = 200;
