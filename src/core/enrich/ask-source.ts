import { randomUUID } from 'node:crypto';
import { inTransaction } from '../../store/database/transaction.ts';
import { saveFacts } from '../../store/facts.ts';
import type { FactRow } from '../../store/schema-records.ts';
import { saveSourceCheck } from '../../store/source-checks.ts';
import type { Doors } from '../doors.ts';
import { cleanText } from '../rules/text/clean-text.ts';
import type { Ask, FoundFact, Reading, Source } from '../sources/source.ts';
import type { Subject } from '../sources/subject.ts';
import type { SourceOutcome } from './outcome.ts';

/** Asks one source about one company and keeps what it told, also when it broke off. */
export async function askSource(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  {
    source,
    ask,
    subject,
    known,
  }: { source: Source; ask: Ask; subject: Subject; known: readonly FactRow[] },
): Promise<SourceOutcome> {
  const { facts: found, trouble } = await source.read(subject, ask);
  const at = now();
  const rows = found.flatMap((fact) => toRow(fact, { source, subject, at }));
  const outcome = trouble ? 'failed' : rows.length > 0 ? 'found' : 'nothing';
  const checkedAt = at.toISOString();
  await inTransaction(db, async (trx) => {
    await saveFacts(trx, rows);
    await saveSourceCheck(trx, {
      subjectId: subject.id,
      source: source.name,
      checkedAt,
      nextAt: trouble ? (trouble.retryAt ?? checkedAt) : expiryOf(source, at),
      outcome,
      why: trouble?.why ?? null,
    });
  });
  return {
    source: source.name,
    outcome,
    facts: new Set(rows.map(keyOf)).size,
    added: countNew(rows, known),
    ...troubleOf(trouble),
    calls: [],
  };
}

function troubleOf(trouble: Reading['trouble']): Pick<SourceOutcome, 'why' | 'retryAt'> {
  return { why: trouble?.why ?? null, retryAt: trouble?.retryAt ?? null };
}

// A database must find it by its value, and a person must read it.
const longestValue = 500;

function toRow(
  { field, value, url, confidence, contactId }: FoundFact,
  { source, subject, at }: { source: Source; subject: Subject; at: Date },
): FactRow[] {
  const tidy = cleanText(value)
    .replaceAll(/[\s⏎]+/g, ' ')
    .trim();
  if (tidy === '') return [];
  return [
    {
      id: randomUUID(),
      subjectId: contactId ?? subject.id,
      field,
      value:
        [...tidy].length > longestValue
          ? `${[...tidy].slice(0, longestValue - 1).join('')}…`
          : tidy,
      source: source.name,
      url: url !== null && URL.canParse(url) ? url : null,
      seenAt: at.toISOString(),
      confidence,
      licence: source.licence,
      expiresAt: expiryOf(source, at),
      dismissedAt: null,
    },
  ];
}

function expiryOf({ ttlDays }: Source, at: Date): string {
  return new Date(at.getTime() + ttlDays * 86_400_000).toISOString();
}

function countNew(rows: readonly FactRow[], known: readonly FactRow[]): number {
  const before = new Set(known.map(keyOf));
  return new Set(rows.map(keyOf).filter((key) => !before.has(key))).size;
}

function keyOf({ subjectId, field, source, value }: FactRow): string {
  return JSON.stringify([subjectId, field, source, value]);
}
