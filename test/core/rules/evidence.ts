import type { Evidence, EvidenceMessage, Person } from '../../../src/core/rules/evidence.ts';

/** Evidence in a few words: a small group of Mira of Ourco with others. */
export function evidenceOf(story: {
  title: string;
  kind?: Evidence['chat']['kind'];
  username?: string;
  members?: number;
  people?: readonly Partial<Person>[];
  messages?: readonly (Partial<EvidenceMessage> & { from?: number })[];
  known?: Evidence['known'];
  own?: readonly string[];
}): Evidence {
  const { title, kind = 'supergroup', people = [], messages = [] } = story;
  const others = people.map((person, index) => ({
    ...somebody,
    peerId: `u${index + 2}`,
    ...person,
  }));
  const everybody = [
    { ...somebody, peerId: 'u1', name: 'Mira', username: 'mira', isMe: true },
    ...others,
  ];
  return {
    chat: {
      id: '1-c1',
      kind,
      title,
      username: story.username ?? null,
      participantCount: story.members ?? everybody.length,
    },
    people: everybody,
    messages: messages.map(({ from = 0, ...message }, index) => ({
      messageId: index + 1,
      senderPeerId: `u${from + 2}`,
      senderName: null,
      sentAt: '2026-11-03T10:00:00.000Z',
      text: '',
      links: [],
      fileName: null,
      forwardedFrom: null,
      isOutgoing: from === mine,
      ...message,
    })),
    known: story.known ?? [],
    own: { names: story.own ?? ['ourco'], domains: ['ourco.com'] },
  };
}

/** `from` of a message of my own. */
export const mine = -1;

const somebody: Person = {
  peerId: 'u0',
  name: 'Somebody',
  username: null,
  bio: null,
  isBot: false,
  isDeleted: false,
  isMe: false,
};
