import * as v from 'valibot';
import { listActivities } from '../store/activities.ts';
import { type FollowUpListRow, listFollowUps } from '../store/follow-ups.ts';
import { firstInboundAfter } from '../store/inbound.ts';
import type { Instant } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { parseDrafted } from './drafts/drafted.ts';
import { changeOf } from './rules/advice/change.ts';
import { editWords } from './rules/advice/edit-words.ts';
import { type FateOf, type Outcomes, outcomesOf } from './rules/outcomes.ts';

/** What became of all follow-ups so far, read from the log, the follow-ups and the messages after them. */
export async function readOutcomes({ db, now }: Pick<Doors, 'db' | 'now'>): Promise<Outcomes> {
  const followUps = await listFollowUps(db);
  const edited = await editedTexts(db);
  const rejected = await subjectsOf(db, 'reject-follow-up');
  const fates: FateOf[] = [];
  for (const row of followUps) {
    const { id, chatId, origin, status, sentAt, statusWhy, timing } = row;
    const isSent = status === 'sent' && sentAt !== null;
    fates.push({
      chatId,
      origin,
      status,
      sentAt,
      answeredAt: isSent ? await firstInboundAfter(db, { chatId, after: sentAt }) : null,
      isEdited: isEdited(row, edited),
      isRejected: rejected.has(id),
      rejectedWhy: rejected.has(id) ? statusWhy : null,
      timing,
    });
  }
  return outcomesOf(fates, now());
}

export interface PastFollowUp extends FollowUpListRow {
  /** When they wrote next after it went out. */
  answeredAt: Instant | null;
  isEdited: boolean;
  /** Of a machine's draft: what was made of it, without a word of it. */
  editedHow: string[];
  /** Whole days since it went out. */
  silentDays: number;
}

/** What is over, newest first, with what came of it. */
export async function listPast(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  limit: number | undefined,
): Promise<PastFollowUp[]> {
  const over = await listFollowUps(db, { statuses: ['sent', 'cancelled', 'failed'] });
  const at = (row: FollowUpListRow) => row.sentAt ?? row.sendAt ?? row.createdAt;
  const edited = await editedTexts(db);
  const past: PastFollowUp[] = [];
  for (const row of over.toSorted((a, b) => (at(a) < at(b) ? 1 : -1)).slice(0, limit)) {
    const { chatId, sentAt } = row;
    const answeredAt =
      sentAt === null ? null : await firstInboundAfter(db, { chatId, after: sentAt });
    const silentMs = sentAt === null ? 0 : now().getTime() - Date.parse(sentAt);
    const silentDays = Math.floor(silentMs / 86_400_000);
    past.push({
      ...row,
      answeredAt,
      isEdited: isEdited(row, edited),
      editedHow: howEdited(row),
      silentDays,
    });
  }
  return past;
}

function howEdited({ text, drafted }: FollowUpListRow): string[] {
  const draft = parseDrafted(drafted);
  return draft === null ? [] : editWords(draft, text);
}

/** Another time is no edit, nor is one that was taken back by another. */
function isEdited({ id, text, drafted }: FollowUpListRow, edited: ReadonlySet<string>): boolean {
  const draft = parseDrafted(drafted);
  return draft === null ? edited.has(id) : changeOf(draft.text, text) !== 'as-it-was';
}

/** Those whose former text an act has kept, for undo. */
async function editedTexts(db: Pick<Doors, 'db'>['db']): Promise<Set<string>> {
  const all = await listActivities(db, { verb: 'edit-follow-up' });
  const hasText = v.object({ text: v.string() });
  return new Set(
    all.flatMap(({ subject, undoneAt, before }) =>
      subject && !undoneAt && v.is(hasText, JSON.parse(before ?? 'null')) ? [subject] : [],
    ),
  );
}

async function subjectsOf(db: Pick<Doors, 'db'>['db'], verb: string): Promise<Set<string>> {
  const all = await listActivities(db, { verb });
  return new Set(all.flatMap(({ subject, undoneAt }) => (subject && !undoneAt ? [subject] : [])));
}
