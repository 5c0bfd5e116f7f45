import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Schema } from '../../store/schema.ts';
import type { DecisionRow } from '../../store/schema-records.ts';
import { OPINION } from '../rules/company/opinion.ts';
import { answerAmong } from '../rules/learning/learn-companies.ts';
import { type ModelRecord, noRecord } from '../rules/learning/model-trust.ts';
import { exampleOf } from './company-model.ts';
import { latestDecisions, readJson } from './decided.ts';
import { isLearningOn } from './learning-switch.ts';

/** A fold over the answers, as all learning is: one that is taken back never was. */
export async function readModelRecord(db: Kysely<Schema>): Promise<ModelRecord> {
  if (!isLearningOn(db)) return noRecord;
  const outcomes = (await latestDecisions(db, 'company')).flatMap(outcomeOf);
  return { decided: outcomes.length, right: outcomes.filter((isRight) => isRight).length };
}

/** Was the candidate that the model had proved then the right one? Nothing where it had proved none. */
function outcomeOf(decision: DecisionRow): boolean[] {
  const candidates = readJson(suggested, decision.suggested)?.candidates ?? [];
  const proved = candidates.findIndex(({ factors }) =>
    factors.some(({ feature }) => feature === OPINION),
  );
  const [example] = exampleOf(decision);
  return proved < 0 || !example ? [] : [answerAmong(example) === proved];
}

const suggested = v.object({
  candidates: v.array(
    v.object({ factors: v.array(v.object({ feature: v.optional(v.string()) })) }),
  ),
});
