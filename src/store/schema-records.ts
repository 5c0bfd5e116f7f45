import type { Instant, Json } from './schema.ts';

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

/** One enriched field of a company or a contact, with where and when it was seen. */
export interface FactRow {
  id: string;
  subjectId: string;
  field: string;
  value: string;
  source: string;
  url: string | null;
  seenAt: Instant;
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
