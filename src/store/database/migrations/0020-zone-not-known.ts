import { forBoth } from '../migration.ts';

/** That a person was asked where the people of a chat are, and does not know; with what was thought of it then. */
export const zoneNotKnown = forBoth(['alter table chats add column zone_not_known TEXT']);
