import type { Kysely, SelectQueryBuilder } from 'kysely';
import { type ChatTerm, holdsTerm } from './chat-terms.ts';
import { listOf } from './database/dialect.ts';
import type { ChatRow, ChatState, Instant, Schema } from './schema.ts';
import { holdsWords } from './search/holds-words.ts';

export interface ChatListRow extends ChatRow {
  companyName: string | null;
  companyDomain: string | null;
  tags: string[];
}

export type ChatSort = 'activity' | 'title' | 'company' | 'priority' | 'unread' | 'participants';

export interface ChatListRequest {
  accountId?: string | undefined;
  /** Only these; then also a basic group that became a supergroup. */
  ids?: readonly string[] | undefined;
  /** All states, if not given. */
  states?: readonly ChatState[] | undefined;
  /** Each word must stand in the title, the username or the company's name. */
  search?: string | undefined;
  category?: string | undefined;
  stage?: string | undefined;
  folder?: string | undefined;
  tag?: string | undefined;
  companyId?: string | undefined;
  /** Only chats in which the answer is mine to give. */
  owed?: boolean | undefined;
  unread?: boolean | undefined;
  synced?: boolean | undefined;
  /** Without the chats that are snoozed then, or only these. */
  snoozed?: { now: Instant; show: 'none' | 'only' } | undefined;
  /** All of these must hold; `now` is for what comes due. */
  terms?: { all: readonly ChatTerm[]; now: Instant } | undefined;
  /** `{ key: 'activity', descending: true }`, if not given. What has no value stands last either way. */
  sort?: { key: ChatSort; descending: boolean } | undefined;
  limit?: number | undefined;
}

/** Basic groups that became supergroups are left out: their supergroup stands for both. */
export async function listChats(
  db: Kysely<Schema>,
  request: ChatListRequest = {},
): Promise<ChatListRow[]> {
  const query = db
    .selectFrom('chats')
    .leftJoin('companies', 'companies.id', 'chats.companyId')
    .selectAll('chats')
    .select(['companies.name as companyName', 'companies.domain as companyDomain']);
  const { ids } = request;
  const asked = ids
    ? query.where('chats.id', 'in', listOf(db, ids))
    : query.where('chats.migratedToChatId', 'is', null);
  const narrowed = withTerms(db, { query: filtered(asked, request), terms: request.terms });
  const chats = await sorted(narrowed, request).execute();
  const tags = await tagsByChat(db);
  // Not a copy with one field more: that costs more than reading the rows.
  return chats.map((chat) => Object.assign(chat, { tags: tags.get(chat.id) ?? [] }));
}

type Tables = Schema & {
  companies: { [Column in keyof Schema['companies']]: Schema['companies'][Column] | null };
};
type Query<Row> = SelectQueryBuilder<Tables, 'chats' | 'companies', Row>;

function filtered<Row>(query: Query<Row>, request: ChatListRequest): Query<Row> {
  const { accountId, states, category, stage, folder, tag, companyId, search, snoozed } = request;
  let narrowed = query;
  if (accountId) narrowed = narrowed.where('chats.accountId', '=', accountId);
  if (states) narrowed = narrowed.where('chats.state', 'in', [...states]);
  if (category) narrowed = narrowed.where('chats.category', '=', category);
  if (stage) narrowed = narrowed.where('chats.stage', '=', stage);
  if (companyId) narrowed = narrowed.where('chats.companyId', '=', companyId);
  if (request.owed) narrowed = narrowed.where('chats.turn', '=', 'mine');
  if (request.unread) narrowed = narrowed.where('chats.unread', '>', 0);
  if (request.synced) narrowed = narrowed.where('chats.isSynced', '=', 1);
  if (snoozed?.show === 'only') narrowed = narrowed.where('chats.snoozedUntil', '>', snoozed.now);
  if (snoozed?.show === 'none') {
    narrowed = narrowed.where(({ eb, or }) =>
      or([eb('chats.snoozedUntil', 'is', null), eb('chats.snoozedUntil', '<=', snoozed.now)]),
    );
  }
  if (search) narrowed = narrowed.where(holdsWords(search, SEARCHED));
  if (folder) {
    narrowed = narrowed.where('chats.id', 'in', (eb) =>
      eb.selectFrom('chatFolders').select('chatId').where('folder', '=', folder),
    );
  }
  if (tag) {
    narrowed = narrowed.where('chats.id', 'in', (eb) =>
      eb.selectFrom('chatTags').select('chatId').where('tag', '=', tag),
    );
  }
  return narrowed;
}

function withTerms<Row>(
  db: Kysely<Schema>,
  { query, terms }: { query: Query<Row>; terms: ChatListRequest['terms'] },
): Query<Row> {
  if (!terms) return query;
  const { now } = terms;
  return terms.all.reduce((narrowed, term) => narrowed.where(holdsTerm(db, { term, now })), query);
}

const SEARCHED = ['chats.titleKey', 'chats.username', 'companies.nameKey'];

const SORT_COLUMNS = {
  activity: 'chats.lastActivityAt',
  title: 'chats.titleKey',
  company: 'companies.nameKey',
  priority: 'chats.priority',
  unread: 'chats.unread',
  participants: 'chats.participantCount',
} as const satisfies Record<ChatSort, string>;

function sorted<Row>(query: Query<Row>, { sort, limit }: ChatListRequest): Query<Row> {
  const { key, descending } = sort ?? { key: 'activity', descending: true };
  const column = SORT_COLUMNS[key];
  const ordered = query
    .orderBy((eb) => eb.case().when(column, 'is', null).then(1).else(0).end())
    .orderBy(column, descending ? 'desc' : 'asc')
    .orderBy('chats.titleKey')
    .orderBy('chats.id');
  return limit === undefined ? ordered : ordered.limit(limit);
}

/** Few chats have tags: one read of them all is cheaper than one for each chat. */
async function tagsByChat(db: Kysely<Schema>): Promise<Map<string, string[]>> {
  const tags = new Map<string, string[]>();
  const rows = await db.selectFrom('chatTags').selectAll().orderBy('tag').execute();
  for (const { chatId, tag } of rows) tags.set(chatId, [...(tags.get(chatId) ?? []), tag]);
  return tags;
}
