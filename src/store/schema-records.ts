import type { Instant, Json } from './column-types.ts';

/** A Telegram folder that shows the chat. */
export interface ChatFolderRow {
  chatId: string;
  folder: string;
}

export interface ChatTagRow {
  chatId: string;
  tag: string;
}

export interface ParticipantRow {
  chatId: string;
  peerId: string;
  role: 'creator' | 'admin' | 'member' | 'left' | null;
}

/** One enriched field of a company or a contact, with where and when it was seen. Never overwritten by another value. */
export interface FactRow {
  id: string;
  /** A company's or a contact's id, or `domain:acme.xyz` of a company that nobody has confirmed yet. */
  subjectId: string;
  field: string;
  value: string;
  source: string;
  url: string | null;
  seenAt: Instant;
  /** 0 to 1: how sure it is that the source speaks of this company at all. */
  confidence: number;
  /** Under which terms the source gives it. */
  licence: string | null;
  /** From then on it is old news, to be asked again. */
  expiresAt: Instant | null;
  /** Deleted by a person: kept so that the source cannot bring it back, shown nowhere. */
  dismissedAt: Instant | null;
}

/** When a source was last asked about a company, and what came of it. */
export interface SourceCheckRow {
  subjectId: string;
  source: string;
  checkedAt: Instant;
  /** Not before, unless a person wants it. */
  nextAt: Instant;
  outcome: 'found' | 'nothing' | 'failed';
  why: string | null;
}

/** What was asked of a source within an hour (`2026-03-01T12`), a day (`2026-03-01`) or a month (`2026-03`). */
export interface SourceUseRow {
  source: string;
  period: string;
  calls: number;
  /** Millionths of a US dollar. */
  costMicros: number;
}

/** "Not before": a wait that Telegram asked for, kept over restarts. */
export interface WaitRow {
  accountId: string;
  scope: string;
  until: Instant;
  reason: string;
}

/** One holder at a time; free again when `expiresAt` has passed. */
export interface LeaseRow {
  name: string;
  holder: string;
  expiresAt: Instant;
}

/** Settings that belong to the data and travel with it (stages, categories), unlike those of the machine. */
export interface SettingRow {
  name: string;
  value: Json;
}

/** Append-only: what was suggested, with its features, and what the person answered. Learning is a fold over these. */
export interface DecisionRow {
  id: string;
  chatId: string;
  kind: 'company' | 'contact' | 'category' | 'priority';
  answer: 'confirmed' | 'picked' | 'overridden' | 'none';
  suggested: Json | null;
  chosen: Json | null;
  companyId: string | null;
  decidedAt: Instant;
  /** `terminal`, `command`, or `--yes`. */
  via: string;
  /** What was seen then, as numbers with names: what learning reads. */
  features: Json | null;
  /** Undone, or taken back: nothing is learned from it any more. */
  forgottenAt: Instant | null;
}

/** What somebody should do next, as a message of the chat says; worked out anew whenever the chat has news. */
export interface NextStepRow {
  chatId: string;
  kind: 'answer' | 'promise' | 'meeting' | 'follow-up';
  messageId: number;
  /** Who should do it. */
  side: 'mine' | 'theirs' | 'both';
  what: string;
  dueAt: Instant | null;
  why: string;
  shownFrom: Instant;
  shownUntil: Instant;
}

/** What a language model said of a chat, after it was checked. */
export interface OpinionRow {
  chatId: string;
  /** Of what it was asked: the same is not asked twice. */
  questionHash: string;
  /** `null` when nothing of the answer could be proved. */
  opinion: Json | null;
  /** The model and its build. */
  engine: string;
  madeAt: Instant;
}

/** What a language model summed up of a chat, after it was checked. */
export interface SummaryRow {
  chatId: string;
  /** Of what it was asked: the same is not asked twice. */
  questionHash: string;
  points: Json;
  /** The model and its build. */
  engine: string;
  /** The newest message then: what comes after is not in it. */
  newestMessageId: number;
  madeAt: Instant;
}
