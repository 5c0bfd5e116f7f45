import { goldChats, namesOf } from '../core/rules/gold/all.ts';
import { fifthGold } from '../core/rules/gold/fifth/all.ts';
import { fourthGold } from '../core/rules/gold/fourth/all.ts';
import type { GoldChat } from '../core/rules/gold/gold-chat.ts';
import { secondGold } from '../core/rules/gold/second/all.ts';
import { thirdGold } from '../core/rules/gold/third/all.ts';
import { goldAnswer, goldAnswers, goldCategory, goldContacts } from './model/gold.ts';
import { areaUnderCurve, bootstrap, measure, share } from './model/measures.ts';

/** What was written by hand, set by set, with each mistake: for looking at, without a gate. */
export async function bench(): Promise<void> {
  for (const [name, chats] of [
    ['first', goldChats],
    ['second', secondGold],
    ['third', thirdGold],
    ['fourth', fourthGold],
    ['fifth', fifthGold],
  ] as const)
    report(name, chats);
}

function report(name: string, chats: readonly GoldChat[]): void {
  const people = goldContacts(chats);
  const staff = people.filter(({ isSo }) => isSo);
  const taken = people.filter(({ score }) => score >= 0);
  const sorted = chats.flatMap((chat) => (chat.category === undefined ? [] : [goldCategory(chat)]));
  print(`${name}: ${chats.length} chats, ${people.length} people`);
  for (const [what, { value, low, high }] of Object.entries(bootstrap(goldAnswers(chats), measure)))
    print(`   ${what.padEnd(18)} ${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`);
  for (const [what, value] of [
    ['contacts AUC', areaUnderCurve(people)],
    ['contacts precision', share(taken, ({ isSo }) => isSo)],
    ['contacts recall', share(staff, ({ score }) => score >= 0)],
    [`category of ${sorted.length}`, share(sorted, ({ isRight }) => isRight)],
  ] as const)
    print(`   ${what.padEnd(18)} ${value.toFixed(3)}`);
  for (const chat of chats) for (const mistake of mistakesIn(chat)) print(`   - ${mistake}`);
}

function* mistakesIn(chat: GoldChat): Generator<string> {
  const { name, confidence, isRight } = goldAnswer(chat);
  const said = `${name ?? 'nobody'} ${confidence.toFixed(2)}`;
  const right = namesOf(chat)[0] ?? 'nobody';
  if (right === 'nobody' ? confidence >= 0.6 : !isRight || confidence < 0.6)
    yield `${chat.title}: ${said}, not ${right}`;
  if (chat.isAlike && confidence >= 0.9) yield `${chat.title}: sure of a look-alike, ${said}`;
  for (const { score, isSo, name } of goldContacts([chat]))
    if (score >= 0 !== isSo) yield `${chat.title}: ${name} is ${isSo ? '' : 'not '}staff`;
  if (chat.category === undefined) return;
  const { category, isRight: isSorted } = goldCategory(chat);
  if (!isSorted) yield `${chat.title}: ${category ?? 'no category'}, not ${chat.category}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
