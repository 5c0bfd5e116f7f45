import { type ServerState, serverStateOf } from '../../core/rules/dispatch/server-state.ts';
import type { FollowUpListRow } from '../../store/follow-ups.ts';
import { type Block, lines, type Paint, type Span, type View } from '../terminal/view.ts';
import { shortTime } from './time.ts';

export const followUpFields = [
  'id',
  'chatId',
  'chatTitle',
  'text',
  'origin',
  'reason',
  'status',
  'sendAt',
  'sendAtWhy',
  'attempts',
  'sentAt',
  'telegramMessageId',
  'statusWhy',
  'atTelegram',
] as const;

export function followUpJson(
  row: FollowUpListRow,
): Record<(typeof followUpFields)[number], unknown> {
  const { id, chatId, text, origin, reason, status, sendAt, sendAtWhy, attempts } = row;
  const { sentAt, telegramMessageId, statusWhy } = row;
  const chatTitle = row.chatTitle ?? '';
  return {
    id,
    chatId,
    chatTitle,
    text,
    origin,
    reason,
    status,
    sendAt,
    sendAtWhy,
    attempts,
    sentAt,
    telegramMessageId,
    statusWhy,
    atTelegram: serverStateOf(row),
  };
}

export const followUpsView: View<FollowUpListRow[]> = {
  fields: followUpFields,
  toJson: (rows) => rows.map(followUpJson),
  toText: (rows) => [followUpTable(rows)],
};

export const followUpView: View<FollowUpListRow> = {
  fields: followUpFields,
  toJson: followUpJson,
  toText: (row) => [
    lines(
      [{ text: `${row.id} to ${row.chatTitle ?? row.chatId}`, paint: 'bold' }],
      [{ text: 'status  ', paint: 'dim' }, statusSpan(row), { text: why(row) }],
      [{ text: 'when    ', paint: 'dim' }, { text: when(row) }],
      [{ text: 'reason  ', paint: 'dim' }, { text: row.reason }],
      '',
      ...row.text.split('\n'),
    ),
  ],
};

export function followUpTable(rows: readonly FollowUpListRow[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'id' },
      { title: 'status' },
      { title: 'when' },
      { title: 'chat', isFlexible: true },
      { title: 'text', isFlexible: true },
      { title: 'why', isFlexible: true },
    ],
    rows: rows.map((row) => [
      row.id,
      [statusSpan(row)],
      shortTime(row.sentAt ?? row.sendAt),
      row.chatTitle ?? row.chatId,
      row.text,
      row.statusWhy ?? '',
    ]),
    empty: 'No follow-ups. Draft one with tgcrm followups add CHAT --text TEXT --at TIME.',
  };
}

const paints: Record<FollowUpListRow['status'], Paint> = {
  draft: 'accent',
  approved: 'good',
  sending: 'warn',
  sent: 'good',
  cancelled: 'dim',
  failed: 'bad',
};

function statusSpan(row: FollowUpListRow): Span {
  const { status } = row;
  const server = serverStateOf(row);
  const text = server === null ? status : `${status}, ${serverWords[server]}`;
  return { text, paint: server === 'to-be-taken-back' ? 'bad' : paints[status] };
}

const serverWords = {
  'to-be-put': 'not yet at Telegram',
  there: 'at Telegram',
  'to-be-taken-back': 'STILL at Telegram',
} as const satisfies Record<Exclude<ServerState, null>, string>;

function when({ sentAt, sendAt, sendAtWhy }: FollowUpListRow): string {
  const reason = sentAt === null && sendAtWhy !== null ? `, ${sendAtWhy}` : '';
  return `${shortTime(sentAt ?? sendAt)}${reason}`;
}

function why({ statusWhy }: FollowUpListRow): string {
  return statusWhy === null ? '' : `: ${statusWhy}`;
}
