import type {
  ChatKind,
  ChatState,
  FollowUpPolicy,
  FollowUpStatus,
  Instant,
} from '../../../store/schema.ts';
import type { Whereabouts } from './their-quiet-hours.ts';

/** A follow-up whose time has come, with all that decides whether it goes out. */
export interface DueFollowUp {
  id: string;
  status: FollowUpStatus;
  sendAt: Instant | null;
  approvedAt: Instant | null;
  notBefore: Instant | null;
  /** The fingerprint of text, recipient and account is the one that was approved. */
  isApprovalGood: boolean;
  /** The text as `wordingOf` folds it: the same words to many chats look like spam. */
  wording: string;
  /** A person chose its time. */
  isByHand: boolean;
  chat: DueChat;
}

export interface DueChat {
  id: string;
  kind: ChatKind;
  state: ChatState;
  policy: FollowUpPolicy;
  isMigrated: boolean;
  /** `null` while the chat was never read: the look before the send finds out. */
  hasWritten: boolean | null;
  /** What stands in the chat after the message that the approval saw. */
  newer: 'theirs' | 'mine' | null;
  /** Where else they, or with `sending.stopOn` their colleagues, have written since: a title. */
  elsewhere: string | null;
  /** What became of that message, and of the one that it answers. */
  base: 'same' | 'edited' | 'deleted';
  /** Automatic sends since they last wrote. */
  unanswered: number;
  where: Whereabouts;
  /** A wait that Telegram asked for in this chat alone. */
  waitUntil: Instant | null;
}

/** What was sent automatically in the last 24 hours. */
export interface PastSend {
  chatId: string;
  wording: string;
  sentAt: Instant;
}
