import type { Flag, Instant, Json } from './column-types.ts';
import type { FollowUpRow } from './schema-follow-ups.ts';
import type * as records from './schema-records.ts';

export type { Flag, Instant, Json } from './column-types.ts';
export type { FollowUpRow, FollowUpStatus } from './schema-follow-ups.ts';

/**
 * The dictionary: every table as TypeScript sees it. Columns are snake_case in the database and
 * camelCase here (Kysely's CamelCasePlugin translates), the same on SQLite and PostgreSQL.
 *
 * - Ids are text made in code. `chats.id` is `<account>-<peer>`, so an import and a sync of one chat meet.
 * - A peer is `u<id>` (user or bot), `g<id>` (basic group) or `c<id>` (supergroup or channel), Telegram's bare id.
 * - Instants are ISO 8601 UTC text; flags are 0/1; JSON is text.
 */
export interface Schema {
  accounts: AccountRow;
  peers: PeerRow;
  chats: ChatRow;
  chatFolders: records.ChatFolderRow;
  chatTags: records.ChatTagRow;
  participants: records.ParticipantRow;
  messages: MessageRow;
  contacts: ContactRow;
  companies: CompanyRow;
  suggestions: SuggestionRow;
  opinions: records.OpinionRow;
  summaries: records.SummaryRow;
  decisions: records.DecisionRow;
  followUps: FollowUpRow;
  nextSteps: records.NextStepRow;
  activities: ActivityRow;
  facts: records.FactRow;
  sourceChecks: records.SourceCheckRow;
  sourceUses: records.SourceUseRow;
  waits: records.WaitRow;
  leases: records.LeaseRow;
  settings: records.SettingRow;
}

/** A Telegram account of mine. One without `telegramId` was made by an import before any login; the login adopts it. */
export interface AccountRow {
  id: string;
  telegramId: string | null;
  name: string | null;
  username: string | null;
  /** Masked: all but the country code and the last two digits. */
  phone: string | null;
  loggedInAt: Instant | null;
  lastSyncAt: Instant | null;
  /** Telegram's update state `{pts,qts,date,seq}`, written only after the rows it covers are committed. */
  updateState: Json | null;
}

/** The Telegram identity behind a chat or a person, as this account may address it. Never overwritten from a `min` object. */
export interface PeerRow {
  accountId: string;
  /** `u123`, `g123` or `c123`. */
  peerId: string;
  accessHash: string | null;
  name: string;
  username: string | null;
  bio: string | null;
  isBot: Flag;
  isDeleted: Flag;
  seenAt: Instant;
  /** What Telegram says of the account; `null` where it was not asked, as for what an export names. */
  mark: PeerMark | null;
  /** The name before this one, seen here between two syncs. */
  formerName: string | null;
  nameChangedAt: Instant | null;
  /** Told by Telegram of strangers only: the month in which the account was registered, `2026-10`. */
  registeredIn: string | null;
  renamedAt: Instant | null;
  photoChangedAt: Instant | null;
  /** When Telegram told these three; `null` when it never did. */
  signsToldAt: Instant | null;
}

export type PeerMark = 'scam' | 'fake' | 'verified' | 'none';

export type ChatKind = 'user' | 'bot' | 'group' | 'supergroup' | 'channel';
export type ChatState = 'new' | 'crm' | 'ignored';
export type FollowUpPolicy = 'manual' | 'approve' | 'auto';
export type Turn = 'mine' | 'theirs' | 'closed';

