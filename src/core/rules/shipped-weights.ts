import type { Weights } from './weights.ts';

/**
 * Provenance: a first set by hand, in the order of the match weights that were measured over names, domains and
 * handles of 1,696 public companies. No text of any Telegram chat was used.
 */
export const shippedWeights: Weights = {
  choice: {
    none: 4,
    isPrivate: 0.3,
    isBot: 2,
    isChannel: 1,
    community: 1.5,
    crowd: 0.8,
    titlePair: 10,
    titleSolo: 2.9,
    titlePart: 3.2,
    chatUsername: 1.6,
    bio: 3.4,
    bioLink: 2.5,
    displayName: 3.4,
    username: 1.5,
    intro: 3.6,
    emailTheirs: 4,
    claimShare: 1.5,
    linkTheirs: 2.4,
    linkMine: 1.5,
    emailMine: 1.5,
    mention: 1,
    forward: 1.3,
    file: 1.6,
    named: 0.4,
    former: -2.5,
    supplier: -1.5,
    known: 0.8,
  },
  confidence: { bias: 0, slope: 1, more: {} },
};
