import { forBoth } from '../migration.ts';

/**
 * What a suggestion was made from is told by a few numbers and names, so that a run over all chats need not read
 * the messages of those that have not changed.
 */
export const revisions = forBoth([
  'alter table chats add column revision INTEGER not null default 0',
  "alter table suggestions add column writers TEXT not null default '[]'",
]);
