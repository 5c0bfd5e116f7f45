import type { Story } from '../../src/sandbox/story.ts';
import { type Account, createWorld, type WorldState } from '../../src/sandbox/world/world.ts';

/** People who can log in, one for each case of a login; nobody has a chat. */
export const ann = { phone: '99966200001', code: '11111', userId: '1001' };
export const ben = { phone: '99966200002', code: '22222', userId: '1002', password: 'hunter2 äß' };
export const far = { phone: '99966400003', code: '33333', userId: '1003', dcId: 4 };
export const banned = { phone: '99966200004', code: '44444', userId: '1004', isBanned: true };

interface Someone {
  phone: string;
  code: string;
  userId: string;
  dcId?: number;
  password?: string;
  isBanned?: boolean;
}

export const tinyStory: Story = {
  name: 'tiny',
  summary: 'four accounts and no chats',
  build: ({ seed, now }) => {
    const people: Someone[] = [ann, ben, far, banned];
    const state: WorldState = {
      seed,
      now,
      accounts: new Map(people.map((one) => [one.userId, accountOf(one)])),
      people: new Map(people.map((one) => [one.userId, personOf(one)])),
      groups: new Map(),
      channels: new Map(),
      names: new Map(),
      blocks: new Set(),
      slowUntil: new Map(),
      reactions: [],
      pending: [],
      readCalls: [],
      limits: {
        historyPage: 100,
        dialogPage: 100,
        participantPage: 200,
        differenceSlice: 100,
        channelDifferenceSlice: 100,
        hasShortPages: false,
      },
      nextUid: 1,
      nextPeerId: 2000,
    };
    return createWorld(state);
  },
};

function accountOf({
  userId,
  phone,
  code,
  dcId = 2,
  password,
  isBanned = false,
}: Someone): Account {
  return {
    userId,
    phone,
    dcId,
    loginCode: code,
    codeVia: 'app',
    password: password === undefined ? null : { text: password, hint: 'a hunter' },
    isBanned,
    isLimited: false,
    isFrozen: false,
    box: {
      nextMessageId: 1,
      histories: new Map(),
      dialogs: new Map(),
      folders: [],
      contacts: new Set(),
      scheduled: [],
      randomIds: new Map(),
      log: { pts: 1, floor: 0, entries: [] },
    },
  };
}

function personOf({ userId, phone }: Someone) {
  return {
    id: userId,
    firstName: `Person ${userId}`,
    lastName: null,
    username: null,
    phone,
    bio: null,
    isBot: false,
    isDeleted: false,
    isVerified: false,
    isScam: false,
    paidMessageStars: null,
    needsPremium: false,
    past: null,
    laterName: null,
  };
}
