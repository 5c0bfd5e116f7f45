import type { Kysely } from 'kysely';
import type { Schema } from '../../store/schema.ts';
import type { DecisionRow } from '../../store/schema-records.ts';
import { type CategoryEntry, findCategory, readCategories } from '../categories.ts';
import {
  categoryFeatures,
  chosenCategory,
  chosenPriority,
  latestDecisions,
  priorityFeatures,
  readJson,
} from '../learning/decided.ts';
import { isLearningOn } from '../learning/learning-switch.ts';
import { type CategoryModel, learnCategories } from '../rules/learning/learn-categories.ts';
import { learnPriority, type PriorityModel } from '../rules/learning/learn-priority.ts';

/** What is the same for every chat that is appraised: read once for a run. */
export interface Grounds {
  categories: CategoryEntry[];
  /** `null` when learning is switched off. */
  learned: { category: CategoryModel; priority: PriorityModel } | null;
  /** In which days and hours that people name are read: this machine's, an IANA name. */
  timeZone: string;
  /** What the person has set, by chat: it stays as it was set. */
  said: { category: ReadonlyMap<string, DecisionRow>; priority: ReadonlyMap<string, DecisionRow> };
}

export async function readGrounds(db: Kysely<Schema>) {
  const categories = await readCategories(db);
  const ofCategory = await latestDecisions(db, 'category');
  const ofPriority = await latestDecisions(db, 'priority');
  const grounds: Grounds = {
    categories,
    learned: isLearningOn(db)
      ? {
          category: learnCategories(
            ofCategory.flatMap((decision) => categoryExample(decision, categories)),
            categories.map(({ id }) => id),
          ),
          priority: learnPriority(ofPriority.flatMap(priorityExample)),
        }
      : null,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    said: { category: byChat(ofCategory), priority: byChat(ofPriority) },
  };
  return grounds;
}

function categoryExample({ chosen, features }: DecisionRow, categories: readonly CategoryEntry[]) {
  const answer = readJson(chosenCategory, chosen);
  const seen = readJson(categoryFeatures, features);
  if (!(answer?.category && seen)) return [];
  const category = findCategory(categories, answer.category);
  return category ? [{ chosen: category.id, ...seen }] : [];
}

function priorityExample({ chosen, features }: DecisionRow) {
  const answer = readJson(chosenPriority, chosen);
  const seen = readJson(priorityFeatures, features);
  return answer && seen ? [{ chosen: answer.priority, points: seen.points }] : [];
}

function byChat(decisions: readonly DecisionRow[]): Map<string, DecisionRow> {
  return new Map(decisions.map((decision) => [decision.chatId, decision] as const));
}
