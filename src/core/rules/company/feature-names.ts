/**
 * What a candidate is judged by, with the words in which it is told to a person. A value of 0 is left out of a
 * vector; counts are `log2(1 + n)`, so that the first counts 1, the third 2, the seventh 3.
 */
export const candidateFeatureNames = {
  titlePair: 'Named in the title, next to your company',
  titleLoose: 'No sign in the title joins it to your company',
  titleSolo: 'The title is this name',
  titlePart: 'Named in the title',
  titleRival: 'The title names others too',
  chatUsername: "In the chat's username",
  bio: 'Somebody here says so in the bio',
  bioAlone: "Stands alone in somebody's bio",
  bioLink: "Its site or page stands in somebody's bio",
  displayName: "Stands beside somebody's name",
  username: "Part of somebody's username",
  intro: 'Somebody introduced themselves as of it',
  signature: 'In the signature under a message',
  spoken: 'They speak for it',
  addressed: 'They are spoken to as it',
  emailTheirs: 'They write from its e-mail address',
  claimShare: 'How many of the other side say to be of it',
  partnerClaims: 'The only other person here says to be of it',
  kinds: 'Different kinds of evidence agree',
  linkTheirs: 'They sent links to it',
  linkMine: 'You sent links to it',
  linkShare: 'How many of the links here lead to it',
  emailMine: 'You wrote an e-mail address of it',
  mention: 'They pointed to its page',
  forward: 'They forwarded its posts',
  file: 'In the name of a file they sent',
  named: 'They speak of it by name',
  namedMine: 'You speak of it by name',
  nameIsSite: 'Its name and its site fit each other',
  nameIsHandle: 'Its name and its page fit each other',
  onlyLinks: 'Nothing but links speaks for it',
  former: 'Somebody was there before, or only advises it',
  supplier: 'It reads like an agency or adviser',
  investor: 'It reads like an investor',
  known: 'One of your companies already',
  namesakes: 'Several companies are called so',
  commonWord: 'Its name is an everyday word',
  shortName: 'Its name is very short',
  lookAlike: 'It looks like another name without being it',
  oddAccount: 'Only an account that is new or was renamed speaks for it',
} as const;

/** What speaks for or against there being any company, whichever it would be. */
export const chatFeatureNames = {
  none: 'Most chats have no given company behind them',
  isPrivate: 'A chat with one person',
  isBot: 'A bot',
  isChannel: 'A channel',
  community: 'It looks like a community',
  crowd: 'Many people are in it',
  personalTitle: 'The title is about private life',
  topicTitle: 'The title names nothing but a topic',
  ownTitle: 'The title names only your own company',
  noClaims: 'Nobody says where they work',
  manyCompanies: 'People of many companies are here',
  noWork: 'Nobody talks of work',
  personalTalk: 'They talk of private life',
  silent: 'They have not written yet',
} as const;

export type CandidateFeature = keyof typeof candidateFeatureNames;
export type ChatFeature = keyof typeof chatFeatureNames;
export type Feature = CandidateFeature | ChatFeature;

/** A sparse vector: what is not in it is 0. Plain JSON, so that a decision can keep it. Holds no text of anybody. */
export type Features = Readonly<Partial<Record<Feature, number>>>;

export const candidateFeatures = keysOf(candidateFeatureNames);
export const chatFeatures = keysOf(chatFeatureNames);

function keysOf<Name extends string>(names: Readonly<Record<Name, string>>): readonly Name[] {
  // Entries of a literal have its keys, which TypeScript does not take for granted.
  return Object.keys(names) as Name[];
}
