import { readDraftHistory } from '../advice/read-draft-outcomes.ts';
import type { Doors } from '../doors.ts';
import { AppError } from '../errors.ts';
import type { Habit } from '../rules/advice/habit.ts';
import { preferTemplate } from '../rules/advice/prefer-template.ts';
import type { TemplateKind } from '../rules/draft/template-words.ts';
import type { Talk } from './read-talk.ts';
import { findTemplate, listTemplates, type Template } from './templates.ts';

export interface TemplateWanted {
  talk: Talk;
  kind: TemplateKind;
  /** The one that the person has chosen. */
  templateId: string | null;
  habits: readonly Habit[];
}

export interface ChosenTemplate {
  template: Template;
  /** Where it is not the first: why this one. */
  why: string | null;
  /** The habits that had a part in it. */
  habits: readonly Habit[];
}

/**
 * One's own template for this language and purpose before the one of the same tone that comes with tgcrm, unless a habit
 * or what became of their drafts speaks for another of these.
 *
 * @throws {AppError} `not-found`
 */
export async function chooseTemplate(
  doors: Pick<Doors, 'db' | 'now'>,
  { talk, kind, templateId, habits }: TemplateWanted,
): Promise<ChosenTemplate> {
  if (templateId !== null)
    return { template: await findTemplate(doors, templateId), why: null, habits: [] };
  const fitting = fittingOf(await listTemplates(doors), { talk, kind });
  const short = habits.find(({ name }) => name === 'shorter');
  const ordered = short ? fitting.toSorted((a, b) => a.text.length - b.text.length) : fitting;
  const preferred = await preferredOf(doors, ordered, kind);
  const template = ordered.find(({ id }) => id === preferred?.id) ?? ordered[0];
  if (!template) throw new AppError('not-found', `there is no template for "${kind}"`);
  const isShorter = short !== undefined && template !== fitting[0] && !preferred?.why;
  return { template, why: preferred?.why ?? null, habits: isShorter ? [short] : [] };
}

function fittingOf(
  all: readonly Template[],
  { talk, kind }: Pick<TemplateWanted, 'talk' | 'kind'>,
): Template[] {
  const ofKind = all.filter((one) => one.kind === kind);
  const spoken = ofKind.filter(({ language }) => language === talk.language);
  const usable = spoken.length > 0 ? spoken : ofKind.filter(({ language }) => language === 'en');
  const isFormal = ({ id }: Template) => id.endsWith('-formal');
  const builtIn = usable.filter((one) => one.isBuiltIn);
  const ours = builtIn.find((one) => isFormal(one) === talk.tone.isFormal) ?? builtIn[0];
  return [...usable.filter((one) => !one.isBuiltIn), ...(ours ? [ours] : [])];
}

/** Only where there is a choice, what became of each is looked up. */
async function preferredOf(
  doors: Pick<Doors, 'db' | 'now'>,
  templates: readonly Template[],
  kind: TemplateKind,
): Promise<ReturnType<typeof preferTemplate>> {
  if (templates.length < 2) return null;
  const { drafts } = await readDraftHistory(doors, { answersTo: kind });
  return preferTemplate(
    templates.map(({ id }) => id),
    drafts.filter(({ drafted }) => drafted.kind === kind),
  );
}
