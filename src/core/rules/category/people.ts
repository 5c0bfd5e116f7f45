import { shortened } from '../text/shorten.ts';
import { mostPeople } from './circumstances.ts';
import { readTrades, type TradeCue, tradeNames } from './cues.ts';
import type { CategoryEvidence, CategoryPerson } from './evidence.ts';
import { foldText, type Said } from './lexicon.ts';
import type { CategorySign } from './sign.ts';

/** What those of the other side are, by their names and bios. */
export function signsOfPeople({ kind, title, people }: CategoryEvidence): CategorySign[] {
  const others = people.filter(({ place }) => place !== 'mine').slice(0, mostPeople);
  const found = new Map<TradeCue, Found[]>();
  const note = (cue: TradeCue, one: Found) => found.set(cue, [...(found.get(cue) ?? []), one]);
  for (const person of others)
    for (const [cue, { said, text }] of tradesOf(person)) note(cue, { said, text, person });
  // What I call a person in my contacts.
  if (kind === 'user' || kind === 'bot')
    for (const [cue, said] of readTrades(foldText(title)))
      if (!found.has(cue)) note(cue, { said, text: title, person: null });
  return [...found].map(([cue, all]) => toSign(cue, all, others.length));
}

interface Found {
  said: Said;
  text: string;
  person: CategoryPerson | null;
}

function tradesOf({ name, bio }: CategoryPerson) {
  const found = new Map<TradeCue, { said: Said; text: string }>();
  for (const text of [name, bio ?? ''])
    for (const [cue, said] of readTrades(foldText(text)))
      if ((found.get(cue)?.said.strength ?? 0) < said.strength) found.set(cue, { said, text });
  return found;
}

function toSign(cue: TradeCue, all: readonly Found[], people: number): CategorySign {
  const amount = all.reduce((sum, { said }) => sum + said.strength, 0);
  // One of many says little of the chat.
  const share = people <= fewPeople ? 1 : Math.min(1, (2 * all.length) / people);
  const [first] = all;
  const who = first?.person ? `${shortened(first.person.name, 40)}: ` : '';
  return {
    group: 'people',
    feature: `people.${cue}`,
    name: `People here stand for ${tradeNames[cue]}`,
    value: Math.min(mostTold, Math.log2(1 + amount)) * share,
    evidence: `${who}"${shortened(first?.text ?? '', 80)}"`,
  };
}

const fewPeople = 3;
const mostTold = 1.6;
