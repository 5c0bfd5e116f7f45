/** How often the company that a language model proved was the one that the person then named. */
export interface ModelRecord {
  decided: number;
  right: number;
}

export const noRecord: ModelRecord = { decided: 0, right: 0 };

/**
 * At most so much in log-odds, whatever a model says: two independent pieces of hard evidence weigh more, and a
 * text that talks a model into something can move a suggestion by this and no further.
 */
export const MOST_OF_A_MODEL = 1.5;

/** So many answers are taken to have been seen already, right as often as the most is worth. */
const PRIOR_ANSWERS = 6;
const LEAST = 0.05;
const PRIOR_SHARE = 1 / (1 + Math.exp(-MOST_OF_A_MODEL));

/**
 * How much a model counts for this person: the log-odds of being right, as their own answers show it. It starts at the
 * most, never grows beyond it, and is next to nothing for one that is no better than a coin: never quite nothing, so
 * that its record goes on.
 */
export function worthOf({ decided, right }: ModelRecord): number {
  const share = (right + PRIOR_ANSWERS * PRIOR_SHARE) / (decided + PRIOR_ANSWERS);
  const logOdds = Math.log(share / (1 - share));
  return Math.min(MOST_OF_A_MODEL, Math.max(LEAST, logOdds));
}
