import type {
  Kysely,
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
} from 'kysely';
import type { Schema } from '../../store/schema.ts';

/**
 * `learning.enabled` for a whole run, on the door through which all answers are read: a store with this mark gives
 * nothing to learn from and shows nothing learned, whoever asks: `suggest`, a sync, an undo, the triage screen.
 * Handed on as an argument it was forgotten by half of them. A transaction of the store bears the mark as well.
 */
export function withoutLearning(db: Kysely<Schema>): Kysely<Schema> {
  return db.withPlugin(learningOff);
}

/** The one place that decides. */
export function isLearningOn(db: Kysely<Schema>): boolean {
  return !db.getExecutor().plugins.includes(learningOff);
}

const learningOff: KyselyPlugin = {
  transformQuery: ({ node }: PluginTransformQueryArgs) => node,
  transformResult: async ({ result }: PluginTransformResultArgs) => result,
};
