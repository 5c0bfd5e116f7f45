import type { Source } from './evidence.ts';

/**
 * What each kind of evidence is worth, in log-odds (natural logarithm), and the base rate.
 *
 * Provenance: set by hand from what one such cue alone should mean (`title-pair` alone: about 19 in 20), in the
 * order of the match weights that were measured over names, domains and handles of 1,696 public companies, and
 * checked on chats generated over such names. No text of any Telegram chat was used.
 */
export const scoreWeights = {
  /** Without any evidence: hardly any given company is the one behind a given chat. */
  bias: -4,
  /** Once for each chat; more mentions of a kind raise it by the logarithm, up to `most` times. */
  sources: {
    'title-pair': { weight: 7, most: 1 },
    'title-solo': { weight: 2.9, most: 1 },
    'title-part': { weight: 3.2, most: 1 },
    'chat-username': { weight: 1.6, most: 1 },
    'link-theirs': { weight: 3.6, most: 1.6 },
    'link-mine': { weight: 2.4, most: 1.4 },
    'email-mine': { weight: 2.2, most: 1.3 },
    mention: { weight: 1.4, most: 1.5 },
    forward: { weight: 2, most: 1.5 },
    file: { weight: 2.4, most: 1.3 },
    named: { weight: 0.6, most: 3 },
    former: { weight: -2.5, most: 1.5 },
  },
  /** What a person says of their own place: the strongest in full, the rest of the same person in part. */
  claims: {
    bio: 5,
    'bio-link': 4.6,
    'display-name': 5.4,
    // Alone it may be a surname.
    username: 1.8,
    intro: 5.7,
    'email-theirs': 5.4,
  },
  /** Part of the weight that further claims of one person keep, and the most that one person can weigh. */
  moreOfOnePerson: 0.3,
  mostOfOnePerson: 8,
  /** The second person who says so counts this much, the third its square, and so on. */
  nextPerson: 0.6,
  /** Claims count in full where half of the other side makes them, and this much where hardly anybody does. */
  leastShare: 0.5,
  /** Already a company of the CRM. */
  known: 0.8,
  /** The title speaks of a community, of announcements, of everybody. */
  community: -1.5,
  /** For each doubling of the members beyond forty. */
  perDoublingOfMembers: -0.8,
  mostMembersCount: -6,
  kinds: { user: -0.3, bot: -2, group: 0, supergroup: 0, channel: -1 },
} as const satisfies {
  sources: Partial<Record<Source, { weight: number; most: number }>>;
  claims: Partial<Record<Source, number>>;
} & Record<string, unknown>;

/** From here on a suggestion is offered for one key; from `review` on with a "check". */
export const verdictBounds = { confident: 0.9, review: 0.6 } as const;
