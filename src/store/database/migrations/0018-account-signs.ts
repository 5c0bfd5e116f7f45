import { forBoth } from '../migration.ts';

/**
 * What Telegram tells of a stranger's account when it first writes: the month of its registration (`2026-10`), when its name
 * and its photo were last changed, and when Telegram told so.
 */
export const accountSigns = forBoth([
  'alter table peers add column registered_in TEXT',
  'alter table peers add column renamed_at TEXT',
  'alter table peers add column photo_changed_at TEXT',
  'alter table peers add column signs_told_at TEXT',
]);
