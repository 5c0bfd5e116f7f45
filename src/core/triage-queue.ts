import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { listChats } from '../store/chat-list.ts';
import type { Schema } from '../store/schema.ts';
import { readSetting, writeSetting } from '../store/settings.ts';

const setting = 'triage.skipped';

/**
 * The undecided chats that were put off in the queue: they come last, also next time. With this, and since what is
 * decided is undecided no more, the queue goes on where it stopped.
 */
export async function listSkipped(db: Kysely<Schema>): Promise<string[]> {
  const stored = v.safeParse(v.array(v.string()), await readSetting(db, setting));
  return stored.success ? stored.output : [];
}

/** The ids of the undecided chats: what matters most first, what was put off last; snoozed ones not at all. */
export async function listQueue(db: Kysely<Schema>, now: Date): Promise<string[]> {
  const chats = await listChats(db, {
    states: ['new'],
    snoozed: { now: now.toISOString(), show: 'none' },
    sort: { key: 'priority', descending: true },
  });
  const skipped = await listSkipped(db);
  const ids = new Set(chats.map(({ id }) => id));
  const later = new Set(skipped);
  return [...[...ids].filter((id) => !later.has(id)), ...skipped.filter((id) => ids.has(id))];
}

export async function skipInQueue(db: Kysely<Schema>, chatId: string): Promise<void> {
  const others = (await listSkipped(db)).filter((id) => id !== chatId);
  await writeSetting(db, { name: setting, value: [...others, chatId] });
}

/** All over again: whoever went through the others now comes to those that were put off. */
export async function forgetSkipped(db: Kysely<Schema>): Promise<void> {
  await writeSetting(db, { name: setting, value: [] });
}
