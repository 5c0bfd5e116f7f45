import type { ChatKind, Instant, PeerMark } from '../../store/schema.ts';
import type { FileAnswer, FileRequest } from './attached-file.ts';

/**
 * Telegram in our words: the only way in which the rest of tgcrm sees it. Implemented by `connect.ts`;
 * no type of the library leaves this folder. Nothing here marks a message as read.
 *
 * Every call may throw {@link AppError} `session-ended`, `flood-wait` with `retryAt` (too long to sit out), `network`,
 * `refused`, `not-found` (a peer without its access hash), `settings`; or the run's signal's reason. Opens late.
 */
export interface Telegram {
  /** The account whose session this is. */
  me(): Promise<Me>;
  /** What time it is at Telegram. */
  serverTime(): Promise<Date>;
  /** The chat list, newest activity first, a page at a time; migrated basic groups carry `migratedTo`. */
  dialogs(): AsyncIterable<Dialog[]>;
  /** The user's folders, each with the peers it shows. */
  folders(dialogs: readonly Dialog[]): Promise<Folder[]>;
  /** One page of history, **ascending by id**. Empty when there is nothing more in that direction. */
  history(chat: PeerAddress, page: HistoryRequest): Promise<HistoryPage>;
  /**
   * Who is in the chat, with roles: at most `limit` people, none where Telegram does not tell (a channel's subscribers).
   * A private chat's person has the bio; in a group each is a call of its own, made for at most `bios` (0 unless told).
   */
  people(chat: PeerAddress, options: { limit: number; bios?: number }): Promise<PersonInChat[]>;
  /** A document that somebody attached to a message, whole. */
  file(chat: PeerAddress, request: FileRequest): Promise<FileAnswer>;
  /** Where the account's update log stands now. */
  updateState(): Promise<UpdateState>;
  /** What changed since `from` in private chats and basic groups, a page at a time; and which channels moved. */
  changes(from: UpdateState): AsyncIterable<Changes>;
  /** What changed in one supergroup or channel since `pts`. */
  channelChanges(chat: PeerAddress, pts: number): AsyncIterable<ChannelChanges>;
  /** Sends one text. Retrying with the same `randomId` never sends twice: a repeat answers with the first one's message. */
  send(message: OutgoingMessage): Promise<SendOutcome>;
  /**
   * Puts one text into Telegram's own schedule: Telegram sends it at that time, whoever is connected then. Retrying
   * with the same `randomId` never puts it there twice.
   */
  schedule(message: LaterMessage): Promise<ScheduleOutcome>;
  /** What stands in the schedule of a chat, also what was put there by hand; at most 100. */
  scheduled(chat: PeerAddress): Promise<ScheduledMessage[]>;
  /** Takes messages out of the schedule; those that are not there any more make no difference. */
  unschedule(chat: PeerAddress, scheduledIds: readonly number[]): Promise<void>;
  /** Puts a text into the chat's own input box, on every device; nothing is sent. It takes the place of what stood there. */
  saveDraft(draft: SavedDraft): Promise<void>;
  /** Ends the session at Telegram. */
  logOut(): Promise<void>;
  /** Closes the connection; the session stays. */
  close(): Promise<void>;
}

export interface Me {
  telegramId: string;
  name: string;
  username: string | null;
  /** As Telegram gives it, digits only; mask it before it is stored or shown. */
  phone: string | null;
}

/** What is needed to speak to a peer: our peer id (`u1`, `g1`, `c1`) and its access hash, where it has one. */
export interface PeerAddress {
  peerId: string;
  accessHash: string | null;
}

export interface Peer extends PeerAddress {
  name: string;
  username: string | null;
  bio: string | null;
  isBot: boolean;
  isDeleted: boolean;
  mark?: PeerMark;
  /** Of a stranger who wrote first, where Telegram tells. */
  signs?: AccountSigns;
  /** A partial object: its name, username and hash must not overwrite what is stored. */
  isMin: boolean;
}

/** How young an account is, and what of it was changed lately. */
export interface AccountSigns {
  /** `2026-10` */
  registeredIn: string | null;
  nameChangedAt: Instant | null;
  photoChangedAt: Instant | null;
}

