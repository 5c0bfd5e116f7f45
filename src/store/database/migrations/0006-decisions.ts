import { forBoth } from '../migration.ts';

/** What was seen when a decision was taken, for learning; and the mark of a decision that is not to be learned from. */
export const decisionFeatures = forBoth([
  'alter table decisions add column features TEXT',
  'alter table decisions add column forgotten_at TEXT',
]);
