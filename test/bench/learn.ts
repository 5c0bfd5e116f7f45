import type { CandidateCompany } from '../../src/core/rules/candidates.ts';
import { companyCues } from '../../src/core/rules/company-cues.ts';
import {
  type CompanyExample,
  type CompanyModel,
  learnCompanies,
  rememberedOf,
} from '../../src/core/rules/learn-companies.ts';
import { scoreCompanies } from '../../src/core/rules/score.ts';
import { shippedWeights } from '../../src/core/rules/shipped-weights.ts';
import { type Habit, type MadeUp, madeUpName, makeUpChat, type Random } from './learn-chats.ts';
import { randomFrom } from './made-up-text.ts';

/** What a user's answers teach: how often the first suggestion is right after so many of them, on chats never seen. */
export async function bench(): Promise<void> {
  const gains: Record<Habit, number[]> = { ordinary: [], shifted: [] };
  for (const habit of ['shifted', 'ordinary'] as const) {
    const users = Array.from({ length: 8 }, (_, user) => learningCurve(habit, 100 + user));
    const line = steps.map((step, index) => {
      const rates = users.map((curve) => curve[index] ?? 0);
      gains[habit].push(mean(rates));
      return `${step}: ${mean(rates).toFixed(3)}`;
    });
    process.stdout.write(`${habit.padEnd(9)} top-1 after answers  ${line.join('  ')}\n`);
  }
  const [before = 0, , , after = 0] = gains.shifted;
  const worst = Math.max(...gains.ordinary.map((rate) => (gains.ordinary[0] ?? 0) - rate));
  say('shifted user, gain after 20', after - before, 0.25, after - before >= 0.25);
  say('ordinary user, worst loss', worst, 0.005, worst <= 0.005);
  const many = examplesOf('shifted', { seed: 7, count: 1000 });
  const start = process.cpuUsage();
  learnCompanies(many, shippedWeights);
  const ms = process.cpuUsage(start).user / 1000;
  say('fold over 1,000 answers, ms of processor time', ms, 1000, ms < 1000);
}

const steps = [0, 5, 10, 20, 50, 100] as const;

function say(what: string, value: number, bound: number, holds: boolean): void {
  process.stdout.write(
    `${what}: ${value.toFixed(3)} (bound ${bound}) ${holds ? 'ok' : 'MISSED'}\n`,
  );
  if (!holds) process.exitCode = 1;
}

function learningCurve(habit: Habit, seed: number): number[] {
  const examples = examplesOf(habit, { seed, count: steps.at(-1) ?? 0 });
  const tests = chatsOf(habit, { seed: seed + 5000, count: 400, from: 10_000, poolSeed: seed });
  return steps.map((step) => {
    const model = step === 0 ? null : learnCompanies(examples.slice(0, step), shippedWeights);
    const withCompany = tests.filter(({ truth }) => truth !== null);
    return mean(withCompany.map((chat) => (isFirstRight(chat, model) ? 1 : 0)));
  });
}

function chatsOf(
  habit: Habit,
  { seed, count, from, poolSeed }: { seed: number; count: number; from: number; poolSeed: number },
): MadeUp[] {
  const pool: Random = randomFrom(poolSeed);
  const agencies = Array.from({ length: 40 }, () => `${madeUpName(pool)} Agency`.replace(' ', ''));
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) =>
    makeUpChat(random, { habit, agencies, index: from + index }),
  );
}

function examplesOf(
  habit: Habit,
  { seed, count }: { seed: number; count: number },
): CompanyExample[] {
  return chatsOf(habit, { seed, count, from: 0, poolSeed: seed }).map(({ evidence, truth }) => {
    const { choice, companies } = scoreCompanies(evidence);
    const people = evidence.people.filter(({ isMe }) => !isMe).map(({ peerId }) => peerId);
    const cues = companies.map((company) => companyCues(company, people));
    const index = companies.findIndex(({ cores }) => truth !== null && cores.includes(truth));
    const answer =
      truth === null ? null : { index: index < 0 ? null : index, name: truth, domain: null };
    return { chatId: evidence.chat.id, choice, cues, answer };
  });
}

function isFirstRight({ evidence, truth }: MadeUp, model: CompanyModel | null): boolean {
  const people = evidence.people.filter(({ isMe }) => !isMe).map(({ peerId }) => peerId);
  const options = model && {
    weights: model.weights,
    extras: (company: CandidateCompany) =>
      rememberedOf(model, {
        chatId: evidence.chat.id,
        company,
        cues: companyCues(company, people),
      }),
  };
  const [first] = scoreCompanies(evidence, options ?? {}).candidates;
  return truth !== null && (first?.company.cores.includes(truth) ?? false);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
