import { forBoth } from '../migration.ts';

/** What a suggestion warns of, and the vectors that it was chosen from: a decision keeps them, for learning. */
export const suggestionChoice = forBoth([
  "alter table suggestions add column warnings TEXT not null default '[]'",
  'alter table suggestions add column choice TEXT',
]);
