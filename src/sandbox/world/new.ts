import { History } from './history.ts';
import { emptyLog } from './log.ts';
import type { Account, Channel, Group, Person, WorldState } from './types.ts';

export function emptyWorld({ seed, now }: { seed: number; now: () => Date }): WorldState {
  return {
    seed,
    now,
    accounts: new Map(),
    people: new Map(),
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
    // Telegram's ids have long outgrown 32 bits.
    nextPeerId: 5_200_000_001,
  };
}

export const newPerson = (id: string, firstName: string): Person => ({
  id,
  firstName,
  lastName: null,
  username: null,
  phone: null,
  bio: null,
  isBot: false,
  isDeleted: false,
  isVerified: false,
  isScam: false,
  paidMessageStars: null,
  needsPremium: false,
  past: null,
  laterName: null,
});

/** The code is the one that Telegram's test servers take: the digit of the data centre, five times. */
export const newAccount = (userId: string, phone: string, dcId: number): Account => ({
  userId,
  phone,
  dcId,
  loginCode: String(dcId).repeat(5),
  codeVia: 'app',
  password: null,
  isBanned: false,
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
    log: emptyLog(),
  },
});

export const newGroup = (id: string, title: string): Group => ({
  id,
  title,
  about: '',
  createdAt: 0,
  members: new Map(),
  noForwards: false,
  isReadOnly: false,
  migratedTo: null,
});

export const newChannel = (id: string, title: string, kind: Channel['kind']): Channel => ({
  id,
  title,
  about: '',
  createdAt: 0,
  members: new Map(),
  noForwards: false,
  isReadOnly: false,
  kind,
  username: null,
  crowd: 0,
  topics: null,
  slowModeS: null,
  isMembersHidden: false,
  isScam: false,
  migratedFrom: null,
  nextMessageId: 1,
  history: new History(),
  log: emptyLog(),
});
