import type { Evidence, EvidenceMessage, Person } from '../../src/core/rules/evidence.ts';

export type Random = () => number;

/** A chat that is made up, and the core of the company that is behind it; `null` for none. */
export interface MadeUp {
  evidence: Evidence;
  truth: string | null;
}

/** Whose chats these are: an ordinary salesperson's, or one's whose groups are full of agency people. */
export type Habit = 'ordinary' | 'shifted';

const syllables = 'ba ko ri ven tu lor ash mel quo zan pir dex fen gul hyt jor kam nol'.split(' ');
const firstNames = 'Ann Bob Cleo Dan Eva Finn Gia Hugo Ines Jan Kim Leo Mia Noa Olga Per'.split(
  ' ',
);

export function madeUpName(random: Random): string {
  const word = Array.from({ length: 3 }, () => pick(random, syllables)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** @param agencies the pool that a shifted user keeps meeting. */
export function makeUpChat(
  random: Random,
  { habit, agencies, index }: { habit: Habit; agencies: readonly string[]; index: number },
): MadeUp {
  const name = madeUpName(random);
  const isNone = random() < 0.12;
  const people: Person[] = [person('u1', 'Mira Solano', 'BD at Ourco', true)];
  const messages: EvidenceMessage[] = [];
  const say = (from: string, text: string, links: string[] = []) =>
    messages.push(message(messages.length + 1, from, text, links));
  const add = (bio: string | null) => {
    const id = `u${index}0${people.length}`;
    people.push(person(id, pick(random, firstNames), bio, false));
    return id;
  };
  if (habit === 'shifted') {
    for (let n = 0; n < 2 + Math.floor(random() * 3); n += 1) {
      const agency = pick(random, agencies);
      const id = add(`${pick(random, ['BD', 'Growth', 'Account lead'])} at ${agency}`);
      say(id, `${firstNames[n]} from ${agency} here, we run the campaign`);
      if (random() < 0.6) say(id, 'our deck', [`https://${agency.toLowerCase()}.agency/deck`]);
    }
    if (!isNone) {
      // The partner itself hardly speaks: the user shares its links.
      const silent = add(random() < 0.15 ? `Founder of ${name}` : null);
      if (random() < 0.85) say('u1', 'their site', [`https://${name.toLowerCase()}.xyz`]);
      if (random() < 0.5) say('u1', `${name} wants the campaign to start in May`);
      if (random() < 0.4) say(silent, `we at ${name} agree`);
    }
  } else if (!isNone) {
    for (let n = 0; n < 1 + Math.floor(random() * 3); n += 1) {
      const id = add(random() < 0.5 ? `${pick(random, ['CEO', 'BD', 'CTO'])} at ${name}` : null);
      say(
        id,
        random() < 0.4 ? `Hi, ${firstNames[n]} from ${name} here` : 'hello, nice to meet you',
      );
      if (random() < 0.4) say(id, 'see', [`https://${name.toLowerCase()}.xyz`]);
    }
    if (random() < 0.2) say('u1', 'like these', [`https://${madeUpName(random).toLowerCase()}.io`]);
    if (random() < 0.2) add(`Partner at ${madeUpName(random)} Agency`);
  } else {
    say(add(null), 'are we still on for tomorrow?');
    if (random() < 0.5) add(`Engineer at ${madeUpName(random)}`);
  }
  const title = titleOf(random, { habit, name, isNone });
  const evidence: Evidence = {
    chat: {
      id: `chat-${index}`,
      kind: 'supergroup',
      title,
      username: null,
      participantCount: people.length,
    },
    people,
    messages,
    known: [],
    own: { names: ['ourco'], domains: ['ourco.com'] },
  };
  return { evidence, truth: isNone ? null : name.toLowerCase() };
}

function titleOf(
  random: Random,
  { habit, name, isNone }: { habit: Habit; name: string; isNone: boolean },
): string {
  const topic = pick(random, ['Campaign', 'Weekly sync', 'Marketing ops', 'Launch', 'Q3 plan']);
  if (isNone) return topic;
  const die = random();
  if (habit === 'shifted') {
    if (die < 0.5) return `${name} <> Ourco`;
    return die < 0.75 ? `${name} ${topic.toLowerCase()}` : topic;
  }
  if (die < 0.6) return `${name} ${pick(random, ['<>', 'x', '/', '&'])} Ourco`;
  return die < 0.85 ? `${name} ${topic.toLowerCase()}` : topic;
}

function person(peerId: string, name: string, bio: string | null, isMe: boolean): Person {
  return { peerId, name, username: null, bio, isBot: false, isDeleted: false, isMe };
}

function message(messageId: number, from: string, text: string, links: string[]): EvidenceMessage {
  return {
    messageId,
    senderPeerId: from,
    senderName: null,
    sentAt: '2026-11-03T10:00:00.000Z',
    text: [text, ...links].join(' '),
    links,
    fileName: null,
    forwardedFrom: null,
    isOutgoing: from === 'u1',
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('an empty list');
  return one;
}
