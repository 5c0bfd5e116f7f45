import type { Story } from '../story.ts';
import { type GeneratedMessages, History } from '../world/history.ts';
import { dialogOf } from '../world/look.ts';
import type { Message, PeerKey } from '../world/message.ts';
import { emptyWorld, newAccount, newChannel, newPerson } from '../world/new.ts';
import type { Account, WorldState } from '../world/types.ts';
import { createWorld, type World } from '../world/world.ts';
import { generatedText } from './generated-text.ts';

export interface LargeOptions {
  /** Four fifths are private chats, a fifth supergroups. */
  chats: number;
  /** Over all chats, a few large and many small. */
  messages: number;
}

/** Many chats with long histories, for benches. Messages are made when they are asked for. */
export const largeStory = ({ chats, messages }: LargeOptions): Story => ({
  name: 'large',
  summary: `${chats.toLocaleString('en')} chats and ${messages.toLocaleString('en')} messages, for measuring`,
  build: (options) => build({ chats, messages }, options),
});

function build(
  { chats, messages }: LargeOptions,
  options: { seed: number; now: () => Date },
): World {
  const state = emptyWorld(options);
  const account = addOwner(state);
  const sizes = shareOut(messages, chats);
  const isSupergroup = (index: number): boolean => index % 5 === 4;
  const privates = sizes.filter((_, index) => !isSupergroup(index));
  const box = { count: privates.length, longest: Math.max(0, ...privates) };
  let place = 0;
  for (const [index, size] of sizes.entries()) {
    if (isSupergroup(index)) addSupergroup(state, account, size);
    else addPrivate(state, account, { size, place: place++, box });
  }
  account.box.nextMessageId = box.count * box.longest + 1;
  return createWorld(state);
}

function addOwner(state: WorldState): Account {
  const id = String(state.nextPeerId++);
  const account = newAccount(id, '9996620001', 2);
  state.people.set(id, { ...newPerson(id, 'Mira'), lastName: 'Solano' });
  state.accounts.set(id, account);
  state.names.set('mira', `u${id}`);
  return account;
}

/** Sizes that fall like 1/√rank and add up to the total. */
function shareOut(total: number, parts: number): number[] {
  const weights = Array.from({ length: parts }, (_, rank) => 1 / Math.sqrt(rank + 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => Math.floor((total * weight) / whole));
  const rest = total - sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size, rank) => (rank < rest ? size + 1 : size));
}

interface PrivateOptions {
  size: number;
  /** Which of the private chats it is, from 0. */
  place: number;
  box: { count: number; longest: number };
}

/** The private chats take turns, so that ids and dates rise over the whole box. */
function addPrivate(state: WorldState, account: Account, options: PrivateOptions): void {
  const { size, place, box } = options;
  const id = addPerson(state, place);
  const peer = `u${id}`;
  const idAt = (index: number) => (box.longest - size + index) * box.count + place + 1;
  const writer = (index: number) => (index % 3 === 1 ? `u${account.userId}` : peer);
  const last = box.longest * box.count;
  const past = pastOf(state, { peer, count: size, last, idAt, writer });
  account.box.histories.set(peer, new History(past));
  markRead(account, peer, past);
}

function addSupergroup(state: WorldState, account: Account, size: number): void {
  const id = String(state.nextPeerId++);
  const members = Array.from({ length: 5 }, (_, index) => addPerson(state, index));
  const channel = newChannel(id, `Group ${id.slice(-4)} 🌊`, 'supergroup');
  const writer = (index: number) => `u${members[index % members.length] ?? account.userId}`;
  const idAt = (index: number) => index + 1;
  const past = pastOf(state, { peer: `c${id}`, count: size, last: size, idAt, writer });
  channel.history = new History(past);
  channel.nextMessageId = size + 1;
  for (const userId of [account.userId, ...members]) {
    channel.members.set(userId, { userId, role: 'member', joinedAt: 0, rank: null });
  }
  state.channels.set(id, channel);
  markRead(account, `c${id}`, past);
}

function addPerson(state: WorldState, place: number): string {
  const id = String(state.nextPeerId++);
  const company = ['Northwind', 'Harborline', 'Tallow', 'Copperleaf', 'Ravelin'][place % 5] ?? '';
  state.people.set(id, {
    ...newPerson(id, `Person ${place}`),
    lastName: `| ${company}`,
    bio: `BD at ${company} Labs`,
  });
  return id;
}

/** Nearly every chat is read; every fifth has one to three new messages. */
function markRead(account: Account, peer: PeerKey, past: GeneratedMessages): void {
  const unread = Number(peer.slice(1)) % 5 === 0 ? 1 + (Number(peer.slice(1)) % 3) : 0;
  const index = past.count - 1 - unread;
  dialogOf(account, peer).readInboxMaxId = index >= 0 ? past.idAt(index) : 0;
}

interface PastOptions {
  peer: PeerKey;
  count: number;
  /** The id that stands for now; two years lie before it. */
  last: number;
  idAt: (index: number) => number;
  writer: (index: number) => PeerKey;
}

function pastOf(state: WorldState, options: PastOptions): GeneratedMessages {
  const { peer, count, last, idAt, writer } = options;
  const end = Math.floor(state.now().getTime() / 1000) - 60;
  const stepS = 63_072_000 / Math.max(1, last);
  const dateAt = (index: number): number => Math.floor(end - (last - idAt(index)) * stepS);
  const seed = state.seed + Number(peer.slice(1));
  const make = (index: number): Message => {
    const id = idAt(index);
    const { text, entities } = generatedText(seed, index);
    const head = { id, uid: -id, peer, from: writer(index), date: dateAt(index), editDate: null };
    const plain = { media: null, replyTo: null, topicId: null, forward: null, action: null };
    return { ...head, text, entities, ...plain, isPinned: false, isFromScheduled: false };
  };
  return { count, idAt, dateAt, make };
}
