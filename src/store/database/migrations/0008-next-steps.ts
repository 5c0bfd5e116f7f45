import { forBoth } from '../migration.ts';

/** What the messages of a chat ask to be done next, and up to where a snoozed chat had been read. */
export const nextSteps = forBoth([
  'alter table chats add column snoozed_to INTEGER',
  `create table next_steps (
    chat_id TEXT not null, kind TEXT not null, message_id INTEGER not null, side TEXT not null,
    what TEXT not null, due_at TEXT, why TEXT not null, shown_from TEXT not null,
    shown_until TEXT not null, primary key (chat_id, kind, message_id)
  ) KEYED TABLE`,
]);