export interface ChatRow {
  id: string;
  accountId: string;
  peerId: string;
  kind: ChatKind;
  title: string;
  /** `foldName(title)`: what finding and sorting by title use, since SQLite's `lower` knows only ASCII. */
  titleKey: string;
  username: string | null;
  state: ChatState;
  ignoredReason: string | null;
  isSynced: Flag;
  /** As Telegram says, never counted by us. */
  unread: number;
  participantCount: number | null;
  lastActivityAt: Instant | null;
  /** Newest message id stored, whoever brought it. */
  newestMessageId: number | null;
  /** From here to `historyTo` nothing is missing; moved by a sync alone, with the messages. 0 is the very beginning. */
  historyFrom: number | null;
  historyTo: number | null;
  /** How far back a sync that was bound by a date has asked. */
  historySince: Instant | null;
  messageCount: number;
  /** One more with each change to its stored messages: added, edited, completed, deleted. */
  revision: number;
  /** Update state of a channel or supergroup, as text: Telegram's `pts`. */
  channelPts: number | null;
  /** Telegram forbids copying from this chat: no export, no language model. */
  isProtected: Flag;
  isForum: Flag;
  isArchived: Flag;
  /** The supergroup that this basic group became. */
  migratedToChatId: string | null;
  category: string | null;
  categoryConfidence: number | null;
  priority: number;
  companyId: string | null;
  stage: string | null;
  note: string | null;
  owner: string | null;
  followUpPolicy: FollowUpPolicy;
  /** IANA name of where they are, as a person said. */
  timeZone: string | null;
  /**
   * The offsets (a list of hours ahead of UTC) that were plausible when a person said that they do not know where they
   * are; `null` while nobody was asked.
   */
  zoneNotKnown: Json | null;
  turn: Turn | null;
  turnSince: Instant | null;
  /** Put away then, until `snoozedUntil`; a time that has passed is kept, since it is a reason to look now. */
  snoozedAt: Instant | null;
  snoozedUntil: Instant | null;
  /** The newest message then. */
  snoozedTo: number | null;
  /** Comes back before that when they write. */
  snoozedUnlessReply: Flag;
  /** A person said: up to this message nothing is owed. */
  settledTo: number | null;
}

export interface MessageRow {
  /** Time-ordered: seconds since 1970 times 2^21 plus a probe of (chat, message). Stable when the message is edited. */
  key: number;
  chatId: string;
  /** Telegram's id, unique within its chat (int32, ordered by time). */
  messageId: number;
  senderPeerId: string | null;
  senderName: string | null;
  sentAt: Instant;
  editedAt: Instant | null;
  text: string;
  replyToMessageId: number | null;
  /** Forum topic: the id of its first message. */
  topicId: number | null;
  /** `["https://…", …]`: from Telegram's entities. */
  links: Json | null;
  /** `photo`, `video`, `voice`, `audio`, `file`, `sticker`, `animation`, `poll`, `contact`, `location`, `link`, `service`, `other`. */
  media: string | null;
  fileName: string | null;
  forwardedFrom: string | null;
  isOutgoing: Flag;
  /** A tombstone: deleted at Telegram, kept here so that a follow-up can see it. */
  deletedAt: Instant | null;
}

export interface ContactRow {
  id: string;
  accountId: string | null;
  peerId: string | null;
  name: string;
  /** `foldName(name)`. */
  nameKey: string;
  username: string | null;
  companyId: string | null;
  role: string | null;
  /** `{"linkedin": "https://…"}` */
  profiles: Json;
  createdAt: Instant;
}

export interface CompanyRow {
  id: string;
  name: string;
  /** `foldName(name)`. */
  nameKey: string;
  domain: string | null;
  url: string | null;
  description: string | null;
  category: string | null;
  stage: string | null;
  /** `{"x": "https://x.com/acme"}` */
  socials: Json;
  /** `["Acme Labs", …]`: other names that were confirmed for it. */
  aliases: Json;
  createdAt: Instant;
}

/** The latest suggestion for a chat; computed anew when `evidenceHash` changes. */
export interface SuggestionRow {
  chatId: string;
  verdict: 'confident' | 'review' | 'none';
  candidates: Json;
  contacts: Json;
  /** `["…", …]`: signs of somebody who passes for another. */
  warnings: Json;
  /** `{"none": {…}, "candidates": [{…}, …]}`: what the model saw, numbers without any text; `null` from before. */
  choice: Json | null;
  evidenceHash: string;
  /** `["u1", …]`: who was looked at besides the members. */
  writers: Json;
  /** `rules`, or the language model that helped. */
  engine: string;
  /** The person's answers had a part in it. */
  isLearned: Flag;
  computedAt: Instant;
}

/** What happened, never edited; no message text in it. `before` holds what undo needs. */
export interface ActivityRow {
  id: string;
  /** What was done by one stroke, perhaps to many chats, and is undone by one. Sorts in the order of writing. */
  act: string;
  at: Instant;
  actor: string;
  verb: string;
  chatId: string | null;
  subject: string | null;
  summary: string;
  before: Json | null;
  undoneAt: Instant | null;
}
