import { forBoth } from '../migration.ts';

/** What a language model summed up of a chat, after it was checked. */
export const summaries = forBoth([
  `create table summaries (
    chat_id TEXT primary key, question_hash TEXT not null, points TEXT not null, engine TEXT not null,
    newest_message_id INTEGER not null, made_at TEXT not null
  ) TABLE`,
]);
