import type { Kysely } from 'kysely';
import { listActivitiesOf, recordActivities } from '../../store/activities.ts';
import type { Schema } from '../../store/schema.ts';
import { newActivity } from '../activity.ts';
import type { Doors } from '../doors.ts';

/** What a person has put aside for good, by its id: the last word about each stands in the log, so `undo` takes it back. */
export async function dismissedAdvice(db: Kysely<Schema>): Promise<Set<string>> {
  const acts = await listActivitiesOf(db, { verbs: ['dismiss-advice', 'restore-advice'] });
  const last = new Map<string, string>();
  for (const { verb, subject, undoneAt } of acts.toReversed())
    if (subject !== null && undoneAt === null) last.set(subject, verb);
  return new Set([...last].flatMap(([id, verb]) => (verb === 'dismiss-advice' ? [id] : [])));
}

export interface SetAside {
  /** Each with the chat that it is about, if any. */
  advice: readonly { id: string; chatId: string | null }[];
  /** `dismiss` puts it aside, `restore` brings it back. */
  verb: 'dismiss' | 'restore';
}

/** One act, which one undo takes back. */
export async function setAside(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { advice, verb }: SetAside,
): Promise<void> {
  const words = verb === 'dismiss' ? 'put aside' : 'brought back';
  const at = now();
  await recordActivities(
    db,
    advice.map(({ id, chatId }) =>
      newActivity({
        now: at,
        verb: `${verb}-advice`,
        chatId,
        subject: id,
        summary: `${words} the advice ${id}`,
        // Nothing more than the line itself has to be taken back.
        before: {},
      }),
    ),
  );
}
