import { forBoth } from '../migration.ts';

/** What was drafted, to set beside what a person made of it; and by whose word it goes out. */
export const drafted = forBoth([
  'alter table follow_ups add column drafted TEXT',
  'alter table follow_ups add column approved_by TEXT',
]);
