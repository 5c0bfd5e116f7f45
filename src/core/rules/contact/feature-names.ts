/** What a person is judged by, with the words in which it is told. */
export const contactFeatureNames = {
  bio: 'Says so in the bio',
  bioAlone: 'The bio is its name',
  bioLink: 'Its site or page stands in the bio',
  displayName: 'Shows it beside the name',
  username: 'Has it in the username',
  intro: 'Introduced themselves as of it',
  signature: 'Signs with it',
  emailTheirs: 'Writes from its e-mail address',
  kin: 'Names what others of it name as well',
  shortForm: 'Names what may be short for it',
  spoken: 'Speaks for it',
  addresses: 'Speaks to its people',
  ownLinks: 'Sends links to your own site',
  elsewhere: 'Says to be of another company',
  perhapsElsewhere: 'May be of another company',
  alsoElsewhere: 'Names another company too',
  former: 'Was there before, or only advises it',
  supplier: 'Reads like an agency or adviser',
  investor: 'Reads like an investor',
  links: 'Sent links to it',
  alone: 'The chat is with this person alone',
  titledPerson: 'The title names this person',
  role: 'Tells a role, and no company',
  colleagues: 'Others here say to be of it',
  strangers: 'Others here are of other companies',
  ours: 'People of your side are here',
  titled: 'The title names the company',
  crowd: 'Many people are in the chat',
  takesPart: 'Takes part',
  talksMost: 'Writes much of what they write',
} as const;

export type ContactFeature = keyof typeof contactFeatureNames;

/** A sparse vector, as for companies. */
export type ContactFeatures = Readonly<Partial<Record<ContactFeature, number>>>;
