import { forBoth } from '../migration.ts';

/** How the time of a follow-up was chosen, to compare the best moment with sending at once. */
export const timing = forBoth(['alter table follow_ups add column timing TEXT']);
