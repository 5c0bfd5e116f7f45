import { forgetUpdates } from '../world/log.ts';
import { accountOf, dialogOf, historyOf, keyOf } from '../world/look.ts';
import { emptyWorld, newAccount, newPerson } from '../world/new.ts';
import type { Account, Person, WorldState } from '../world/types.ts';
import { createWorld, type World } from '../world/world.ts';
import { secondsAgo } from './ago.ts';
import { foundCommunity } from './found.ts';
import { pourLines } from './lines.ts';
import type { AccountScript, ChatScript, PersonScript, Script } from './script.ts';

/** Makes the world that a script describes, as it stands at `now`. */
export function tell(script: Script, options: { seed: number; now: () => Date }): World {
  const state = emptyWorld(options);
  for (const account of script.accounts) open(state, account);
  for (const person of script.people) meet(state, person);
  const owner = accountOf(state, keyOf(state, script.accounts[0]?.name ?? '').slice(1));
  for (const person of script.people) {
    if (person.isContact) owner.box.contacts.add(keyOf(state, person.name).slice(1));
  }
  for (const chat of script.chats) if (chat.kind !== 'private') foundCommunity(state, chat);
  pourLines(state, script);
  for (const chat of script.chats) settle(state, chat, ownerOf(state, chat, owner));
  addFolders(state, script, owner);
  addReactions(state, script);
  for (const [blocker, blocked] of script.blocks ?? []) {
    const ids = [blocker, blocked].map((name) => keyOf(state, name).slice(1));
    state.blocks.add(ids.join('>'));
  }
  // The past is in the histories, not in the logs: a client that comes for the first time starts here.
  for (const userId of state.accounts.keys()) forgetUpdates(state, `u${userId}`);
  for (const id of state.channels.keys()) forgetUpdates(state, `c${id}`);
  return createWorld(state);
}

function ownerOf(state: WorldState, chat: ChatScript, first: Account): Account {
  return chat.owner === undefined ? first : accountOf(state, keyOf(state, chat.owner).slice(1));
}

function meet(state: WorldState, script: PersonScript): Person {
  const [firstName = '', ...rest] = script.called.split(' ');
  const id = script.id ?? String(state.nextPeerId++);
  const person: Person = {
    ...newPerson(id, firstName),
    lastName: rest.length === 0 ? null : rest.join(' '),
    username: script.username ?? null,
    phone: script.phone ?? null,
    bio: script.bio ?? null,
    isBot: script.isBot ?? false,
    isDeleted: script.isDeleted ?? false,
    isVerified: script.isVerified ?? false,
    isScam: script.isScam ?? false,
    paidMessageStars: script.paidMessageStars ?? null,
    needsPremium: script.needsPremium ?? false,
    past: pastOf(state, script),
    laterName: laterNameOf(state, script),
  };
  if (state.names.has(script.name)) throw new Error(`two are called ${script.name}`);
  state.people.set(id, person);
  state.names.set(script.name, `u${id}`);
  return person;
}

function pastOf(state: WorldState, { past }: PersonScript): Person['past'] {
  if (past === undefined) return null;
  const at = (ago: string) => Math.floor(state.now().getTime() / 1000) - secondsAgo(ago);
  return {
    registeredAt: at(past.registered),
    nameChangedAt: past.renamed === undefined ? null : at(past.renamed),
    photoChangedAt: past.photo === undefined ? null : at(past.photo),
  };
}

function laterNameOf(state: WorldState, { renames }: PersonScript): Person['laterName'] {
  if (renames === undefined) return null;
  const [firstName = '', ...rest] = renames.to.split(' ');
  const at = Math.floor(state.now().getTime() / 1000) + secondsAgo(renames.after);
  return { at, firstName, lastName: rest.length === 0 ? null : rest.join(' ') };
}

function open(state: WorldState, script: AccountScript): void {
  const person = meet(state, script);
  state.accounts.set(person.id, {
    ...newAccount(person.id, script.phone, script.dcId),
    codeVia: script.codeVia ?? 'app',
    password: script.password ?? null,
    isBanned: script.isBanned ?? false,
    isLimited: script.isLimited ?? false,
  });
}

/** Read marks, pins, mutes, the archive and drafts, once everything has been said. */
function settle(state: WorldState, chat: ChatScript, owner: Account): void {
  const peer = keyOf(state, chat.kind === 'private' ? chat.with : chat.name);
  for (const account of state.accounts.values()) {
    if (!account.box.dialogs.has(peer)) continue;
    const dialog = dialogOf(account, peer);
    const newest = historyOf(state, account, peer)?.last?.id ?? 0;
    dialog.readInboxMaxId = newest;
    dialog.readOutboxMaxId = newest;
  }
  const dialog = dialogOf(owner, peer);
  dialog.readInboxMaxId = readUpTo(state, owner, { peer, unread: chat.unread ?? 0 });
  dialog.isPinned = chat.isPinned ?? false;
  dialog.isArchived = chat.isArchived ?? false;
  dialog.isMuted = chat.isMuted ?? false;
  const date = Math.floor(state.now().getTime() / 1000) - 3600;
  dialog.draft = chat.draft === undefined ? null : { text: chat.draft, date };
}

/** The id below which everything is read when so many incoming messages are not. */
function readUpTo(
  state: WorldState,
  owner: Account,
  { peer, unread }: { peer: string; unread: number },
): number {
  const history = historyOf(state, owner, peer);
  if (history === null) return 0;
  let left = unread;
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const message = history.at(index);
    if (message.from === `u${owner.userId}`) continue;
    if (left === 0) return message.id;
    left -= 1;
  }
  return 0;
}

function addFolders(state: WorldState, script: Script, owner: Account): void {
  const keys = (names: readonly string[] | undefined) =>
    (names ?? []).map((name) => keyOf(state, name));
  owner.box.folders = (script.folders ?? []).map((folder, index) => ({
    // Ids below 2 are Telegram's own: the main list and the archive.
    id: index + 2,
    title: folder.title,
    peers: keys(folder.chats),
    pinned: keys(folder.pinned),
    excluded: keys(folder.excluded),
    includes: folder.includes ?? [],
    excludes: folder.excludes ?? [],
  }));
}

function addReactions(state: WorldState, script: Script): void {
  for (const { by, chat, matches, reply, afterS, times } of script.reactions ?? []) {
    state.reactions.push({
      by: keyOf(state, by).slice(1),
      chat: chat === undefined ? null : keyOf(state, chat),
      matches: (message) => matches === undefined || matches.test(message.text),
      reply,
      afterS,
      left: times ?? 1,
    });
  }
}
