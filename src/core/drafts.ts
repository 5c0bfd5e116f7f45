import { type FollowUpListRow, addFollowUp as insertFollowUp } from '../store/follow-ups.ts';
import type { ChatRow, FollowUpRow, Instant } from '../store/schema.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Doors } from './doors.ts';
import { draftedJson } from './drafts/drafted.ts';
import { type LintedFollowUp, lintFollowUp } from './drafts/lint.ts';
import type { Written } from './drafts/model-writer.ts';
import { type OpenLoop, openLoopOf } from './drafts/open-loop.ts';
import { readTalk, type Talk } from './drafts/read-talk.ts';
import { loopOfStep, openStepOf } from './drafts/step-loop.ts';
import { findTemplate, listTemplates, type Template } from './drafts/templates.ts';
import { AppError } from './errors.ts';
import { recordStep } from './follow-up-step.ts';
import { newFollowUp } from './follow-ups.ts';
import { listNextSteps } from './next-steps.ts';
import { fillTemplate } from './rules/fill-template.ts';
import { wordings } from './rules/template-words.ts';

export interface DraftFollowUp {
  chat: ChatRow;
  /** The one that the person has chosen. */
  templateId: string | null;
  sendAt: Instant | null;
  sendAtWhy: string | null;
  timing?: FollowUpRow['timing'] | undefined;
  sameTextPerDay: number;
  /** Words of a language model for this loop; `null` where it has none, and the templates take over. */
  write?: ((talk: Talk, loop: OpenLoop) => Promise<Written | null>) | undefined;
  isDryRun: boolean;
}

/**
 * A draft that answers what is open in the chat, in its language and in the tone of my own messages there. It stays
 * a draft until somebody approves it.
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
  const written = templateId === null ? ((await write?.(talk, loop)) ?? null) : null;
  const template =
    written === null ? await chooseTemplate({ db }, { talk, loop, templateId }) : null;
  const text = written?.text ?? textOf(template, talk, loop);
  const row: FollowUpRow = {
    ...newFollowUp({ chat, text, now: now() }),
    origin: 'ai',
    reason: written === null ? loop.why : `${loop.why}; worded by ${written.engine}`,
    sendAt,
    sendAtWhy,
    timing,
    triggerMessageId: loop.messageId,
    // What is newer than this was not known to the draft.
    baseMessageId: chat.newestMessageId,
    templateId: template?.id ?? null,
    drafted: draftedJson({
      text,
      language: talk.language,
      kind: loop.kind,
      templateId: template?.id ?? null,
      habits: [],
    }),
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

/** One's own template for this language and purpose before those that come with tgcrm. */
async function chooseTemplate(
  doors: Pick<Doors, 'db'>,
  { talk, loop, templateId }: { talk: Talk; loop: OpenLoop; templateId: string | null },
): Promise<Template> {
  if (templateId !== null) return findTemplate(doors, templateId);
  const all = (await listTemplates(doors)).filter(({ kind }) => kind === loop.kind);
  const spoken = all.filter(({ language }) => language === talk.language);
  const usable = spoken.length > 0 ? spoken : all.filter(({ language }) => language === 'en');
  const isFormal = ({ id }: Template) => id.endsWith('-formal');
  const chosen =
    usable.find(({ isBuiltIn }) => !isBuiltIn) ??
    usable.find((template) => isFormal(template) === talk.tone.isFormal) ??
    usable[0];
  if (!chosen) throw new AppError('not-found', `there is no template for "${loop.kind}"`);
  return chosen;
}

function textOf(template: Template | null, talk: Talk, loop: OpenLoop): string {
  if (template === null) return '';
  const known = Object.entries(wordings).find(([language]) => language === template.language);
  const { firstName, company, me } = talk;
  return fillTemplate(template.text, {
    values: { name: firstName, topic: loop.topic, company, me },
    wording: known?.[1],
    tone: talk.tone,
  });
}
