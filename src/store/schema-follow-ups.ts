import type { Flag, Instant, Json } from './column-types.ts';

export type FollowUpStatus = 'draft' | 'approved' | 'sending' | 'sent' | 'cancelled' | 'failed';

export interface FollowUpRow {
  id: string;
  chatId: string;
  topicId: number | null;
  text: string;
  origin: 'ai' | 'user';
  reason: string;
  status: FollowUpStatus;
  sendAt: Instant | null;
  sendAtWhy: string | null;
  attempts: number;
  /** 63-bit, text, unique; written in the claim, before the send, and reused by every retry of the same text. */
  randomId: string | null;
  /** Newest message of the chat when it was approved: whatever is newer is a reason to look again. */
  baseMessageId: number | null;
  /** SHA-256 over text, recipient and account as approved; a different one asks again. */
  fingerprint: string | null;
  /** SHA-256 over what the base and the trigger said then: no clock has to agree with Telegram's to see an edit. */
  anchorHash: string | null;
  approvedAt: Instant | null;
  notBefore: Instant | null;
  sentAt: Instant | null;
  telegramMessageId: string | null;
  statusWhy: string | null;
  createdAt: Instant;
  /** The message that it answers; an edit or deletion of that one is a reason not to send, too. */
  triggerMessageId: number | null;
  /** The template whose words these are, while nobody has changed them. */
  templateId: string | null;
  /** Approved for Telegram's own schedule: Telegram sends it at its time, also while this machine is off. */
  isOnServer: Flag;
  /** Its number among the scheduled messages of its chat at Telegram, while it stands there. */
  scheduledMessageId: number | null;
  /** The time for which it stands there; written in the claim, before Telegram hears of it. */
  scheduledAt: Instant | null;
  /** Drawn by lot where some are sent at once, to compare; `null` for the rest. */
  timing: 'best' | 'control' | null;
  /** The machine's words, with what they were made of; `null` for words of one's own. See `core/drafts/drafted.ts`. */
  drafted: Json | null;
  /** A person, or the policy `auto` of its chat; says something only while `approvedAt` does. */
  approvedBy: 'person' | 'policy' | null;
}
