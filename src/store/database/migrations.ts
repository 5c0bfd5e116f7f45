import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import type { Migration } from './migration.ts';
import { first } from './migrations/0001-first.ts';
import { snooze } from './migrations/0002-snooze.ts';
import { sources } from './migrations/0003-sources.ts';
import { suggestionChoice } from './migrations/0004-suggestion-choice.ts';
import { acts } from './migrations/0005-acts.ts';
import { decisionFeatures } from './migrations/0006-decisions.ts';
import { followUpOrigins } from './migrations/0007-follow-up-origins.ts';
import { nextSteps } from './migrations/0008-next-steps.ts';
import { timeZones } from './migrations/0009-time-zones.ts';
import { opinions } from './migrations/0010-opinions.ts';
import { followUpAnchors } from './migrations/0011-follow-up-anchors.ts';
import { scheduledAt } from './migrations/0012-scheduled-at.ts';
import { summaries } from './migrations/0013-summaries.ts';
import { learnedSuggestions } from './migrations/0014-learned-suggestions.ts';
import { peerMarks } from './migrations/0015-peer-marks.ts';
import { revisions } from './migrations/0016-revisions.ts';
import { timing } from './migrations/0017-timing.ts';
import { accountSigns } from './migrations/0018-account-signs.ts';
import { drafted } from './migrations/0019-drafted.ts';
import { zoneNotKnown } from './migrations/0020-zone-not-known.ts';
import { activityVerbs } from './migrations/0021-activity-verbs.ts';
import { rarerMerges } from './migrations/0022-rarer-merges.ts';
import { foreignTable, refuseNewer, SQLITE_APPLICATION_ID } from './schema-version.ts';

/** Every step from an empty store to today's, in order. Only ever add at the end: released ones are history. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  snooze,
  sources,
  suggestionChoice,
  acts,
  decisionFeatures,
  followUpOrigins,
  nextSteps,
  timeZones,
  opinions,
  followUpAnchors,
  scheduledAt,
  summaries,
  learnedSuggestions,
  peerMarks,
  revisions,
  timing,
  accountSigns,
  drafted,
  zoneNotKnown,
  activityVerbs,
  rarerMerges,
];

/** All of it in one transaction: a second process waits for the first, then finds nothing left to do. */
export async function migrateSqlite(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const found = await sql<{ version: number }>`
      select user_version as version from pragma_user_version`.execute(trx);
    const version = found.rows[0]?.version ?? 0;
    refuseNewer(version);
    for (const { sqlite } of MIGRATIONS.slice(version)) await runAll(trx, sqlite);
    await runAll(trx, [
      `pragma application_id = ${SQLITE_APPLICATION_ID}`,
      `pragma user_version = ${MIGRATIONS.length}`,
    ]);
  });
}

/** Any number will do, as long as nothing else in the database locks the same. */
const ADVISORY_LOCK = 0x74676372;

export async function migratePostgres(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // A migration may take longer than one is willing to wait for a row.
    await sql`set local lock_timeout = '120s'`.execute(trx);
    await sql`select pg_advisory_xact_lock(${ADVISORY_LOCK}::bigint)`.execute(trx);
    await sql`create table if not exists schema_version (number integer not null)`.execute(trx);
    const found = await sql<{ number: number }>`select number from schema_version`.execute(trx);
    const version = found.rows[0]?.number ?? 0;
    refuseNewer(version);
    if (version === 0) await refuseForeign(trx);
    for (const { postgres } of MIGRATIONS.slice(version)) await runAll(trx, postgres);
    await sql`delete from schema_version`.execute(trx);
    await sql`insert into schema_version values (${MIGRATIONS.length})`.execute(trx);
  });
}

/** Tables of other names may stand beside ours; where ours should be, they belong to another program. */
async function refuseForeign(db: Kysely<Schema>): Promise<void> {
  const found = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = current_schema() and tablename in ('accounts', 'activities', 'chats',
      'companies', 'contacts', 'decisions', 'facts', 'messages', 'peers', 'settings')`.execute(db);
  const [table] = found.rows;
  if (table) throw foreignTable(table.name);
}

async function runAll(db: Kysely<Schema>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
