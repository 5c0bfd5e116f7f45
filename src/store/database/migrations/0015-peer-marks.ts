import { forBoth } from '../migration.ts';

/** What Telegram itself says of an account (`scam`, `fake`, `verified`, `none`), and what it was called before. */
export const peerMarks = forBoth([
  'alter table peers add column mark TEXT',
  'alter table peers add column former_name TEXT',
  'alter table peers add column name_changed_at TEXT',
]);
