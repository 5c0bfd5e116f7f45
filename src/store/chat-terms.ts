import { type Kysely, type RawBuilder, sql } from 'kysely';
import { dialectOf } from './database/dialect.ts';
import type { Instant, Schema } from './schema.ts';

/** One condition of a search for chats. Words and values are folded (`foldName`). */
export type ChatTerm = {
  isNot: boolean;
} /** Stands in the title, the username, or the company that is confirmed or, before that, suggested. */ & (
  | { kind: 'word'; word: string }
  | { kind: 'is'; what: ChatClaim }
  /** The value begins with this; the name of a company holds it. */
  | { kind: 'field'; field: ChatField; value: string }
  | { kind: 'without'; field: ChatField }
  /** How sure the company is: a confirmed one wholly, a chat without any not at all. */
  | { kind: 'confidence'; compare: '>' | '<'; share: number }
);

export const chatClaims = [
  'unread',
  'owed',
  'waiting',
  'synced',
  'confirmed',
  'suggested',
  'due',
  'snoozed',
] as const;
export type ChatClaim = (typeof chatClaims)[number];

export const chatFields = [
  'state',
  'category',
  'stage',
  'tag',
  'folder',
  'company',
  'owner',
  'kind',
  'policy',
] as const;
export type ChatField = (typeof chatFields)[number];

/** A follow-up is due when it goes out, or should be approved, within a day. */
export const dueWithinMs = 86_400_000;

/** For a query in which `chats` and `companies` are joined. */
export function holdsTerm(
  db: Kysely<Schema>,
  { term, now }: { term: ChatTerm; now: Instant },
): RawBuilder<boolean> {
  const claim = claimOf(db, { term, now });
  return term.isNot ? sql`(not coalesce(${claim}, false))` : sql`(${claim})`;
}

function claimOf(
  db: Kysely<Schema>,
  { term, now }: { term: ChatTerm; now: Instant },
): RawBuilder<boolean> {
  switch (term.kind) {
    case 'word':
      return wordStands(db, term.word);
    case 'is':
      return isSo(db, { what: term.what, now });
    case 'field':
      return fieldHolds(db, term);
    case 'without':
      return sql`(not coalesce(${fieldHolds(db, { field: term.field, value: '' })}, false))`;
    case 'confidence': {
      const sure = sql`(case when chats.company_id is not null then 1
        else coalesce(cast(${guess(db, 'confidence')} as double precision), 0) end)`;
      return term.compare === '>' ? sql`${sure} > ${term.share}` : sql`${sure} < ${term.share}`;
    }
  }
}

function wordStands(db: Kysely<Schema>, word: string): RawBuilder<boolean> {
  const pattern = `%${escaped(word)}%`;
  return sql`(chats.title_key like ${pattern} escape '\\'
    or lower(chats.username) like ${pattern} escape '\\'
    or companies.name_key like ${pattern} escape '\\' or ${guessHolds(db, word)})`;
}

function isSo(
  db: Kysely<Schema>,
  { what, now }: { what: ChatClaim; now: Instant },
): RawBuilder<boolean> {
  switch (what) {
    case 'unread':
      return sql`chats.unread > 0`;
    case 'owed':
      return sql`chats.turn = 'mine'`;
    case 'waiting':
      return sql`chats.turn = 'theirs'`;
    case 'synced':
      return sql`chats.is_synced = 1`;
    case 'confirmed':
      return sql`chats.company_id is not null`;
    case 'suggested':
      return sql`(chats.company_id is null and ${guess(db, 'name')} is not null)`;
    case 'due': {
      const before = new Date(Date.parse(now) + dueWithinMs).toISOString();
      return sql`exists (select 1 from follow_ups where follow_ups.chat_id = chats.id
        and follow_ups.status in ('draft', 'approved') and follow_ups.send_at <= ${before})`;
    }
    case 'snoozed':
      return sql`chats.snoozed_until > ${now}`;
  }
}

function fieldHolds(
  db: Kysely<Schema>,
  { field, value }: { field: ChatField; value: string },
): RawBuilder<boolean> {
  switch (field) {
    case 'state':
    case 'category':
    case 'stage':
    case 'owner':
    case 'kind':
      return beginsWith(sql`chats.${sql.ref(field)}`, value);
    case 'policy':
      return beginsWith(sql`chats.${sql.ref('followUpPolicy')}`, value);
    case 'tag':
      return sql`exists (select 1 from chat_tags where chat_tags.chat_id = chats.id
        and ${beginsWith(sql`chat_tags.tag`, value)})`;
    case 'folder':
      return sql`exists (select 1 from chat_folders where chat_folders.chat_id = chats.id
        and ${beginsWith(sql`chat_folders.folder`, value)})`;
    case 'company':
      return sql`(companies.name_key like ${`%${escaped(value)}%`} escape '\\'
        or companies.domain like ${`${escaped(value)}%`} escape '\\' or ${guessHolds(db, value)})`;
  }
}

/** Before a company is confirmed, the suggested one stands for it. */
function guessHolds(db: Kysely<Schema>, value: string): RawBuilder<boolean> {
  const holds = anyLike(guess(db, 'name'), { value, before: '%' });
  return sql`(chats.company_id is null and ${holds})`;
}

function beginsWith(column: RawBuilder<unknown>, value: string): RawBuilder<boolean> {
  return anyLike(column, { value, before: '' });
}

/** SQLite's `lower` knows only ASCII: of other letters the usual spellings are tried. */
function anyLike(
  column: RawBuilder<unknown>,
  { value, before }: { value: string; before: string },
): RawBuilder<boolean> {
  const [first = '', ...rest] = value;
  const spellings = isAscii(value)
    ? [value]
    : [value, first.toUpperCase() + rest.join(''), value.toUpperCase()];
  const tries = spellings.map((spelling) => {
    const text = isAscii(value) ? sql`lower(${column})` : column;
    return sql`${text} like ${`${before}${escaped(spelling)}%`} escape '\\'`;
  });
  return sql`(${sql.join(tries, sql` or `)})`;
}

function escaped(value: string): string {
  return value.replace(/[\\%_]/g, '\\$&');
}

function isAscii(value: string): boolean {
  return /^[ -~]*$/.test(value);
}

/** Of the first candidate of the stored suggestion, unless that suggests none. */
function guess(db: Kysely<Schema>, what: 'name' | 'confidence'): RawBuilder<string | null> {
  const path = what === 'name' ? ['company', 'name'] : ['confidence'];
  const value =
    dialectOf(db) === 'sqlite'
      ? sql`suggestions.candidates ->> ${`$[0].${path.join('.')}`}`
      : sql`suggestions.candidates::json #>> ${`{0,${path.join(',')}}`}::text[]`;
  return sql`(select ${value} from suggestions
    where suggestions.chat_id = chats.id and suggestions.verdict != 'none')`;
}
