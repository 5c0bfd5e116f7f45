import { forBoth } from '../migration.ts';

/** Chats put away until a time, and chats of which a person said that nothing is owed. */
export const snooze = forBoth([
  'alter table chats add column snoozed_at TEXT',
  'alter table chats add column snoozed_until TEXT',
  'alter table chats add column snoozed_unless_reply INTEGER not null default 0',
  'alter table chats add column settled_to INTEGER',
]);
