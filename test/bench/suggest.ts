import { scoreCompanies } from '../../src/core/rules/company/score.ts';
import { shippedWeights } from '../../src/core/rules/company/shipped-weights.ts';
import { goldChats } from '../core/rules/gold/all.ts';
import { fourthGold } from '../core/rules/gold/fourth/all.ts';
import { secondGold } from '../core/rules/gold/second/all.ts';
import { thirdGold } from '../core/rules/gold/third/all.ts';
import { adversarialChat, adversarialKinds } from './chats/adversarial.ts';
import { type Companies, loadCompanies } from './chats/company.ts';
import { isTruth } from './chats/judge.ts';
import type { MadeChat } from './chats/make-chat.ts';
import { makeSlice } from './chats/slices.ts';
import { randomFrom } from './made-up-text.ts';
import { answerOf } from './model/answers.ts';
import { contactScores } from './model/contact-scores.ts';
import { type Bounds, missed, type SliceName, sliceNames } from './model/gates.ts';
import { goldAnswers, goldContacts } from './model/gold.ts';
import { areaUnderCurve, bootstrap, measure, share } from './model/measures.ts';

const COUNT = Number(process.env.TGCRM_BENCH_CHATS ?? 8000);
const ADVERSARIAL = 400;
const BULK = 10_000;

/** How right and how honest the suggestions are, on companies that nothing was fitted on; fails below its gates. */
export async function bench(): Promise<void> {
  const companies = loadCompanies();
  const { test } = companies.of;
  process.stdout.write(
    `${companies.source}; measured on the ${test.length} that nothing was fitted on\n`,
  );
  process.stdout.write(`${COUNT} chats a slice; value [95 % bootstrap]; ! misses its gate\n`);
  const misses = sliceNames.flatMap((name) => {
    const slice = sliceOf(name, companies);
    const bounds: Bounds = {
      ...bootstrap(
        slice.map((chat) => answerOf(chat, shippedWeights)),
        measure,
      ),
      ...bootstrap(slice.flatMap(contactScores), (people) => ({
        contactsAuc: areaUnderCurve(people),
      })),
    };
    return report(name, bounds);
  });
  for (const [name, chats] of [
    ['by hand, looked at', goldChats],
    ['by hand, second set', secondGold],
    ['by hand, third set', thirdGold],
    ['by hand, fourth set', fourthGold],
  ] as const)
    report(name, {
      ...bootstrap(goldAnswers(chats), measure),
      ...bootstrap(goldContacts(chats), (people) => ({ contactsAuc: areaUnderCurve(people) })),
    });
  const beguiled = adversarial(companies);
  const tooSlow = speed(companies);
  if (misses.length > 0 || beguiled || tooSlow) process.exitCode = 1;
}

function sliceOf(name: SliceName, { of }: Companies, count = COUNT): MadeChat[] {
  const family = name === 'familiar' ? 'familiar' : 'new';
  const seed = 100 + sliceNames.indexOf(name);
  return makeSlice({ companies: of.test, family, isNoisy: name === 'noisy', count, seed });
}

function report(name: SliceName | ByHand, bounds: Bounds): string[] {
  const misses = isByHand(name) ? [] : missed(name, bounds);
  process.stdout.write(`${name}\n`);
  for (const [what, { value, low, high }] of Object.entries(bounds)) {
    const mark = misses.includes(what) ? '!' : ' ';
    process.stdout.write(
      ` ${mark} ${what.padEnd(12)} ${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]\n`,
    );
  }
  return misses;
}

type ByHand = `by hand, ${string}`;

function isByHand(name: string): name is ByHand {
  return name.startsWith('by hand');
}

/** @returns whether a kind is said for sure and wrong more often than anything else may be. */
function adversarial({ of }: Companies): boolean {
  let isBeguiled = false;
  process.stdout.write(
    'adversarial: right first, said at .9, right of those (gate .975), warned\n',
  );
  for (const kind of adversarialKinds) {
    const random = randomFrom(300);
    const seen = Array.from({ length: ADVERSARIAL }, () => {
      const chat = adversarialChat(random, kind, of.test);
      const { candidates, warnings } = scoreCompanies(chat.evidence);
      const [best] = candidates;
      const isRight = best !== undefined && isTruth(chat, best.company);
      return { isRight, isSure: (best?.confidence ?? 0) >= 0.9, isWarned: warnings.length > 0 };
    });
    const sure = seen.filter(({ isSure }) => isSure);
    const shares = [
      share(seen, ({ isRight }) => isRight),
      share(seen, ({ isSure }) => isSure),
      share(sure, ({ isRight }) => isRight),
      share(seen, ({ isWarned }) => isWarned),
    ];
    const isMissed = sure.length >= fewest && share(sure, ({ isRight }) => isRight) < 0.975;
    isBeguiled ||= isMissed;
    process.stdout.write(
      ` ${isMissed ? '!' : ' '} ${kind.padEnd(20)} ${shares.map((one) => one.toFixed(3)).join('  ')}\n`,
    );
  }
  return isBeguiled;
}

/** Of fewer, one wrong answer would be a share. */
const fewest = 40;

function speed(companies: Companies): boolean {
  const chats = sliceOf('new', companies, BULK);
  const started = process.cpuUsage();
  const wall = performance.now();
  for (const { evidence } of chats) scoreCompanies(evidence);
  const { user, system } = process.cpuUsage(started);
  const cpuMs = (user + system) / 1000;
  const seconds = (performance.now() - wall) / 1000;
  const each = cpuMs / BULK;
  process.stdout.write(
    `${BULK} chats: ${(cpuMs / 1000).toFixed(1)} s CPU (${seconds.toFixed(1)} s), ${each.toFixed(2)} ms a chat\n`,
  );
  return each > 2 || cpuMs > 20_000;
}
