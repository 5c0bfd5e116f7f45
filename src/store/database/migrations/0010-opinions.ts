import { forBoth } from '../migration.ts';

/** What a language model said of a chat, after it was checked. */
export const opinions = forBoth([
  `create table opinions (
    chat_id TEXT primary key, question_hash TEXT not null, opinion TEXT, engine TEXT not null,
    made_at TEXT not null
  ) TABLE`,
]);
