import type { Doors } from '../doors.ts';
import { isLearningOn } from '../learning/learning-switch.ts';
import type { Advice } from '../rules/advice/advice.ts';
import { adviceFrom } from './read-advice.ts';
import { readDraftHistory } from './read-draft-outcomes.ts';

/** What is learned from follow-ups, and from how much. */
export interface DraftRecord {
  /** What a person decided about the machine's drafts. */
  decided: { asTheyWere: number; edited: number; rewritten: number; rejected: number };
  advice: Advice[];
  learning: boolean;
}

export async function readDraftRecord(doors: Pick<Doors, 'db' | 'now'>): Promise<DraftRecord> {
  const history = await readDraftHistory(doors);
  const { drafts } = history;
  const count = (fate: (typeof drafts)[number]['fate']) =>
    drafts.filter((one) => one.fate === fate).length;
  return {
    decided: {
      asTheyWere: count('as-it-was'),
      edited: count('edited'),
      rewritten: count('rewritten'),
      rejected: count('rejected'),
    },
    advice: await adviceFrom(doors, history),
    learning: isLearningOn(doors.db),
  };
}
