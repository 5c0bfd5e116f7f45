import type { Feature } from '../../../src/core/rules/company/feature-names.ts';
import type { FeatureWeights } from '../../../src/core/rules/company/weights.ts';
import { features } from './examples.ts';
import type { Prior } from './fit.ts';

/**
 * What one cue should mean before any chat was counted, in log-odds. Made-up chats cannot know everything that
 * people do, so the data move these by about as much as they tell, and what is rare there stays as it is here.
 */
const believed: FeatureWeights = {
  none: 4,
  isPrivate: 0,
  isBot: 2,
  isChannel: 1,
  community: 1.5,
  crowd: 0.6,
  personalTitle: 2,
  topicTitle: 0,
  ownTitle: 2,
  noClaims: 0,
  manyCompanies: 1,
  noWork: 0.5,
  personalTalk: 2,
  silent: 0,
  titlePair: 7,
  titleLoose: -1.5,
  titleSolo: 3,
  titlePart: 3,
  titleRival: -1,
  chatUsername: 1.5,
  bio: 3,
  bioAlone: 2,
  bioLink: 2.5,
  displayName: 3,
  username: 1.5,
  intro: 3.5,
  signature: 3,
  spoken: 1.5,
  addressed: 2,
  emailTheirs: 3,
  claimShare: 1.5,
  partnerClaims: 1.5,
  kinds: 1,
  linkTheirs: 1.5,
  linkMine: 0.8,
  linkShare: 1,
  emailMine: 1,
  mention: 0.7,
  forward: 0.7,
  file: 1.2,
  named: 0.7,
  namedMine: 1.2,
  nameIsSite: 0.7,
  nameIsHandle: 0.4,
  onlyLinks: -1,
  former: -2.5,
  supplier: -0.5,
  investor: -0.3,
  known: 0.8,
  namesakes: -0.3,
  commonWord: -0.3,
  shortName: -0.3,
  lookAlike: -7,
  oddAccount: -1.5,
};

/** Of these the data may say what they like: circumstances, and no evidence for or against anybody. */
const signless: ReadonlySet<Feature> = new Set(['isPrivate', 'isChannel', 'topicTitle', 'none']);

/** `1`: the weight may not be negative, `-1`: not positive. So no row of an explanation says the absurd. */
export function signOf(name: Feature): 1 | -1 | 0 {
  return signless.has(name) ? 0 : (believed[name] ?? 0) < 0 ? -1 : 1;
}

export function choicePrior(): Prior {
  return {
    mean: Float64Array.from(features, (name) => believed[name] ?? 0),
    // What is a sum over kinds of evidence is held fast, or it would take the place of them all.
    variance: Float64Array.from(features, (name) => (sums.has(name) ? 0.02 : 0.5)),
  };
}

const sums: ReadonlySet<Feature> = new Set(['claimShare', 'partnerClaims', 'kinds']);

/**
 * Stage B starts from "the choice is right as often as it says": slope 1, nothing more. A single piece of evidence
 * has no say of its own there: only what tells how far the choice can be trusted.
 */
export function confidencePrior(): Prior {
  const mean = new Float64Array(features.length + 1);
  mean[features.length] = 1;
  const variance = Float64Array.from(features, (name) => (trust.has(name) ? 0.3 : 1e-9));
  return { mean, variance: Float64Array.from([...variance, 0.3]) };
}

const trust: ReadonlySet<Feature> = new Set([
  'none',
  'isPrivate',
  'isBot',
  'isChannel',
  'community',
  'crowd',
  'topicTitle',
  'noClaims',
  'manyCompanies',
  'noWork',
  'personalTalk',
  'silent',
  'titlePair',
  'titleLoose',
  'titleSolo',
  'titlePart',
  'titleRival',
  'claimShare',
  'partnerClaims',
  'kinds',
  'onlyLinks',
  'linkShare',
  'nameIsSite',
  'supplier',
  'investor',
  'commonWord',
  'shortName',
  'known',
  'lookAlike',
]);
