import { recordActivities } from '../store/activities.ts';
import { inTransaction } from '../store/database/transaction.ts';
import { dismissFacts } from '../store/facts.ts';
import type { CompanyRow } from '../store/schema.ts';
import { newActivity } from './activity.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { type ProfileFact, readProfile } from './profile.ts';

/**
 * Puts facts of a company or its contacts aside: they are shown nowhere, and their source cannot bring them back.
 *
 * @param words of each fact its id, its value, or its field where that has one value
 * @returns the facts.
 * @throws {AppError} `not-found`, or `ambiguous` for a field of several values.
 */
export async function forgetFacts(
  doors: Pick<Doors, 'db' | 'now'>,
  {
    company,
    words,
    isDryRun = false,
  }: { company: CompanyRow; words: readonly string[]; isDryRun?: boolean },
): Promise<ProfileFact[]> {
  const { facts, contacts } = await readProfile(doors, company);
  const all = [...facts, ...contacts.flatMap((contact) => contact.facts)];
  const meant = new Set(words.flatMap((word) => factsMeant(all, word)));
  if (isDryRun) return [...meant];
  const at = doors.now();
  const ids = [...meant].map(({ id }) => id);
  await inTransaction(doors.db, async (db) => {
    await dismissFacts(db, { ids, at: at.toISOString() });
    const fields = [...new Set([...meant].map(({ field }) => field))].join(', ');
    const summary = `put aside ${ids.length} facts of ${company.name}: ${fields}`;
    await recordActivities(db, [
      newActivity({
        now: at,
        verb: 'forget-facts',
        subject: company.id,
        summary,
        before: { factIds: ids },
      }),
    ]);
  });
  return [...meant];
}

function factsMeant(facts: readonly ProfileFact[], word: string): ProfileFact[] {
  const key = word.trim().toLowerCase();
  const named = facts.filter(({ id, value }) => id === word || value.toLowerCase() === key);
  if (named.length > 0) return named;
  const ofField = facts.filter(({ field }) => field === key);
  if (ofField.length === 0) {
    throw new AppError('not-found', `no fact is "${word}"`, {
      hint: 'give its value, or its id from tgcrm companies show --json facts',
    });
  }
  if (new Set(ofField.map(({ value }) => value)).size > 1) {
    throw new AppError('ambiguous', `${word} has several values`, {
      hint: ofField
        .slice(0, 8)
        .map(({ value, source }) => `"${value}" (${source})`)
        .join(', '),
    });
  }
  return ofField;
}
