import { forBoth } from '../migration.ts';

/** Where the people of a chat are, as a person said. */
export const timeZones = forBoth(['alter table chats add column time_zone TEXT']);
