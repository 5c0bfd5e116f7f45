import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { listDecisions } from '../../store/decisions.ts';
import type { Schema } from '../../store/schema.ts';
import type { DecisionRow } from '../../store/schema-records.ts';
import type { Foresight } from '../rules/learning/foresight.ts';
import { answerAmong } from '../rules/learning/learn-companies.ts';
import {
  type Prediction,
  type SuggestionStats,
  suggestionStats,
} from '../rules/learning/suggestion-stats.ts';
import { exampleOf, readCompanyModel } from './company-model.ts';
import { readJson } from './decided.ts';
import { isLearningOn } from './learning-switch.ts';

export interface OwnRecord extends SuggestionStats {
  learning: {
    enabled: boolean;
    /** Answers that are learned from. */
    answers: number;
    /** Are the learned weights in use, or do the shipped ones predict this person's answers better? */
    inUse: boolean;
    /** Mean log-loss of predicting each answer before learning from it; `null` without answers. */
    foresight: Pick<Foresight, 'shipped' | 'learned'> | null;
  };
}

/** How good the suggestions have been for this person so far: what was shown, against what was answered. */
export async function readOwnRecord(db: Kysely<Schema>): Promise<OwnRecord> {
  const decisions = await listDecisions(db, { kind: 'company' });
  const model = await readCompanyModel(db);
  return {
    ...suggestionStats(decisions.flatMap(predictionOf)),
    learning: {
      enabled: isLearningOn(db),
      answers: model?.count ?? 0,
      inUse: model?.isTrusted ?? false,
      foresight: model && { shipped: model.foresight.shipped, learned: model.foresight.learned },
    },
  };
}

function predictionOf(decision: DecisionRow): Prediction[] {
  const shown = readJson(suggested, decision.suggested);
  if (!shown) return [];
  const [example] = exampleOf(decision);
  const index = example ? answerAmong(example) : indexOf(decision);
  const isNone = decision.answer === 'none';
  return [
    {
      verdict: shown.verdict,
      confidence: shown.candidates[0]?.confidence ?? null,
      isFirstRight: index === 0,
      isAmong: index !== null,
      isNone,
    },
  ];
}

/** Of an answer that another version has written, which kept less. */
function indexOf({ chosen }: DecisionRow): number | null {
  return readJson(v.object({ index: v.nullable(v.number()) }), chosen)?.index ?? null;
}

const suggested = v.object({
  verdict: v.picklist(['confident', 'review', 'none']),
  candidates: v.array(v.object({ confidence: v.number() })),
});
