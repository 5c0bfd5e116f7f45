import { forBoth } from '../migration.ts';

/** Had answers a part in a suggestion? Then it is not shown while learning is switched off. */
export const learnedSuggestions = forBoth([
  'alter table suggestions add column is_learned INTEGER not null default 0',
]);
