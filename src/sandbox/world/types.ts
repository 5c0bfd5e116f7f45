import type { History } from './history.ts';
import type { Message, PeerKey } from './message.ts';

/** Someone who can log in: everything that Telegram keeps for them. */
export interface Account {
  /** Digits; the person with the same id carries name, username and bio. */
  userId: string;
  /** Digits only, with country code. */
  phone: string;
  /** Home data centre; a login elsewhere is answered with `PHONE_MIGRATE_X`. */
  dcId: number;
  loginCode: string;
  codeVia: 'app' | 'sms';
  password: { text: string; hint: string | null } | null;
  isBanned: boolean;
  /** Reported as spam: `PEER_FLOOD` for everyone who is not a contact and never wrote. */
  isLimited: boolean;
  /** Read-only: sending is answered with `FROZEN_METHOD_INVALID`. */
  isFrozen: boolean;
  box: Box;
}

/** One account's own view: private chats and basic groups share one run of message ids. */
export interface Box {
  nextMessageId: number;
  histories: Map<PeerKey, History>;
  dialogs: Map<PeerKey, DialogState>;
  folders: Folder[];
  contacts: Set<string>;
  scheduled: ScheduledMessage[];
  /** What was sent under each `random_id`, so that a repeat is refused. */
  randomIds: Map<string, { peer: PeerKey; messageId: number }>;
  log: UpdateLog;
}

export interface DialogState {
  peer: PeerKey;
  readInboxMaxId: number;
  readOutboxMaxId: number;
  isPinned: boolean;
  isArchived: boolean;
  isMuted: boolean;
  isMarkedUnread: boolean;
  draft: { text: string; date: number } | null;
}

export interface Folder {
  id: number;
  title: string;
  peers: PeerKey[];
  pinned: PeerKey[];
  excluded: PeerKey[];
  includes: readonly ('contacts' | 'non-contacts' | 'groups' | 'broadcasts' | 'bots')[];
  excludes: readonly ('muted' | 'read' | 'archived')[];
}

export interface ScheduledMessage {
  message: Message;
  dueAt: number;
}

/** Contiguous: each entry advances `pts` by its `ptsCount`. */
export interface UpdateLog {
  pts: number;
  /** What happened up to here is forgotten; a client that asks from before is told "too long". */
  floor: number;
  entries: LogEntry[];
}

export interface LogEntry {
  pts: number;
  ptsCount: number;
  /** Unix seconds. */
  date: number;
  peer: PeerKey;
  change:
    | { kind: 'new' | 'edit'; messageId: number }
    | { kind: 'delete'; messageIds: number[] }
    | { kind: 'read-inbox' | 'read-outbox'; maxId: number };
}

export interface Person {
  id: string;
  firstName: string;
  lastName: string | null;
  username: string | null;
  phone: string | null;
  bio: string | null;
  isBot: boolean;
  isDeleted: boolean;
  isVerified: boolean;
  isScam: boolean;
  /** Writes are refused with `ALLOW_PAYMENT_REQUIRED_X` unless this many Stars are paid. */
  paidMessageStars: number | null;
  /** Writes from those who are no contact are refused with `PRIVACY_PREMIUM_REQUIRED`. */
  needsPremium: boolean;
  /** Shown to whom this person wrote first, as long as they have not written back. */
  past: AccountPast | null;
  /** The name from that time on. */
  laterName: { at: number; firstName: string; lastName: string | null } | null;
}

/** How young the account is and what of it was changed; times in Unix seconds. */
export interface AccountPast {
  registeredAt: number;
  nameChangedAt: number | null;
  photoChangedAt: number | null;
}

/** `restricted` may read and not write; `banned` is out for good. */
export type Role = 'creator' | 'admin' | 'member' | 'restricted' | 'banned' | 'left';

export interface Member {
  userId: string;
  role: Role;
  /** Unix seconds. */
  joinedAt: number;
  /** The title an admin wears in the group. */
  rank: string | null;
}

interface Community {
  id: string;
  title: string;
  about: string;
  createdAt: number;
  members: Map<string, Member>;
  noForwards: boolean;
  /** Whether plain members may write. */
  isReadOnly: boolean;
}

export interface Group extends Community {
  migratedTo: string | null;
}

export interface Channel extends Community {
  kind: 'supergroup' | 'broadcast';
  username: string | null;
  /** Members that are counted but not listed one by one. */
  crowd: number;
  /** Ordered by id; empty unless the supergroup is a forum. `1` is General. */
  topics: Topic[] | null;
  slowModeS: number | null;
  isMembersHidden: boolean;
  isScam: boolean;
  migratedFrom: { groupId: string; maxId: number } | null;
  nextMessageId: number;
  history: History;
  log: UpdateLog;
}

export interface Topic {
  id: number;
  title: string;
  isClosed: boolean;
  isPinned: boolean;
  createdBy: string;
  createdAt: number;
}

/** A call by which a client tells the others that it has read, or changes what counts as read. */
export interface ReadCall {
  userId: string;
  method: string;
  peer: PeerKey | null;
  maxId: number;
  at: number;
}

/** Something that a person does a while after an account wrote. */
export interface Reaction {
  /** User id of who answers. */
  by: string;
  /** Only in this chat, as the answering person sees it; `null` for a private chat with the writer. */
  chat: PeerKey | null;
  matches: (message: Message) => boolean;
  reply: string;
  afterS: number;
  /** How many times it may still happen. */
  left: number;
}

export interface PendingReply {
  dueAt: number;
  by: string;
  to: PeerKey;
  topicId: number | null;
  text: string;
}

export interface Limits {
  /** At most so many messages in one page of history; Telegram's is 100. */
  historyPage: number;
  dialogPage: number;
  participantPage: number;
  /** Entries in one answer to getDifference before it is sliced. */
  differenceSlice: number;
  channelDifferenceSlice: number;
  /** Leaves messages out of the middle of a page now and then, as Telegram does. */
  hasShortPages: boolean;
}

export interface WorldState {
  seed: number;
  now: () => Date;
  accounts: Map<string, Account>;
  people: Map<string, Person>;
  groups: Map<string, Group>;
  channels: Map<string, Channel>;
  /** Names that a story gives to its people and chats. */
  names: Map<string, PeerKey>;
  /** `A>B`: A has blocked B. */
  blocks: Set<string>;
  /** `C:U` to the unix second from which the user may write in the slow channel again. */
  slowUntil: Map<string, number>;
  reactions: Reaction[];
  pending: PendingReply[];
  readCalls: ReadCall[];
  limits: Limits;
  nextUid: number;
  nextPeerId: number;
}
