import { chatIdOf } from './chat-id.ts';
import { holdableText } from './database/holdable-text.ts';
import { snakeCase } from './database/snake-case.ts';
import { foldName } from './fold-name.ts';
import type { ChatRow } from './schema.ts';

/** What Telegram or an export tells of a chat. What is not given stays as it is stored. */
export type SeenChat = Pick<ChatRow, 'accountId' | 'peerId' | 'kind' | 'title'> & {
  [Column in (typeof TOLD)[number]]?: ChatRow[Column] | undefined;
};

const TOLD = [
  'username',
  'unread',
  'participantCount',
  'lastActivityAt',
  'isProtected',
  'isForum',
  'isArchived',
  'migratedToChatId',
] as const satisfies readonly (keyof ChatRow)[];

/** Nothing decided yet: the state of a chat that is seen for the first time. */
export function newChat({ accountId, peerId, kind, title }: SeenChat): ChatRow {
  const id = chatIdOf(accountId, peerId);
  return { ...UNDECIDED, id, accountId, peerId, kind, title, titleKey: foldName(title) };
}

const UNDECIDED: Omit<ChatRow, 'id' | 'accountId' | 'peerId' | 'kind' | 'title' | 'titleKey'> = {
  username: null,
  state: 'new',
  ignoredReason: null,
  isSynced: 0,
  unread: 0,
  participantCount: null,
  lastActivityAt: null,
  newestMessageId: null,
  historyFrom: null,
  historyTo: null,
  historySince: null,
  messageCount: 0,
  revision: 0,
  channelPts: null,
  isProtected: 0,
  isForum: 0,
  isArchived: 0,
  migratedToChatId: null,
  category: null,
  categoryConfidence: null,
  priority: 0,
  companyId: null,
  stage: null,
  note: null,
  owner: null,
  followUpPolicy: 'approve',
  timeZone: null,
  zoneNotKnown: null,
  turn: null,
  turnSince: null,
  snoozedAt: null,
  snoozedUntil: null,
  snoozedTo: null,
  snoozedUnlessReply: 0,
  settledTo: null,
};

/** The stored row with what was told just now. */
export function withNews(row: ChatRow, chat: SeenChat): ChatRow {
  const told = TOLD.filter((column) => chat[column] !== undefined);
  const news = Object.fromEntries(told.map((column) => [column, chat[column]]));
  const { kind } = chat;
  const title = holdableText(chat.title);
  return { ...row, kind, title, titleKey: foldName(title), ...news };
}

export function differs(row: ChatRow, before: ChatRow | undefined): boolean {
  return !before || REPLACEABLE.some((column) => row[column] !== before[column]);
}

const REPLACEABLE = ['kind', 'title', 'titleKey', ...TOLD] as const satisfies (keyof ChatRow)[];

/** For `on conflict do update set`. */
export const CHAT_NEWS = REPLACEABLE.map(snakeCase)
  .map((column) => `${column} = excluded.${column}`)
  .join(', ');

export const CHAT_COLUMNS: readonly (keyof ChatRow)[] = [
  'id',
  'accountId',
  'peerId',
  'kind',
  'title',
  'titleKey',
  // A literal has the keys that its type says, which TypeScript does not take for granted.
  ...(Object.keys(UNDECIDED) as (keyof typeof UNDECIDED)[]),
];
