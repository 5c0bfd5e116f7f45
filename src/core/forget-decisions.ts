import { recordActivities } from '../store/activities.ts';
import { inTransaction } from '../store/database/transaction.ts';
import { forgetDecisions, listDecisions } from '../store/decisions.ts';
import type { DecisionRow } from '../store/schema-records.ts';
import { newActivity } from './activity.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';

/**
 * Learns from these decisions no more, as if they had never been taken; what they did to the CRM stays.
 *
 * @throws {AppError} `not-found`
 */
export async function forget(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { ids, isDryRun = false }: { ids: readonly string[]; isDryRun?: boolean },
): Promise<DecisionRow[]> {
  return inTransaction(db, async (trx) => {
    const found = await listDecisions(trx, { ids });
    const missing = ids.find((id) => !found.some((decision) => decision.id === id));
    if (missing !== undefined)
      throw new AppError('not-found', `no decision has the id "${missing}"`, {
        hint: 'tgcrm decisions lists them',
      });
    if (isDryRun || found.length === 0) return found;
    await forgetDecisions(trx, { ids, at: now().toISOString() });
    await recordActivities(
      trx,
      found.map(({ id, chatId, kind }) =>
        newActivity({
          now: now(),
          verb: 'forget-decision',
          chatId,
          subject: id,
          summary: `forgot what was decided about the ${kind}`,
          before: { forgottenIds: [id] },
        }),
      ),
    );
    return found;
  });
}
