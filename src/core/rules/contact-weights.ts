/**
 * What speaks for a person's working at the company behind the chat, in log-odds (natural logarithm).
 *
 * Provenance: set by hand so that own words alone are near certain ("Says to be of it" in a group of four:
 * about 0.98), a silent member of a small chat is likely, and a silent member of a crowd is not. No text of
 * any Telegram chat was used.
 */
export const contactWeights = {
  bias: -1.2,
  claims: {
    bio: 4.5,
    'bio-link': 4,
    'display-name': 4.5,
    username: 3.5,
    intro: 5,
    'email-theirs': 5,
  },
  elsewhere: -4,
  alsoElsewhere: -1,
  former: -3.5,
  links: 1.2,
  /** The only other person of a private chat. */
  alone: 2.5,
  /** In a chat of four; less by `perDoubling` for each doubling. */
  few: 2.7,
  perDoubling: 1,
  crowdMost: -4,
  /** For ten messages; twice that at most. */
  takesPart: 0.7,
} as const;
