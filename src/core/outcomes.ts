import { listActivities } from '../store/activities.ts';
import { listFollowUps } from '../store/follow-ups.ts';
import { firstInboundAfter } from '../store/inbound.ts';
import type { Doors } from './doors.ts';
import { type FateOf, type Outcomes, outcomesOf } from './rules/outcomes.ts';

/** What became of all follow-ups so far, read from the log, the follow-ups and the messages after them. */
export async function readOutcomes({ db, now }: Pick<Doors, 'db' | 'now'>): Promise<Outcomes> {
  const followUps = await listFollowUps(db);
  const edited = await subjectsOf(db, 'edit-follow-up');
  const rejected = await subjectsOf(db, 'reject-follow-up');
  const fates: FateOf[] = [];
  for (const { id, chatId, origin, status, sentAt, statusWhy, timing } of followUps) {
    const isSent = status === 'sent' && sentAt !== null;
    fates.push({
      chatId,
      origin,
      status,
      sentAt,
      answeredAt: isSent ? await firstInboundAfter(db, { chatId, after: sentAt }) : null,
      isEdited: edited.has(id),
      isRejected: rejected.has(id),
      rejectedWhy: rejected.has(id) ? statusWhy : null,
      timing,
    });
  }
  return outcomesOf(fates, now());
}

async function subjectsOf(db: Pick<Doors, 'db'>['db'], verb: string): Promise<Set<string>> {
  const all = await listActivities(db, { verb });
  return new Set(all.flatMap(({ subject, undoneAt }) => (subject && !undoneAt ? [subject] : [])));
}
