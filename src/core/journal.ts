import { listActivitiesOf } from '../store/activities.ts';
import type { ActivityRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';

const verbs = [
  'sent-follow-up',
  'placed-follow-up',
  'taken-back-follow-up',
  'cancelled-follow-up',
  'lapsed-follow-up',
  'failed-follow-up',
  'flood-wait',
  'stop-sending',
  'rearm',
  'pause-sending',
  'resume-sending',
] as const;

/** What the runs did, what Telegram said to it, and what people decided about the machine; newest first. */
export function listJournal(
  { db }: Pick<Doors, 'db'>,
  limit: number | undefined,
): Promise<ActivityRow[]> {
  return listActivitiesOf(db, { verbs, limit });
}
