import type { ChatListRow } from '../../store/chat-list.ts';
import type { Paint, Span, View } from '../terminal/view.ts';
import { shortTime } from './time.ts';

export const chatFields = [
  'id',
  'kind',
  'title',
  'username',
  'state',
  'synced',
  'unread',
  'participants',
  'messages',
  'lastActivityAt',
  'category',
  'categoryConfidence',
  'priority',
  'company',
  'stage',
  'tags',
  'owner',
  'turn',
  'turnSince',
  'followUpPolicy',
  'snoozedUntil',
] as const;

export const chatsView: View<ChatListRow[]> = {
  fields: chatFields,
  toJson: (chats) => chats.map(chatJson),
  toText: (chats) => [
    {
      kind: 'table',
      columns: [
        { title: 'id', isFlexible: true },
        { title: 'title', isFlexible: true },
        { title: 'state' },
        { title: 'company', isFlexible: true },
        { title: 'category', isFlexible: true },
        { title: 'prio', align: 'right' },
        { title: 'unread', align: 'right' },
        { title: 'people', align: 'right' },
        { title: 'turn' },
        { title: 'activity' },
      ],
      rows: chats.map((chat) => [
        chat.id,
        chat.title,
        stateSpan(chat),
        chat.companyName ?? '',
        chat.category ?? '',
        String(Math.round(chat.priority)),
        chat.unread === 0 ? '' : String(chat.unread),
        chat.participantCount === null ? '' : String(chat.participantCount),
        chat.turn ?? '',
        shortTime(chat.lastActivityAt),
      ]),
      empty:
        'No chats here. Fetch the list with tgcrm chats --refresh, or see all with --state all.',
    },
  ],
};

/** One chat as a row of its own. */
export const chatView: View<ChatListRow> = {
  fields: chatFields,
  toJson: chatJson,
  toText: (chat) => chatsView.toText([chat]),
};

export function chatJson(chat: ChatListRow): Record<(typeof chatFields)[number], unknown> {
  return {
    id: chat.id,
    kind: chat.kind,
    title: chat.title,
    username: chat.username,
    state: chat.state,
    synced: chat.isSynced === 1,
    unread: chat.unread,
    participants: chat.participantCount,
    messages: chat.messageCount,
    lastActivityAt: chat.lastActivityAt,
    category: chat.category,
    categoryConfidence: chat.categoryConfidence,
    priority: chat.priority,
    company: companyJson(chat),
    stage: chat.stage,
    tags: chat.tags,
    owner: chat.owner,
    turn: chat.turn,
    turnSince: chat.turnSince,
    followUpPolicy: chat.followUpPolicy,
    snoozedUntil: chat.snoozedUntil,
  };
}

function companyJson({ companyId, companyName, companyDomain }: ChatListRow) {
  if (companyId === null || companyName === null) return null;
  return { id: companyId, name: companyName, domain: companyDomain };
}

const statePaint: Record<ChatListRow['state'], Paint> = {
  new: 'accent',
  crm: 'good',
  ignored: 'dim',
};

function stateSpan({ state, isSynced }: ChatListRow): Span[] {
  return [{ text: isSynced === 1 ? `${state}+sync` : state, paint: statePaint[state] }];
}
