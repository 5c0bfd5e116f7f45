import { inTransaction } from '../store/database/transaction.ts';
import { type FollowUpListRow, addFollowUp as insertFollowUp } from '../store/follow-ups.ts';
import type { ChatRow, FollowUpRow, Instant } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { draftedJson } from './drafts/drafted.ts';
import { type LintedFollowUp, lintFollowUp } from './drafts/lint.ts';
import type { Writer } from './drafts/model-writer.ts';
import { type OpenLoop, openLoopOf } from './drafts/open-loop.ts';
import { readTalk, type Talk } from './drafts/read-talk.ts';
import { loopOfStep, openStepOf } from './drafts/step-loop.ts';
import { wordDraft } from './drafts/word-draft.ts';
import { recordStep } from './follow-up-step.ts';
import { newFollowUp } from './follow-ups.ts';
import { listNextSteps } from './next-steps.ts';

export interface DraftFollowUp {
  chat: ChatRow;
  /** The one that the person has chosen. */
  templateId: string | null;
  sendAt: Instant | null;
  sendAtWhy: string | null;
  timing?: FollowUpRow['timing'] | undefined;
  sameTextPerDay: number;
  /** Words of a language model for this loop; `null` where it has none, and the templates take over. */
  write?: Writer | undefined;
  isDryRun: boolean;
}

/**
 * A draft that answers what is open in the chat, in its language, in the tone of my own messages there and as I
 * make drafts mine elsewhere. It stays a draft until somebody approves it.
 *
 * @throws {AppError} `usage` for a broadcast channel.
 */
export async function draftFollowUp(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  options: DraftFollowUp,
): Promise<LintedFollowUp> {
  const { chat, templateId, sendAt, sendAtWhy, timing = null } = options;
  const { sameTextPerDay, write, isDryRun } = options;
  const talk = await readTalk({ db }, chat);
  const loop = await readLoop({ db, now }, chat, talk);
  const isAuto = chat.followUpPolicy === 'auto';
  const worded = await wordDraft({ db, now }, { talk, loop, templateId, write, isAuto });
  const row: FollowUpRow = {
    ...newFollowUp({ chat, text: worded.drafted.text, now: now() }),
    origin: 'ai',
    reason: worded.reason,
    sendAt,
    sendAtWhy,
    timing,
    triggerMessageId: loop.messageId,
    // What is newer than this was not known to the draft.
    baseMessageId: chat.newestMessageId,
    templateId: worded.templateId,
    drafted: draftedJson(worded.drafted),
  };
  const listed: FollowUpListRow = { ...row, chatTitle: chat.title };
  const linted = await lintFollowUp({ db, now }, listed, { sameTextPerDay, talk });
  if (isDryRun) return linted;
  await inTransaction(db, async (trx) => {
    await insertFollowUp(trx, row);
    const step = { row: listed, verb: 'add-follow-up', words: 'drafted' };
    await recordStep({ db: trx, now }, { ...step, before: { status: null } });
  });
  return linted;
}

/** What the next steps say; where they say nothing, who wrote last. */
async function readLoop(
  doors: Pick<Doors, 'db' | 'now'>,
  { id }: ChatRow,
  { messages }: Talk,
): Promise<OpenLoop> {
  const step = openStepOf(await listNextSteps(doors, { chatId: id }), doors.now());
  return step ? loopOfStep(step, messages) : openLoopOf(messages);
}
