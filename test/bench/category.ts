import { readSortedChats, type SortedChat } from '../core/rules/categories/read.ts';
import type { GoldChat } from '../core/rules/gold/gold-chat.ts';
import { thirdGold } from '../core/rules/gold/third/all.ts';
import { goldCategory, type SortedAnswer } from './model/gold.ts';
import { share } from './model/measures.ts';

/**
 * How well chats written by hand are sorted, set by set, without a gate (that is in the tests). Mistakes are named where the
 * words and weights knew the chats; of the last set only figures are shown, so that nobody mends for it.
 */
export async function bench(): Promise<void> {
  for (const set of ['develop', 'fresh', 'second', 'held-out'] as const)
    report(set, { chats: readSortedChats(set), isNamed: true });
  const third = thirdGold.filter(({ category }) => category !== undefined);
  report('third gold set', { chats: third, isNamed: true });
  report('last', { chats: readSortedChats('last'), isNamed: false });
}

function report(
  name: string,
  { chats, isNamed }: { chats: readonly (GoldChat | SortedChat)[]; isNamed: boolean },
): void {
  const answers = chats.map((chat) => ({ chat, ...goldCategory(chat) }));
  print(`${name}: ${chats.length} chats`);
  print(`   ${rowOf('right', answers)}`);
  for (const [low, high] of bands)
    print(
      `   ${rowOf(
        `said from ${low}`,
        answers.filter(({ confidence }) => confidence >= low && confidence < high),
      )}`,
    );
  print(`   nothing said       ${answers.filter(({ category }) => category === null).length}`);
  if (!isNamed) return;
  for (const { chat, category, isRight } of answers)
    if (!isRight) print(`   - ${chat.title}: ${category ?? 'nothing'}, not ${chat.category}`);
}

const bands = [
  [0.9, 1.01],
  [0.7, 0.9],
  [0.25, 0.7],
] as const;

/** How many were right, beside how many were said to be. */
function rowOf(what: string, answers: readonly SortedAnswer[]): string {
  if (answers.length === 0) return `${what.padEnd(18)} none`;
  const right = share(answers, ({ isRight }) => isRight);
  const said = answers.reduce((sum, { confidence }) => sum + confidence, 0) / answers.length;
  return `${what.padEnd(18)} ${right.toFixed(3)} of ${answers.length}, confidence ${said.toFixed(3)}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
