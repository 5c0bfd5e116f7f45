import type { ChatSettings } from '../../../core/set-chat.ts';
import type { SeenCompany } from '../state/row.ts';

/** What a key does to one chat or to all that are marked: plain data, since it may be done by another process. */
export type ChatDeed =
  | { kind: 'add' }
  | { kind: 'ignore'; reason: string | null }
  | { kind: 'restore' }
  | { kind: 'sync-on' }
  | { kind: 'sync-off' }
  /** The suggestion that was seen, or what the person says instead; with `alsoAdd` into the CRM by the same stroke. */
  | { kind: 'confirm'; answer: CompanyWords; alsoAdd: boolean }
  | { kind: 'set'; settings: Settings }
  /** `at` as it was typed: `tomorrow`, `+3d`. */
  | { kind: 'snooze'; at: string; ifNoReply: boolean }
  | { kind: 'wake' }
  /** No answer needed, until they write again. */
  | { kind: 'done' }
  | { kind: 'not-done' }
  | FollowUpDeed;

/** To the next follow-up of the chat, as the list has it; a draft is a new one. */
export type FollowUpDeed =
  /** With an empty text the program words it, from what is open in the chat. */
  | { kind: 'draft'; text: string; at: string | null }
  | { kind: 'edit'; text: string; at: string | null }
  | { kind: 'approve' }
  | { kind: 'reschedule'; at: string }
  | { kind: 'cancel'; reason: string | null };

export type DeedKind = ChatDeed['kind'];

/** Nothing of it: the first suggestion. */
export interface CompanyWords {
  /** From 1. */
  pick?: number;
  company?: string;
  url?: string;
  socials?: readonly string[];
  isNone?: boolean;
  contacts?: 'all' | 'none' | readonly string[];
}

export type Settings = Pick<
  ChatSettings,
  | 'stage'
  | 'priority'
  | 'category'
  | 'note'
  | 'owner'
  | 'followUpPolicy'
  | 'timeZone'
  | 'isZoneUnknown'
  | 'addTags'
  | 'removeTags'
>;

/** A chat that an act is for, with what the user saw there. */
export interface Target {
  chatId: string;
  seen: SeenCompany | null;
  /** The follow-up that the act is about. */
  followUpId: string | null;
}

/** Whether the chat is decided by it, so that the next one may come. */
export function isDecision({ kind }: ChatDeed): boolean {
  return kind === 'add' || kind === 'ignore' || kind === 'restore' || kind === 'confirm';
}
