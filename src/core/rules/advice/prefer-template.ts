import type { DraftOutcome } from './draft-outcome.ts';

export interface Preferred {
  id: string;
  /** `null` for the one that stands first. */
  why: string | null;
}

/** As much as the pooled rate of all templates counts for each: so many drafts. */
const pooled = 8;
/** Only a difference that chance makes in one of twenty moves a template to the front. */
const clear = 1.645;

/**
 * The wording to take: the first, unless what became of drafts from another speaks clearly for that one: how often they were
 * taken as they were, and how often answered. Each rate is drawn towards that of all drafts for the same purpose, so a
 * few outcomes move nothing.
 *
 * @param ids in the order in which they are taken without any outcome
 * @param outcomes of all drafts for this purpose
 */
export function preferTemplate(
  ids: readonly string[],
  outcomes: readonly DraftOutcome[],
): Preferred | null {
  const [first, ...others] = ids;
  if (first === undefined) return null;
  const all = ratesOf(outcomes);
  const rates = (id: string) =>
    ratesOf(outcomes.filter(({ drafted }) => drafted.templateId === id));
  const plain = worthOf(rates(first), all);
  let best: { id: string; z: number } | null = null;
  for (const id of others) {
    const worth = worthOf(rates(id), all);
    const z = (worth.log - plain.log) / Math.sqrt(worth.spread + plain.spread);
    if (z >= clear && z > (best?.z ?? 0)) best = { id, z };
  }
  if (best === null) return { id: first, why: null };
  const why = `from ${best.id}, since of its drafts ${ratesWords(rates(best.id))}, of those from ${first} ${ratesWords(rates(first))}`;
  return { id: best.id, why };
}

interface Rates {
  taken: { sum: number; of: number };
  answered: { sum: number; of: number };
}

function ratesOf(outcomes: readonly DraftOutcome[]): Rates {
  const told = outcomes.filter(({ answer }) => answer === 'answered' || answer === 'ignored');
  return {
    taken: { sum: outcomes.reduce((sum, { fate }) => sum + worths[fate], 0), of: outcomes.length },
    answered: { sum: told.filter(({ answer }) => answer === 'answered').length, of: told.length },
  };
}

const worths: Record<DraftOutcome['fate'], number> = {
  'as-it-was': 1,
  edited: 0.5,
  rewritten: 0,
  rejected: 0,
};

/** The logarithm of the product of both rates, and its variance. */
function worthOf(own: Rates, all: Rates): { log: number; spread: number } {
  const parts = (['taken', 'answered'] as const).map((what) => {
    const mean = (all[what].sum + 1) / (all[what].of + 2);
    const yes = own[what].sum + pooled * mean;
    const total = own[what].of + pooled;
    return { log: Math.log(yes / total), spread: (total - yes) / (yes * (total + 1)) };
  });
  return {
    log: parts.reduce((sum, part) => sum + part.log, 0),
    spread: parts.reduce((sum, part) => sum + part.spread, 0),
  };
}

function ratesWords({ taken, answered }: Rates): string {
  const asTheyWere = `${taken.sum} of ${taken.of} were good as they were`;
  if (answered.of === 0) return asTheyWere;
  return `${asTheyWere} and ${answered.sum} of ${answered.of} were answered`;
}
