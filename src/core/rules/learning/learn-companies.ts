import type { CandidateCompany } from '../company/candidates.ts';
import type { Choice } from '../company/choice.ts';
import { cuesOfAnswer } from '../company/cues.ts';
import type { Weights } from '../company/weights.ts';
import { type Factor, rounded } from '../factor.ts';
import { fitChoices, type Choice as Learnable, type Prior } from './fit-choices.ts';
import { type Foresight, foresightOf, isTrusted } from './foresight.ts';
import { type Recollection, recollectionWeight, timesOf } from './recollection.ts';

/** An answer to "which company is behind this chat?", with what was seen then. */
export interface CompanyExample {
  chatId: string;
  choice: Choice;
  /** Of each candidate: what it may be remembered by. */
  cues: readonly (readonly string[])[];
  /** `null`: there is no company. */
  answer: { index: number | null; name: string; domain: string | null } | null;
}

export interface CompanyModel {
  count: number;
  weights: Weights;
  /** Does the person's own log say that the learned weights predict better? Else the shipped ones are in use. */
  isTrusted: boolean;
  foresight: Foresight;
  memory: Memory;
}

interface Memory {
  all: ReadonlyMap<string, Recollection>;
  /** What each chat itself has added: it is not to be reminded of itself. */
  byChat: ReadonlyMap<string, ReadonlyMap<string, Recollection>>;
}

/**
 * A pure fold over the answers: the same answers in any order of their arrival give the same model, and an answer
 * that is taken away is forgotten.
 *
 * @param examples one for each chat, in the order in which they were decided.
 */
export function learnCompanies(
  examples: readonly CompanyExample[],
  shipped: Weights,
): CompanyModel {
  const latest = examples.slice(-mostExamples);
  const prior: Prior = { weights: { ...shipped.choice }, variance: believed };
  const choices = learnable(latest);
  const foresight = foresightOf(choices, prior);
  const isBetter = isTrusted(foresight);
  const fitted = isBetter ? fitChoices(choices, prior).weights : prior.weights;
  return {
    count: latest.length,
    weights: { ...shipped, choice: fitted },
    isTrusted: isBetter,
    foresight,
    memory: recollect(latest),
  };
}

/**
 * How far a weight may stray. With 0.5 who works otherwise than most needed thirty answers for what is learned from
 * twenty now; an ordinary person lost nothing with either (`npm run bench -- learn`).
 */
const believed = 2;

/** More would cost time and say little: what a person thought two years ago counts less anyway. */
const mostExamples = 500;

/** Index of the candidate that the answer means; `null` if it is none of them. */
export function answerAmong({ answer, cues }: Pick<CompanyExample, 'answer' | 'cues'>) {
  if (answer === null) return null;
  if (answer.index !== null) return answer.index;
  const wanted = cuesOfAnswer(answer);
  const found = cues.findIndex((all) => all.some((cue) => wanted.includes(cue)));
  return found < 0 ? null : found;
}

/** What was remembered then counts, as it did then: as a part of the score that is not learned. */
function learnable(examples: readonly CompanyExample[]): Learnable[] {
  const memory = new Map<string, Recollection>();
  return examples.flatMap((example) => {
    const { choice, cues, answer } = example;
    const index = answerAmong(example);
    const options = [
      { features: { ...choice.none } },
      ...choice.candidates.map((features, at) => ({
        features: { ...features },
        offset: strongest(memory, cues[at] ?? [])?.weight ?? 0,
      })),
    ];
    addTo(memory, example);
    // A company that was not seen in the chat says nothing of how to choose among those that were.
    if (answer !== null && (index === null || index >= choice.candidates.length)) return [];
    return [{ options, chosen: index === null ? 0 : index + 1 }];
  });
}

function recollect(examples: readonly CompanyExample[]): Memory {
  const all = new Map<string, Recollection>();
  const byChat = new Map<string, Map<string, Recollection>>();
  for (const example of examples) {
    addTo(all, example);
    const own = new Map<string, Recollection>();
    addTo(own, example);
    byChat.set(example.chatId, own);
  }
  return { all, byChat };
}

function addTo(memory: Map<string, Recollection>, example: CompanyExample): void {
  const index = answerAmong(example);
  for (const [at, cues] of example.cues.entries())
    for (const cue of new Set(cues)) {
      const { seen, taken } = memory.get(cue) ?? nothing;
      memory.set(cue, { seen: seen + 1, taken: taken + (at === index ? 1 : 0) });
    }
}

const nothing: Recollection = { seen: 0, taken: 0 };

interface Remembered {
  cue: string;
  recollection: Recollection;
  weight: number;
}

/** The one cue that says most: name, domain and people of one company are not three reasons. */
function strongest(
  memory: ReadonlyMap<string, Recollection>,
  cues: readonly string[],
): Remembered | undefined {
  return cues
    .flatMap((cue) => {
      const recollection = memory.get(cue);
      return recollection && recollection.seen > 0
        ? [{ cue, recollection, weight: rounded(recollectionWeight(recollection)) }]
        : [];
    })
    .toSorted(
      (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (kindOf(a.cue) < kindOf(b.cue) ? -1 : 1),
    )[0];
}

/** What is remembered of a candidate from the answers about other chats, as one factor. */
export function rememberedOf(
  { memory }: Pick<CompanyModel, 'memory'>,
  { chatId, company, cues }: { chatId: string; company: CandidateCompany; cues: readonly string[] },
): Factor[] {
  const own = memory.byChat.get(chatId);
  const others = new Map(
    cues.flatMap((cue) => {
      const all = memory.all.get(cue);
      if (!all) return [];
      const { seen, taken } = own?.get(cue) ?? nothing;
      return [[cue, { seen: all.seen - seen, taken: all.taken - taken }] as const];
    }),
  );
  const best = strongest(others, cues);
  if (!best || best.weight === 0) return [];
  const { seen, taken } = best.recollection;
  const name =
    taken > 0 ? `You confirmed this ${timesOf(taken)}` : `You said no to this ${timesOf(seen)}`;
  const evidence = `${company.name} ${whereOf[kindOf(best.cue)]}: ${taken} of ${seen} chats`;
  return [{ name, evidence, weight: best.weight, feature: 'memory' }];
}

type CueKind = 'domain' | 'name' | 'person';

function kindOf(cue: string): CueKind {
  if (cue.startsWith('domain ')) return 'domain';
  return cue.startsWith('person ') ? 'person' : 'name';
}

const whereOf: Readonly<Record<CueKind, string>> = {
  domain: 'by its domain',
  name: 'by its name',
  person: 'in chats with the same person',
};
