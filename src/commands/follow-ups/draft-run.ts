import type { Doors } from '../../core/doors.ts';
import { draftDue } from '../../core/draft-due.ts';
import type { LintedFollowUp } from '../../core/drafts/lint.ts';
import { modelWriter } from '../../core/drafts/model-writer.ts';
import { suggestSendTime } from '../../core/drafts/send-time.ts';
import {
  approveTemplate,
  listTemplates,
  removeTemplate,
  saveTemplate,
  type Template,
} from '../../core/drafts/templates.ts';
import { draftFollowUp } from '../../core/drafts.ts';
import { AppError } from '../../core/errors.ts';
import { findChat } from '../../core/find-chat.ts';
import { findFollowUpNamed } from '../../core/find-follow-up.ts';
import { byHandWhy } from '../../core/rules/dispatch/send-time.ts';
import { templateKinds } from '../../core/rules/draft/template-words.ts';
import type { ChosenTime } from '../../core/rules/moment/timing.ts';
import { saveDraft } from '../../core/save-draft.ts';
import type { FollowUpListRow } from '../../store/follow-ups.ts';
import type { ChatRow } from '../../store/schema.ts';
import type { Context } from '../context.ts';
import { withoutModel } from '../doors/without-model.ts';
import { timeAs } from '../moment-run.ts';
import { withDoors } from '../shell.ts';
import { limitOf, oneOf } from '../terminal/list-options.ts';
import { tellFindings } from '../terminal/tell-findings.ts';
import { withTheirZone } from '../their-zone.ts';
import { timeOf } from './write.ts';

export interface DraftOptions {
  at?: string;
  template?: string;
  due?: boolean;
  limit?: string;
}

export interface TemplateOptions {
  text?: string;
  language?: string;
  kind?: string;
}

export interface TemplateStep {
  verb: 'save' | 'approve' | 'remove';
  id: string | null;
  options: TemplateOptions;
}

type DraftDoors = Pick<Doors, 'db' | 'now'>;

type WriteDoors = DraftDoors & Pick<Doors, 'llm'>;

export async function draftAs(
  doors: WriteDoors,
  context: Context,
  { chat, options }: { chat: string; options: DraftOptions },
): Promise<LintedFollowUp> {
  const found = await findChat(doors.db, chat);
  const at = timeOf(doors, context, options.at) ?? null;
  const there = await withTheirZone(doors, context, { chat: found, at });
  return draftFor(doors, context, { chat: there, options });
}

/** @throws {AppError} `usage` with what is meant for one chat alone. */
export async function draftDueAs(
  doors: WriteDoors,
  context: Context,
  { at, template, limit }: DraftOptions,
): Promise<LintedFollowUp[]> {
  if (at !== undefined || template !== undefined) {
    throw new AppError('usage', '--due gives each chat its own words and its own time', {
      hint: 'leave out --at and --template, or draft for one chat',
    });
  }
  return draftDue(doors, {
    limit: limitOf(context, limit),
    draft: async (chat) => {
      await withTheirZone(doors, context, { chat, at: null, isOneOfMany: true });
      return draftFor(doors, context, { chat, options: {} });
    },
    isDryRun: context.flags.dryRun,
    signal: context.signal,
  });
}

async function draftFor(
  doors: WriteDoors,
  context: Context,
  { chat, options }: { chat: ChatRow; options: DraftOptions },
): Promise<LintedFollowUp> {
  const { settings, flags, signal, report } = context;
  const given = timeOf(doors, context, options.at);
  const { at, why, timing } =
    given === undefined
      ? await bestTime(doors, context, chat)
      : { at: given, why: byHandWhy, timing: null };
  const draft = await draftFollowUp(doors, {
    chat,
    templateId: options.template ?? null,
    sendAt: at,
    sendAtWhy: why,
    timing,
    sameTextPerDay: settings['sending.sameTextPerDay'],
    ...(settings['ai.provider'] !== 'none' && {
      write: modelWriter(doors, {
        chat,
        signal,
        report: (characters) => report(`the language model writes: ${characters} characters`),
        onTrouble: (why) => context.talk(withoutModel(why)),
      }),
    }),
    isDryRun: flags.dryRun,
  });
  return tellFindings(context, draft);
}

/** Where even the time zone is in doubt, their best moment gives way to the next working morning here. */
async function bestTime(doors: DraftDoors, context: Context, chat: ChatRow): Promise<ChosenTime> {
  const { settings } = context;
  try {
    return await timeAs(doors, context, chat);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'usage')) throw error;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return { ...(await suggestSendTime(doors, chat, { settings, timeZone })), timing: null };
  }
}

export async function saveDraftAs(
  doors: DraftDoors,
  context: Context,
  id: string,
): Promise<FollowUpListRow> {
  return saveDraft(doors, {
    row: await findFollowUpNamed(doors.db, id),
    isDryRun: context.flags.dryRun,
    withTelegram: (work) => withDoors(context, ['telegram'], ({ telegram }) => work(telegram)),
  });
}

export async function templatesAs(
  doors: Pick<Doors, 'db'>,
  context: Context,
  { language, limit }: { language?: string; limit?: string },
): Promise<Template[]> {
  const all = await listTemplates(doors);
  const wanted = all.filter((one) => language === undefined || one.language === language);
  return wanted.slice(0, limitOf(context, limit));
}

export async function changeTemplateAs(
  doors: DraftDoors,
  { flags }: Context,
  { verb, id, options }: TemplateStep,
): Promise<Template> {
  const isDryRun = flags.dryRun;
  const { text, language, kind } = options;
  if (verb !== 'save' && id !== null)
    return (verb === 'approve' ? approveTemplate : removeTemplate)(doors, { id, isDryRun });
  if (text === undefined && id === null)
    throw new AppError('usage', 'the template has no text', { hint: 'give --text' });
  return saveTemplate(doors, {
    id,
    text,
    language,
    kind: kind === undefined ? undefined : oneOf('--kind', templateKinds, kind),
    isDryRun,
  });
}
