import { coreOfMention, isOwnMention } from './cored-mention.ts';
import type { OwnSide, Person } from './evidence.ts';
import { mentionsOfPerson } from './person-mentions.ts';

/** 0..1: which part of the other people of a chat say to be of my company. Bots and deleted accounts do not count. */
export function ownShareOf(people: readonly Person[], own: OwnSide): number {
  const others = people.filter(({ isMe, isBot, isDeleted }) => !(isMe || isBot || isDeleted));
  if (others.length === 0) return 0;
  return others.filter((person) => isOfMine(person, own)).length / others.length;
}

function isOfMine(person: Person, own: OwnSide): boolean {
  return mentionsOfPerson(person).some(
    (claim) =>
      claim.source !== 'former' && isOwnMention({ ...claim, core: coreOfMention(claim) }, own),
  );
}
