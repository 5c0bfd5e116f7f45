import { forBoth } from '../migration.ts';

/** What the messages that a follow-up rests on said when it was approved. */
export const followUpAnchors = forBoth(['alter table follow_ups add column anchor_hash TEXT']);
