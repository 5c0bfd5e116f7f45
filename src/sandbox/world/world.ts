import type { Api } from 'telegram/tl/index.js';
import { pushesFor } from '../tl/push.ts';
import { addMember, blockUser, migrateGroup, removeMember, unblockUser } from './community.ts';
import { deliver, type Happening } from './deliver.ts';
import { forgetUpdates } from './log.ts';
import { accountOf, historyOf, keyOf } from './look.ts';
import type { Media, Message, PeerKey } from './message.ts';
import { editText, removeMessages } from './revise.ts';
import { runDue } from './time.ts';
import type { Account, Channel, ReadCall, WorldState } from './types.ts';

export type { Account, WorldState } from './types.ts';

/** Hears what every logged-in session of a user should be told. */
export type PushListener = (toUserId: string, updates: Api.TypeUpdates) => void;

/** What somebody says besides the text. Message ids are those that the account in the chat sees. */
export interface SayOptions {
  replyTo?: number;
  topicId?: number;
  media?: Media;
  /** Unix seconds; the world's now if not given. */
  date?: number;
}

/**
 * Everything there is in the sandbox. Where a person or chat is asked for, a name from the story (`ann`),
 * a key (`u5`, `g2`, `c3`) or a user's bare id will do.
 */
export interface World {
  readonly state: WorldState;
  now(): Date;
  accountByPhone(phone: string): Account | null;
  accountById(userId: string): Account | null;
  /** The key behind a story's name. @throws {Error} when nobody is called so */
  find(name: string): PeerKey;
  /** A new message, told to every account in the chat. Returns the copy of the account that has one. */
  say(from: string, to: string, text: string, options?: SayOptions): Message;
  /** Changes the text of message `id`, as account `viewer` numbers it. */
  edit(viewer: string, chat: string, id: number, text: string): void;
  /** Takes messages away for everyone in the chat. */
  remove(viewer: string, chat: string, ids: readonly number[]): void;
  /** Turns a basic group into a supergroup and returns the new chat. */
  migrate(group: string): Channel;
  join(user: string, chat: string): void;
  /** The user can no longer see a channel, and is out of a group. */
  kick(user: string, chat: string): void;
  block(blocker: string, blocked: string): void;
  unblock(blocker: string, blocked: string): void;
  /** What account `viewer` sees in the chat, ascending by id. */
  messagesOf(viewer: string, chat: string): Message[];
  /** Every call by which a client marked something as read: there should be none. */
  readonly readCalls: readonly ReadCall[];
  /** Forgets the update log of an account (or of a channel): older clients are told "difference too long". */
  forgetUpdates(who: string): void;
  /** Lets everything that is due by now happen: replies of people, scheduled messages. */
  tick(): void;
  /** Ticks by itself until the returned function is called; the timer keeps no process alive. */
  start(everyMs?: number): () => void;
  /** The server subscribes here for what happens outside of a call. */
  onPush(listener: PushListener): () => void;
}

export function createWorld(state: WorldState): World {
  const listeners = new Set<PushListener>();
  const key = (name: string) => keyOf(state, name);
  const id = (name: string) => key(name).slice(1);
  const tell = (happenings: readonly Happening[]): void => {
    for (const { userId, updates } of pushesFor(state, happenings)) {
      for (const listener of listeners) listener(userId, updates);
    }
  };
  const tick = (): void => tell(runDue(state));
  return {
    state,
    now: state.now,
    accountByPhone: (phone) =>
      [...state.accounts.values()].find((one) => one.phone === phone.replace(/\D/g, '')) ?? null,
    accountById: (userId) => state.accounts.get(userId) ?? null,
    find: key,
    say(from, to, text, options = {}) {
      const { message, happenings } = deliver(state, {
        from: key(from),
        to: key(to),
        text,
        ...options,
      });
      tell(happenings);
      return message;
    },
    edit: (viewer, chat, messageId, text) =>
      tell(editText(state, { viewer: id(viewer), peer: key(chat), id: messageId, text })),
    remove: (viewer, chat, ids) =>
      tell(removeMessages(state, { viewer: id(viewer), peer: key(chat), ids, revoke: true })),
    migrate(group) {
      const { channel, happenings } = migrateGroup(state, id(group));
      tell(happenings);
      return channel;
    },
    join: (user, chat) => tell(addMember(state, key(chat), id(user))),
    kick: (user, chat) => tell(removeMember(state, key(chat), id(user))),
    block: (blocker, blocked) => blockUser(state, id(blocker), id(blocked)),
    unblock: (blocker, blocked) => unblockUser(state, id(blocker), id(blocked)),
    messagesOf(viewer, chat) {
      const history = historyOf(state, accountOf(state, id(viewer)), key(chat));
      return history === null ? [] : history.slice(0, history.length);
    },
    readCalls: state.readCalls,
    forgetUpdates: (who) => forgetUpdates(state, key(who)),
    tick,
    start(everyMs = 250) {
      const timer = setInterval(tick, everyMs);
      timer.unref();
      return () => clearInterval(timer);
    },
    onPush(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
