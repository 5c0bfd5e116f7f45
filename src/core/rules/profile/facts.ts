import type { Instant } from '../../../store/schema.ts';
import { siteOf } from '../links/same-site.ts';
import { coreOf } from '../names/names.ts';

export interface Fact {
  field: string;
  value: string;
  source: string;
  seenAt: Instant;
  confidence: number;
  expiresAt: Instant | null;
}

/** How a fact stands beside what others say, and its age. */
export interface FactStanding {
  /** The latest that its source says of a field that has one value; always so in a field of many. */
  isCurrent: boolean;
  /** Another source says something else now. */
  isConflicting: boolean;
  /** Past its time: to be asked again. */
  isStale: boolean;
}

/** Sets facts side by side. Nothing is left out: older values of a source stay, marked. */
export function tellFacts<F extends Fact>(facts: readonly F[], now: Date): (F & FactStanding)[] {
  const at = now.toISOString();
  const byField = Map.groupBy(facts, ({ field }) => field);
  return [...byField].flatMap(([field, rows]) => {
    const current = listFields.has(field) ? rows : latestOfEachSource(rows);
    const told = rows.map((fact) => {
      const isCurrent = current.includes(fact);
      const isConflicting =
        isCurrent && current.some((other) => other.source !== fact.source && disagree(fact, other));
      return { ...fact, isCurrent, isConflicting, isStale: (fact.expiresAt ?? at) < at };
    });
    return told.toSorted(
      (a, b) =>
        Number(b.isCurrent) - Number(a.isCurrent) ||
        b.confidence - a.confidence ||
        // Its own word first.
        Number(b.source === 'site') - Number(a.source === 'site') ||
        (a.seenAt < b.seenAt ? 1 : a.seenAt > b.seenAt ? -1 : 0) ||
        (a.source < b.source ? -1 : 1),
    );
  });
}

/** Of these a company has many. */
const listFields: ReadonlySet<string> = new Set([
  'connection',
  'document',
  'email',
  'feed',
  'funding round',
  'mention',
  'news',
  'page',
  'person',
  'post',
  'profile',
  'repository',
  'security contact',
  'video',
]);

function latestOfEachSource<F extends Fact>(rows: readonly F[]): F[] {
  const latest = new Map<string, F>();
  for (const fact of rows) {
    const known = latest.get(fact.source);
    if (!known || known.seenAt < fact.seenAt) latest.set(fact.source, fact);
  }
  return [...latest.values()];
}

/** Do two values of a field exclude each other? Two descriptions do not, nor do `2015` and `2015-07-30`. */
function disagree(a: Fact, b: Fact): boolean {
  if (listFields.has(a.field) || wordings.has(a.field)) return false;
  const [x, y] = [comparable(a), comparable(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return partial.has(a.field) ? !long.includes(short) : x !== y;
}

/** Everybody words these in their own way. */
const wordings: ReadonlySet<string> = new Set(['about', 'category', 'chains', 'description']);
/** What one tells more exactly than the other is no contradiction. */
const partial: ReadonlySet<string> = new Set([
  'address',
  'founded',
  'headquarters',
  'legal address',
  'place',
]);

function comparable({ field, value }: Fact): string {
  switch (field) {
    case 'name':
    case 'legal name':
      return coreOf(value);
    case 'site':
      return siteOf(value) ?? value.toLowerCase();
    default:
      return value
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?/, '')
        .replace(/\/+$/, '');
  }
}
