import { readSortedChats, type SortedChat } from '../core/rules/categories/read.ts';
import type { GoldChat } from '../core/rules/gold/gold-chat.ts';
import { thirdGold } from '../core/rules/gold/third/all.ts';
import { goldCategory } from './model/gold.ts';
import { share } from './model/measures.ts';

/** How well chats written by hand are sorted, set by set, with each mistake: for looking at, without a gate. */
export async function bench(): Promise<void> {
  report('to develop with', readSortedChats('develop'));
  report('written afterwards', readSortedChats('fresh'));
  report('written after those', readSortedChats('second'));
  report(
    'third gold set',
    thirdGold.filter(({ category }) => category !== undefined),
  );
}

function report(name: string, chats: readonly (GoldChat | SortedChat)[]): void {
  const answers = chats.map((chat) => ({ chat, ...goldCategory(chat) }));
  const right = share(answers, ({ isRight }) => isRight);
  const answered = answers.filter(({ category }) => category !== null);
  print(`${name}: ${chats.length} chats`);
  print(`   right              ${right.toFixed(3)}`);
  print(`   answered           ${(answered.length / answers.length).toFixed(3)}`);
  for (const { chat, category, isRight } of answers)
    if (!isRight) print(`   - ${chat.title}: ${category ?? 'nothing'}, not ${chat.category}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
