import type { Kysely } from 'kysely';
import { listActivities } from '../../store/activities.ts';
import { type FollowUpListRow, listFollowUps } from '../../store/follow-ups.ts';
import { firstInboundAfter } from '../../store/inbound.ts';
import type { Instant, Schema } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import { parseDrafted } from '../drafts/drafted.ts';
import { isLearningOn } from '../learning/learning-switch.ts';
import {
  type Answer,
  answerTo,
  type DraftOutcome,
  draftOutcome,
} from '../rules/advice/draft-outcome.ts';
import type { TemplateKind } from '../rules/draft/template-words.ts';

export interface DraftHistory {
  /** Oldest first. */
  drafts: DraftOutcome[];
  /** What came of all that was sent into each chat, whoever wrote it; oldest first. */
  answers: ReadonlyMap<string, Answer[]>;
}

export interface HistoryRequest {
  chatId?: string | undefined;
  /** Answers to drafts for this purpose alone, or with `null` none: each is a look into the messages. */
  answersTo?: TemplateKind | null | undefined;
}

/**
 * What a person has made of the machine's drafts, and what came of what was sent. Read from the follow-ups as they
 * stand: what was taken back has left no trace here. Nothing of it while learning is switched off.
 */
export async function readDraftHistory(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { chatId, answersTo }: HistoryRequest = {},
): Promise<DraftHistory> {
  const drafts: DraftOutcome[] = [];
  const answers = new Map<string, Answer[]>();
  if (!isLearningOn(db)) return { drafts, answers };
  const rows = await listFollowUps(db, { chatId });
  const isTurnedDown = rows.some(
    ({ status, drafted }) => status === 'cancelled' && drafted !== null,
  );
  const rejected = isTurnedDown ? await rejectedAt(db, chatId) : noneRejected;
  for (const row of rows.toSorted(bySentAt)) {
    const drafted = parseDrafted(row.drafted);
    const isAsked = answersTo === undefined || (answersTo !== null && drafted?.kind === answersTo);
    const answer = isAsked ? await answerOf(db, { row, now: now() }) : null;
    if (answer !== null) answers.set(row.chatId, [...(answers.get(row.chatId) ?? []), answer]);
    const outcome =
      drafted &&
      draftOutcome({ ...row, drafted, answer, rejectedAt: turnedDown(row, rejected) ?? null });
    if (outcome) drafts.push(outcome);
  }
  return { drafts: drafts.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))), answers };
}

function bySentAt(a: FollowUpListRow, b: FollowUpListRow): number {
  return (a.sentAt ?? '').localeCompare(b.sentAt ?? '', 'en');
}

async function answerOf(
  db: Kysely<Schema>,
  { row: { chatId, status, sentAt }, now }: { row: FollowUpListRow; now: Date },
): Promise<Answer | null> {
  if (status !== 'sent' || sentAt === null) return null;
  return answerTo(
    { sentAt, answeredAt: await firstInboundAfter(db, { chatId, after: sentAt }) },
    now,
  );
}

/** A draft that a person cancels before they ever approved it was not wanted either. */
function turnedDown(
  { id, status, approvedAt }: FollowUpListRow,
  { rejected, cancelled }: TurnedDown,
): Instant | undefined {
  if (status !== 'cancelled') return undefined;
  return rejected.get(id) ?? (approvedAt === null ? cancelled.get(id) : undefined);
}

interface TurnedDown {
  rejected: ReadonlyMap<string, Instant>;
  cancelled: ReadonlyMap<string, Instant>;
}

const noneRejected: TurnedDown = { rejected: new Map(), cancelled: new Map() };

async function rejectedAt(db: Kysely<Schema>, chatId: string | undefined): Promise<TurnedDown> {
  const of = async (verb: string) => {
    const acts = await listActivities(db, { verb, chatId, actor: 'me' });
    return new Map(
      acts.flatMap(({ subject, at, undoneAt }) =>
        subject !== null && undoneAt === null ? [[subject, at] as const] : [],
      ),
    );
  };
  return { rejected: await of('reject-follow-up'), cancelled: await of('cancel-follow-up') };
}