export interface Dialog {
  peer: Peer;
  kind: ChatKind;
  unread: number;
  participantCount: number | null;
  lastActivityAt: string | null;
  topMessageId: number;
  isProtected: boolean;
  isForum: boolean;
  isArchived: boolean;
  isMuted: boolean;
  isContact: boolean;
  /** Peer id of the supergroup that this basic group became. */
  migratedTo: string | null;
  /** A channel's own update counter. */
  pts: number | null;
}

export interface Folder {
  title: string;
  peerIds: string[];
}

/** `newer`: the page right after `than`; `older`: the page right before it. `than: 0` with `older` is the newest page. */
export interface HistoryRequest {
  direction: 'newer' | 'older';
  than: number;
  limit: number;
}

export interface HistoryPage {
  messages: IncomingMessage[];
  /** The people and chats that the messages name. */
  peers: Peer[];
}

/** A message as Telegram gave it, in our words. */
export interface IncomingMessage {
  peerId: string;
  messageId: number;
  senderPeerId: string | null;
  senderName: string | null;
  sentAt: string;
  editedAt: string | null;
  text: string;
  replyToMessageId: number | null;
  topicId: number | null;
  links: string[];
  media: string | null;
  fileName: string | null;
  forwardedFrom: string | null;
  isOutgoing: boolean;
  /** Set on the service message by which a basic group says that it became this supergroup. */
  migratedTo: string | null;
}

export interface PersonInChat extends Peer {
  role: 'creator' | 'admin' | 'member' | null;
}

export interface UpdateState {
  pts: number;
  qts: number;
  date: number;
  seq: number;
}

export interface Changes extends HistoryPage {
  edited: IncomingMessage[];
  /** Message ids in the box that private chats and basic groups share. */
  deletedIds: number[];
  /** Peer ids of channels and supergroups that have news of their own. */
  channels: string[];
  /** Too much was missed: read each chosen chat again from its newest known message. */
  isTooLong: boolean;
  state: UpdateState;
}

export interface ChannelChanges extends HistoryPage {
  edited: IncomingMessage[];
  deletedIds: number[];
  isTooLong: boolean;
  pts: number;
}

export interface OutgoingMessage {
  chat: PeerAddress;
  topicId: number | null;
  text: string;
  /** Signed 63-bit integer as text. */
  randomId: string;
  /** Newest known message of the chat: where to look for the text if Telegram says that it was sent before. */
  baseMessageId: number;
}

export type SavedDraft = Pick<OutgoingMessage, 'chat' | 'topicId' | 'text'>;

export type SendOutcome =
  /** `messageId` is null when Telegram says that it was sent before and the message is no longer there. */
  | { kind: 'sent'; messageId: number | null; sentAt: string }
  /** Telegram asks to wait: for this chat only (`slow-mode`) or for everything. */
  | { kind: 'deferred'; reason: 'flood-wait' | 'slow-mode'; retryAt: string }
  /** For good, for this chat: blocked, privacy, no rights, paid messages. `why` is for the user. */
  | { kind: 'refused'; code: string; why: string }
  /** The account itself is limited (PEER_FLOOD, frozen): stop everything automatic. */
  | { kind: 'stop'; code: string; why: string };

export interface LaterMessage extends OutgoingMessage {
  /** A whole second, at most 365 days ahead. */
  at: string;
}

export type ScheduleOutcome =
  | { kind: 'scheduled'; scheduledId: number }
  /** Put there before, and neither there now nor sent: somebody took it out. */
  | { kind: 'gone' }
  /** `sent` when its time had come: Telegram sends that at once. */
  | SendOutcome;

export interface ScheduledMessage {
  /** Counts by itself, apart from the ids of messages. */
  scheduledId: number;
  text: string;
  /** When it goes out; `null` for "when they are online". */
  sendAt: string | null;
}

/** What a long call tells while it waits. */
export type TelegramStep =
  | { kind: 'waiting'; reason: 'flood-wait'; secondsLeft: number }
  | { kind: 'reconnecting' };
