import type { CandidateCompany } from '../../src/core/rules/company/candidates.ts';
import { companyCues } from '../../src/core/rules/company/cues.ts';
import { scoreCompanies } from '../../src/core/rules/company/score.ts';
import { shippedWeights } from '../../src/core/rules/company/shipped-weights.ts';
import type { Evidence } from '../../src/core/rules/evidence.ts';
import {
  type CompanyExample,
  type CompanyModel,
  learnCompanies,
  rememberedOf,
} from '../../src/core/rules/learning/learn-companies.ts';
import { type Companies, loadCompanies, oneOf } from './chats/company.ts';
import { isTruth } from './chats/judge.ts';
import type { MadeChat, Regime } from './chats/make-chat.ts';
import { makeChat } from './chats/scenes.ts';
import { shiftedChat } from './chats/shifted.ts';
import { type Random, randomFrom } from './made-up-text.ts';

/** Whose chats these are: an ordinary salesperson's, or one's whose groups are full of agency people. */
type Habit = 'ordinary' | 'shifted';

const USERS = Number(process.env.TGCRM_BENCH_USERS ?? 12);
const TESTS = 400;
const AGENCIES = 25;

/** What a user's answers teach: how often the first suggestion is right after so many of them, on chats never seen. */
export async function bench(): Promise<void> {
  const companies = loadCompanies();
  process.stdout.write(
    `${companies.source}, those that nothing was fitted on; ${USERS} users of each habit, ${TESTS} chats of each for measuring\n`,
  );
  const rates = {
    ordinary: curveOf('ordinary', companies),
    shifted: curveOf('shifted', companies),
  };
  const gain = (rates.shifted[at(20)] ?? 0) - (rates.shifted[0] ?? 0);
  const worst = Math.max(...rates.ordinary.map((rate) => (rates.ordinary[0] ?? 0) - rate));
  say('shifted user, gain after 20', { value: gain, bound: 0.25, holds: gain >= 0.25 });
  say('ordinary user, worst loss', { value: worst, bound: 0.005, holds: worst <= 0.005 });
  const many = examplesOf(userOf('shifted', { companies, seed: 7 }), 1000);
  const start = process.cpuUsage();
  learnCompanies(many, shippedWeights);
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  say('fold over 1,000 answers, ms CPU', { value: ms, bound: 1000, holds: ms < 1000 });
}

const steps = [0, 5, 10, 20, 50, 100] as const;

function at(step: (typeof steps)[number]): number {
  return steps.indexOf(step);
}

function say(
  what: string,
  { value, bound, holds }: { value: number; bound: number; holds: boolean },
): void {
  process.stdout.write(
    `${what}: ${value.toFixed(3)} (bound ${bound}) ${holds ? 'ok' : 'MISSED'}\n`,
  );
  if (!holds) process.exitCode = 1;
}

/** Mean over the users, after each number of answers. */
function curveOf(habit: Habit, companies: Companies): number[] {
  const users = Array.from({ length: USERS }, (_, user) =>
    learningCurve(habit, { companies, seed: 200 + user }),
  );
  const curve = steps.map((_, index) => mean(users.map((rates) => rates[index] ?? 0)));
  const line = steps.map((step, index) => `${step}: ${(curve[index] ?? 0).toFixed(3)}`);
  process.stdout.write(`${habit.padEnd(9)} top-1 after answers  ${line.join('  ')}\n`);
  return curve;
}

interface User {
  random: Random;
  next: (random: Random) => MadeChat;
}

function userOf(habit: Habit, { companies, seed }: { companies: Companies; seed: number }): User {
  const random = randomFrom(seed);
  const regime: Regime = { family: 'familiar', isNoisy: false, companies: companies.of.test };
  const agencies = Array.from({ length: AGENCIES }, () => oneOf(random, companies.of.test));
  const next = (die: Random) =>
    habit === 'shifted' ? shiftedChat(die, { regime, agencies }) : makeChat(die, regime);
  return { random, next };
}

function learningCurve(
  habit: Habit,
  { companies, seed }: { companies: Companies; seed: number },
): number[] {
  const user = userOf(habit, { companies, seed });
  const examples = examplesOf(user, steps.at(-1) ?? 0);
  const fresh = randomFrom(seed + 5000);
  const tests = Array.from({ length: TESTS }, (_, index) =>
    named(user.next(fresh), 10_000 + index),
  );
  const withCompany = tests.filter(({ truth }) => truth.length > 0);
  return steps.map((step) => {
    const model = step === 0 ? null : learnCompanies(examples.slice(0, step), shippedWeights);
    return mean(withCompany.map((chat) => (isFirstRight(chat, model) ? 1 : 0)));
  });
}

/** What the person would have answered: the company that is there, by whatever name the program has for it. */
function examplesOf({ random, next }: User, count: number): CompanyExample[] {
  return Array.from({ length: count }, (_, number) => {
    const chat = named(next(random), number);
    const { evidence, truth } = chat;
    const { choice, companies } = scoreCompanies(evidence);
    const index = companies.findIndex((company) => isTruth(chat, company));
    const cues = companies.map((company) => companyCues(company, othersIn(evidence)));
    const [right] = truth;
    const answer = right
      ? { index: index < 0 ? null : index, name: right.name, domain: right.domain }
      : null;
    return { chatId: evidence.chat.id, choice, cues, answer };
  });
}

/** People and chats of their own, where the generator counts from one in each. */
function named(chat: MadeChat, number: number): MadeChat {
  const { evidence } = chat;
  const people = evidence.people.map((one) => ({ ...one, peerId: `${number}-${one.peerId}` }));
  const messages = evidence.messages.map((one) => ({
    ...one,
    senderPeerId: one.senderPeerId && `${number}-${one.senderPeerId}`,
  }));
  const own = {
    ...evidence.own,
    people: (evidence.own.people ?? []).map((peerId) => `${number}-${peerId}`),
  };
  const of = { ...evidence.chat, id: `chat-${number}` };
  return { ...chat, evidence: { ...evidence, chat: of, people, messages, own } };
}

function othersIn({ people }: Evidence): string[] {
  return people.filter(({ isMe, isBot }) => !(isMe || isBot)).map(({ peerId }) => peerId);
}

function isFirstRight(chat: MadeChat, model: CompanyModel | null): boolean {
  const { evidence } = chat;
  const options = model && {
    weights: model.weights,
    extras: (company: CandidateCompany) =>
      rememberedOf(model, {
        chatId: evidence.chat.id,
        company,
        cues: companyCues(company, othersIn(evidence)),
      }),
  };
  const [first] = scoreCompanies(evidence, options ?? {}).candidates;
  return first !== undefined && isTruth(chat, first.company);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
