import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chatFeatures, type Feature } from '../../src/core/rules/company/feature-names.ts';
import type { FeatureWeights } from '../../src/core/rules/company/weights.ts';
import { loadCompanies } from './chats/company.ts';
import { makeSlice } from './chats/slices.ts';
import {
  contactExample,
  contactFeatures,
  contactPrior,
  contactSignOf,
  peopleOf,
} from './model/contact-examples.ts';
import {
  choiceExample,
  confidenceExample,
  features,
  type Read,
  readMade,
} from './model/examples.ts';
import { type Example, fitChoices, type Prior } from './model/fit.ts';
import { choicePrior, confidencePrior, signOf } from './model/priors.ts';

const SEED = 20_261_128;
const SIZE = { train: 12_000, calibrate: 8_000 } as const;
const target = fileURLToPath(
  new URL('../../src/core/rules/company/shipped-weights.ts', import.meta.url),
);

/** Fits the shipped weights on made-up chats and writes them, the same bytes for the same companies. */
export async function bench(): Promise<void> {
  const { source, of } = loadCompanies();
  const train = chatsOf(of.train, { count: SIZE.train, seed: SEED, hasTraps: true });
  const choice = fitChoice(train);
  const calibrate = chatsOf(of.calibrate, { count: SIZE.calibrate, seed: SEED + 1 });
  const confidence = fitConfidence(calibrate, choice);
  const contact = fitContacts(train);
  writeFileSync(target, sourceOf({ source, of, choice, confidence, contact }));
  process.stdout.write(`written: ${target}\n`);
}

/**
 * Familiar titles only, half of them in noisy chats: new formats are for measuring. Traps teach what to choose; how
 * far that can be trusted is told by chats without, as most are.
 */
function chatsOf(
  companies: Parameters<typeof makeSlice>[0]['companies'],
  { count, seed, hasTraps = false }: { count: number; seed: number; hasTraps?: boolean },
): Read[] {
  return [false, true].flatMap((isNoisy) =>
    makeSlice({
      companies,
      family: 'familiar',
      isNoisy,
      hasTraps,
      count: count / 2,
      seed: seed * 2 + Number(isNoisy),
    }).map(readMade),
  );
}

function fitChoice(train: readonly Read[]): FeatureWeights {
  const { weights, loss } = fitSigned(train.map(choiceExample), choicePrior(), {
    names: features,
    signOf,
    bound: (weight, name) => (signOf(name) * weight < 0 ? 0 : null),
  });
  process.stdout.write(`choice: ${train.length} chats, loss ${loss.toFixed(4)}\n`);
  return named(weights, features);
}

function fitConfidence(calibrate: readonly Read[], choice: FeatureWeights) {
  const examples = calibrate.flatMap((read) => confidenceExample(read, choice) ?? []);
  const isOfChat = (name: Feature) => chatFeatures.some((other) => other === name);
  // What a row shows is both stages together: it is that which may not turn its sign.
  const { weights, loss } = fitSigned(examples, confidencePrior(), {
    names: features,
    signOf: () => 0,
    bound: (weight, name, slope) => {
      const first = (isOfChat(name) ? -1 : 1) * slope * (choice[name] ?? 0);
      return (isOfChat(name) ? -1 : 1) * signOf(name) * (first + weight) < -1e-6 ? -first : null;
    },
  });
  process.stdout.write(`confidence: ${examples.length} chats, loss ${loss.toFixed(4)}\n`);
  const { none = 0, ...more } = named(weights, features);
  return { bias: none, slope: toThreePlaces(weights[features.length] ?? 1), more };
}

function fitContacts(train: readonly Read[]) {
  const people = train.flatMap(peopleOf);
  const { weights, loss } = fitSigned(people.map(contactExample), contactPrior(), {
    names: contactFeatures,
    signOf: contactSignOf,
    bound: (weight, name) => (contactSignOf(name) * weight < 0 ? 0 : null),
  });
  process.stdout.write(`contacts: ${people.length} people, loss ${loss.toFixed(4)}\n`);
  const bias = toThreePlaces(weights[contactFeatures.length] ?? 0);
  return { bias, people: people.length, weights: named(weights, contactFeatures) };
}

/** Fits, holds what has the wrong sign where `bound` says, and fits the rest again, until all signs are right. */
function fitSigned<Name extends string>(
  examples: readonly Example[],
  prior: Prior,
  {
    names,
    signOf: sign,
    bound,
  }: {
    names: readonly Name[];
    signOf: (name: Name) => number;
    bound: (weight: number, name: Name, slope: number) => number | null;
  },
): { weights: Float64Array; loss: number } {
  const mean = Float64Array.from(prior.mean);
  const variance = Float64Array.from(prior.variance);
  for (let round = 0; ; round += 1) {
    const fitted = fitChoices(examples, { mean, variance });
    const slope = fitted.weights[names.length] ?? 1;
    const held = names.flatMap((name, index) => {
      const at = bound((fitted.weights[index] ?? 0) + 1e-6 * sign(name), name, slope);
      return at === null ? [] : [{ index, at }];
    });
    if (held.length === 0 || round === 8) return fitted;
    for (const { index, at } of held) {
      mean[index] = at;
      variance[index] = 1e-9;
    }
  }
}

function named<Name extends string>(
  weights: Float64Array,
  names: readonly Name[],
): Partial<Record<Name, number>> {
  const entries = names.map((name, index) => [name, toThreePlaces(weights[index] ?? 0)] as const);
  // The entries have the names' own keys.
  return Object.fromEntries(entries.filter(([, weight]) => weight !== 0)) as Partial<
    Record<Name, number>
  >;
}

/** What one reads and reviews; a thousandth of log-odds changes no answer. */
function toThreePlaces(weight: number): number {
  return Math.round(weight * 1000) / 1000 + 0;
}

function sourceOf({
  source,
  of,
  choice,
  confidence,
  contact,
}: {
  source: string;
  of: ReturnType<typeof loadCompanies>['of'];
  choice: FeatureWeights;
  confidence: ReturnType<typeof fitConfidence>;
  contact: ReturnType<typeof fitContacts>;
}): string {
  const lines = (weights: Readonly<Record<string, number>>, indent: string) =>
    Object.entries(weights)
      .map(([name, weight]) => `${indent}${name}: ${weight},`)
      .join('\n');
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers, which mean no constant
import type { Weights } from './weights.ts';

/**
 * Written by \`npm run bench -- fit-suggest\`: run it again instead of editing.
 *
 * Provenance: fitted on made-up chats over ${source} (names, domains and handles from public lists; split by
 * \`sha256("v1:" + domain)\`), never on a message, name or title of real people. Choice: ${SIZE.train} chats over
 * ${of.train.length} companies. Confidence: ${SIZE.calibrate} chats over ${of.calibrate.length} others. Contacts: ${contact.people} people of the first chats. Familiar title
 * formats, half of the chats
 * noisy; seed ${SEED}. Beliefs before any data: \`test/bench/model/priors.ts\`.
 */
export const shippedWeights: Weights = {
  choice: {
${lines(choice, '    ')}
  },
  confidence: {
    bias: ${confidence.bias},
    slope: ${confidence.slope},
    more: {
${lines(confidence.more, '      ')}
    },
  },
  contact: {
    bias: ${contact.bias},
    weights: {
${lines(contact.weights, '      ')}
    },
  },
};
`;
}
