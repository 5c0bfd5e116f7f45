import { randomUUID } from 'node:crypto';
import type { NewActivity } from '../store/activities.ts';

export interface WhatHappened {
  now: Date;
  verb: string;
  chatId?: string | null;
  /** The id of what it is about, if that is no chat. */
  subject?: string | null;
  /** For the log; no message text in it. */
  summary: string;
  /** What undo needs to take it back. */
  before?: object;
  /** `me`, or the part of tgcrm that did it by itself. */
  actor?: string;
}

export function newActivity({ now, verb, summary, ...more }: WhatHappened): NewActivity {
  return {
    id: randomUUID(),
    at: now.toISOString(),
    actor: more.actor ?? 'me',
    verb,
    chatId: more.chatId ?? null,
    subject: more.subject ?? null,
    summary,
    before: more.before === undefined ? null : JSON.stringify(more.before),
    undoneAt: null,
  };
}
