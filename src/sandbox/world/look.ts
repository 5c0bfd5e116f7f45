import type { History } from './history.ts';
import type { Message, PeerKey } from './message.ts';
import type {
  Account,
  Channel,
  DialogState,
  Group,
  Member,
  Person,
  UpdateLog,
  WorldState,
} from './types.ts';

/** @throws {Error} when the story knows nobody and no chat by that name */
export function keyOf(state: WorldState, name: string): PeerKey {
  const named = state.names.get(name);
  if (named !== undefined) return named;
  const key = /^\d+$/.test(name) ? `u${name}` : name;
  const id = key.slice(1);
  if (key.startsWith('u') && state.people.has(id)) return key;
  if (key.startsWith('g') && state.groups.has(id)) return key;
  if (key.startsWith('c') && state.channels.has(id)) return key;
  throw new Error(`nobody and no chat in this world is called ${name}`);
}

export function accountOf(state: WorldState, userId: string): Account {
  const account = state.accounts.get(userId);
  if (account === undefined) throw new Error(`user ${userId} has no account in this world`);
  return account;
}

export const personOf = (state: WorldState, key: PeerKey): Person | null =>
  key.startsWith('u') ? (state.people.get(key.slice(1)) ?? null) : null;

export const groupOf = (state: WorldState, key: PeerKey): Group | null =>
  key.startsWith('g') ? (state.groups.get(key.slice(1)) ?? null) : null;

export const channelOf = (state: WorldState, key: PeerKey): Channel | null =>
  key.startsWith('c') ? (state.channels.get(key.slice(1)) ?? null) : null;

/** The messages that an account sees in a chat, `null` where there is none. */
export function historyOf(state: WorldState, account: Account, peer: PeerKey): History | null {
  return channelOf(state, peer)?.history ?? account.box.histories.get(peer) ?? null;
}

/** The log that counts what happens in a chat: its own for a channel, else the account's. */
export function logOf(state: WorldState, account: Account, peer: PeerKey): UpdateLog {
  return channelOf(state, peer)?.log ?? account.box.log;
}

/** Whether the user is in the chat and may read there. */
export function isMember(community: Group | Channel, userId: string): boolean {
  const member = community.members.get(userId);
  return member !== undefined && member.role !== 'banned' && member.role !== 'left';
}

export function presentMembers(community: Group | Channel): Member[] {
  return [...community.members.values()].filter((one) => isMember(community, one.userId));
}

export function dialogOf(account: Account, peer: PeerKey): DialogState {
  const known = account.box.dialogs.get(peer);
  if (known !== undefined) return known;
  const fresh = newDialog(peer);
  account.box.dialogs.set(peer, fresh);
  return fresh;
}

export const newDialog = (peer: PeerKey): DialogState => ({
  peer,
  readInboxMaxId: 0,
  readOutboxMaxId: 0,
  isPinned: false,
  isArchived: false,
  isMuted: false,
  isMarkedUnread: false,
  draft: null,
});

/** Incoming messages above the read mark. */
export function unreadCount(state: WorldState, account: Account, peer: PeerKey): number {
  const history = historyOf(state, account, peer);
  if (history === null) return 0;
  const dialog = dialogOf(account, peer);
  const own = `u${account.userId}`;
  let count = 0;
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const message = history.at(index);
    if (message.id <= dialog.readInboxMaxId) break;
    if (message.from !== own) count += 1;
  }
  return count;
}

export function findInBox(account: Account, id: number): Message | null {
  for (const history of account.box.histories.values()) {
    const message = history.find(id);
    if (message !== null) return message;
  }
  return null;
}

export const unixSeconds = (state: WorldState): number => Math.floor(state.now().getTime() / 1000);
