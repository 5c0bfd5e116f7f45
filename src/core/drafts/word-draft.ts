import { readDraftHistory } from '../advice/read-draft-outcomes.ts';
import { readHabits } from '../advice/read-habits.ts';
import type { Doors } from '../doors.ts';
import type { Drafted } from '../rules/advice/draft-outcome.ts';
import { followHabits, habitWords, rewording } from '../rules/advice/follow-habits.ts';
import type { Habit } from '../rules/advice/habit.ts';
import { fillTemplate } from '../rules/draft/fill-template.ts';
import { wordings } from '../rules/draft/template-words.ts';
import { type ChosenTemplate, chooseTemplate } from './choose-template.ts';
import type { Writer } from './model-writer.ts';
import type { OpenLoop } from './open-loop.ts';
import type { Talk } from './read-talk.ts';
import type { Template } from './templates.ts';

export interface WordDraft {
  talk: Talk;
  loop: OpenLoop;
  /** The one that the person has chosen. */
  templateId: string | null;
  /** Words of a language model; `null` where it has none, and the templates take over. */
  write: Writer | undefined;
  /** Its drafts may go out unasked: words that a person has approved are left alone. */
  isAuto: boolean;
}

export interface Worded {
  drafted: Drafted;
  /** The template whose words these are, to the letter. */
  templateId: string | null;
  reason: string;
}

/** The words of a draft, with what this person does to all drafts done already, and the reason of both. */
export async function wordDraft(
  doors: Pick<Doors, 'db' | 'now'>,
  { talk: plain, loop, templateId, write, isAuto }: WordDraft,
): Promise<Worded> {
  const habits = await habitsFor(doors, plain.language);
  const { talk, tone } = inUsualTone(plain, habits);
  const written = templateId === null ? ((await write?.(talk, loop, habits)) ?? null) : null;
  const chosen =
    written === null
      ? await chooseTemplate(doors, { talk, kind: loop.kind, templateId, habits })
      : null;
  const text = written?.text ?? (chosen ? textOf(chosen.template, talk, loop) : '');
  const { firstName, me } = talk;
  const usable = mayReword(chosen, isAuto) ? habits : [];
  const followed = followHabits(text, { habits: usable, firstName });
  const told = written === null ? [] : habits.filter(({ name }) => name === 'shorter');
  const used = [...tone, ...(chosen?.habits ?? told), ...followed.habits];
  const names = used.map(({ name }) => name);
  return {
    drafted: {
      ...{ text: followed.text, language: talk.language, kind: loop.kind, firstName, me },
      templateId: chosen?.template.id ?? null,
      habits: names,
    },
    templateId: names.some((name) => rewording.has(name)) ? null : (chosen?.template.id ?? null),
    reason: [
      loop.why,
      ...(written === null ? [] : [`worded by ${written.engine}`]),
      ...(chosen?.why ? [chosen.why] : []),
      ...used.map(habitWords),
    ].join('; '),
  };
}

async function habitsFor(doors: Pick<Doors, 'db' | 'now'>, language: string): Promise<Habit[]> {
  const { drafts } = await readDraftHistory(doors, { answersTo: null });
  const ofLanguage = drafts.filter(({ drafted }) => drafted.language === language);
  return readHabits(doors.db, ofLanguage);
}

/** Where my words in the chat tell the tone, no habit from elsewhere changes it. */
function inUsualTone(talk: Talk, habits: readonly Habit[]): { talk: Talk; tone: Habit[] } {
  const habit = habits.find(({ name }) => name === 'formal' || name === 'informal');
  const isFormal = habit?.name === 'formal';
  if (!habit || talk.tone.isSure || talk.tone.isFormal === isFormal) return { talk, tone: [] };
  return { talk: { ...talk, tone: { ...talk.tone, isFormal } }, tone: [habit] };
}

/** A wording of one's own says what it is meant to say. */
function mayReword(chosen: ChosenTemplate | null, isAuto: boolean): boolean {
  if (chosen === null) return true;
  const { isBuiltIn, isApproved } = chosen.template;
  return isBuiltIn && !(isAuto && isApproved);
}

function textOf(template: Template, talk: Talk, loop: OpenLoop): string {
  const known = Object.entries(wordings).find(([language]) => language === template.language);
  const { firstName, company, me } = talk;
  return fillTemplate(template.text, {
    values: { name: firstName, topic: loop.topic, company, me },
    wording: known?.[1],
    tone: talk.tone,
  });
}
