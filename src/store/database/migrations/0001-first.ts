import { forBoth, type Migration } from '../migration.ts';

/** The tables of `schema.ts`, and the index of messages by word, which each database keeps in its own way. */
const tables = forBoth([
  `create table accounts (
    id TEXT primary key, telegram_id TEXT unique, name TEXT, username TEXT, phone TEXT,
    logged_in_at TEXT, last_sync_at TEXT, update_state TEXT
  ) TABLE`,
  `create table peers (
    account_id TEXT not null, peer_id TEXT not null, access_hash TEXT, name TEXT not null, username TEXT,
    bio TEXT, is_bot INTEGER not null, is_deleted INTEGER not null, seen_at TEXT not null,
    primary key (account_id, peer_id)
  ) KEYED TABLE`,
  `create table chats (
    id TEXT primary key, account_id TEXT not null, peer_id TEXT not null, kind TEXT not null,
    title TEXT not null, title_key TEXT not null, username TEXT,
    state TEXT not null, ignored_reason TEXT, is_synced INTEGER not null,
    unread INTEGER not null, participant_count INTEGER, last_activity_at TEXT,
    newest_message_id INTEGER, history_from INTEGER, history_to INTEGER, history_since TEXT, message_count INTEGER not null, channel_pts INTEGER,
    is_protected INTEGER not null, is_forum INTEGER not null, is_archived INTEGER not null,
    migrated_to_chat_id TEXT, category TEXT, category_confidence REAL, priority REAL not null,
    company_id TEXT, stage TEXT, note TEXT, owner TEXT, follow_up_policy TEXT not null,
    turn TEXT, turn_since TEXT,
    unique (account_id, peer_id)
  ) TABLE`,
  'create index chats_company on chats (company_id)',
  'create index chats_title on chats (title_key)',
  `create table chat_folders (
    chat_id TEXT not null, folder TEXT not null, primary key (chat_id, folder)
  ) KEYED TABLE`,
  `create table chat_tags (
    chat_id TEXT not null, tag TEXT not null, primary key (chat_id, tag)
  ) KEYED TABLE`,
  `create table participants (
    chat_id TEXT not null, peer_id TEXT not null, role TEXT, primary key (chat_id, peer_id)
  ) KEYED TABLE`,
  'create index participants_peer on participants (peer_id)',
  // Every further index would cost an import a third of its speed: the key and this one answer all queries.
  `create table messages (
    key INTEGER primary key, chat_id TEXT not null, message_id INTEGER not null,
    sender_peer_id TEXT, sender_name TEXT, sent_at TEXT not null, edited_at TEXT, text TEXT not null,
    reply_to_message_id INTEGER, topic_id INTEGER, links TEXT, media TEXT, file_name TEXT,
    forwarded_from TEXT, is_outgoing INTEGER not null, deleted_at TEXT,
    unique (chat_id, message_id)
  ) TABLE`,
  `create table contacts (
    id TEXT primary key, account_id TEXT, peer_id TEXT, name TEXT not null, name_key TEXT not null,
    username TEXT, company_id TEXT, role TEXT, profiles TEXT not null, created_at TEXT not null
  ) TABLE`,
  'create index contacts_company on contacts (company_id)',
  'create unique index contacts_peer on contacts (account_id, peer_id)',
  'create index contacts_name on contacts (name_key)',
  `create table companies (
    id TEXT primary key, name TEXT not null, name_key TEXT not null, domain TEXT, url TEXT,
    description TEXT, category TEXT, stage TEXT, socials TEXT not null, aliases TEXT not null,
    created_at TEXT not null
  ) TABLE`,
  'create index companies_name on companies (name_key)',
  'create unique index companies_domain on companies (domain)',
  `create table suggestions (
    chat_id TEXT primary key, verdict TEXT not null, candidates TEXT not null, contacts TEXT not null,
    evidence_hash TEXT not null, engine TEXT not null, computed_at TEXT not null
  ) TABLE`,
  `create table decisions (
    id TEXT primary key, chat_id TEXT not null, kind TEXT not null, answer TEXT not null, suggested TEXT,
    chosen TEXT, company_id TEXT, decided_at TEXT not null, via TEXT not null
  ) TABLE`,
  'create index decisions_chat on decisions (chat_id, decided_at)',
  `create table follow_ups (
    id TEXT primary key, chat_id TEXT not null, topic_id INTEGER, text TEXT not null, origin TEXT not null,
    reason TEXT not null, status TEXT not null, send_at TEXT, send_at_why TEXT, attempts INTEGER not null,
    random_id TEXT unique, base_message_id INTEGER, fingerprint TEXT, approved_at TEXT, not_before TEXT,
    sent_at TEXT, telegram_message_id TEXT, status_why TEXT, created_at TEXT not null
  ) TABLE`,
  'create index follow_ups_due on follow_ups (status, send_at)',
  'create index follow_ups_chat on follow_ups (chat_id)',
  `create table activities (
    id TEXT primary key, at TEXT not null, actor TEXT not null, verb TEXT not null, chat_id TEXT,
    subject TEXT, summary TEXT not null, before TEXT, undone_at TEXT
  ) TABLE`,
  'create index activities_at on activities (at)',
  'create index activities_chat on activities (chat_id, at)',
  `create table facts (
    id TEXT primary key, subject_id TEXT not null, field TEXT not null, value TEXT not null,
    source TEXT not null, url TEXT, seen_at TEXT not null
  ) TABLE`,
  'create unique index facts_subject on facts (subject_id, field, source, value)',
  `create table waits (
    account_id TEXT not null, scope TEXT not null, until TEXT not null, reason TEXT not null,
    primary key (account_id, scope)
  ) KEYED TABLE`,
  `create table leases (
    name TEXT primary key, holder TEXT not null, expires_at TEXT not null
  ) TABLE`,
  'create table settings (name TEXT primary key, value TEXT not null) TABLE',
]);

export const first: Migration = {
  sqlite: [
    ...tables.sqlite,
    `create virtual table message_index using fts5(
      text, filters, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
    )`,
    // A quarter faster where many messages are indexed at once: 16 MB of words in memory instead of 1 MB.
    `insert into message_index (message_index, rank) values ('hashsize', ${16 * 2 ** 20})`,
  ],
  postgres: [
    ...tables.postgres,
    'create table message_index (key bigint primary key, words tsvector not null)',
    'create index message_index_words on message_index using gin (words)',
  ],
};
