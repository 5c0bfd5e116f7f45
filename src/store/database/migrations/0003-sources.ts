import { forBoth } from '../migration.ts';

/** Facts age, carry a licence and can be put aside; what each source was asked, and what it has cost. */
export const sources = forBoth([
  'alter table facts add column confidence REAL not null default 1',
  'alter table facts add column licence TEXT',
  'alter table facts add column expires_at TEXT',
  'alter table facts add column dismissed_at TEXT',
  `create table source_checks (
    subject_id TEXT not null, source TEXT not null, checked_at TEXT not null, next_at TEXT not null,
    outcome TEXT not null, why TEXT,
    primary key (subject_id, source)
  ) KEYED TABLE`,
  `create table source_uses (
    source TEXT not null, period TEXT not null, calls INTEGER not null, cost_micros INTEGER not null,
    primary key (source, period)
  ) KEYED TABLE`,
]);
