import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Schema } from '../../store/schema.ts';
import type { DecisionRow } from '../../store/schema-records.ts';
import { shippedWeights } from '../rules/company/shipped-weights.ts';
import {
  type CompanyExample,
  type CompanyModel,
  learnCompanies,
} from '../rules/learning/learn-companies.ts';
import { features, latestDecisions, readJson } from './decided.ts';
import { isLearningOn } from './learning-switch.ts';

export interface LearnedCompanies extends CompanyModel {
  /** Another one when anything was learned or forgotten: what was computed with it is to be computed anew. */
  mark: string;
}

/** What the person's answers have taught; `null` with learning switched off, or nothing to learn from. */
export async function readCompanyModel(db: Kysely<Schema>): Promise<LearnedCompanies | null> {
  if (!isLearningOn(db)) return null;
  const examples = await readCompanyExamples(db);
  if (examples.length === 0) return null;
  const mark = createHash('sha256').update(JSON.stringify(examples)).digest('hex').slice(0, 16);
  return { ...learnCompanies(examples, shippedWeights), mark };
}

async function readCompanyExamples(db: Kysely<Schema>): Promise<CompanyExample[]> {
  return (await latestDecisions(db, 'company')).flatMap(exampleOf);
}

export function exampleOf({ chatId, suggested, chosen, answer }: DecisionRow): CompanyExample[] {
  const seen = readJson(suggestedCompanies, suggested)?.choice ?? null;
  const company = readJson(chosenCompany, chosen);
  if (seen === null || (answer !== 'none' && company === null)) return [];
  return [{ chatId, choice: seen, cues: seen.cues, answer: answer === 'none' ? null : company }];
}

const suggestedCompanies = v.object({
  choice: v.nullable(
    v.object({
      none: features,
      candidates: v.array(features),
      cues: v.array(v.array(v.string())),
    }),
  ),
});

const chosenCompany = v.object({
  index: v.nullable(v.number()),
  name: v.string(),
  domain: v.nullable(v.string()),
});
