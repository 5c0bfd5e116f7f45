import { findEntities } from './entities.ts';
import { History } from './history.ts';
import { record } from './log.ts';
import { channelOf, dialogOf, groupOf, isMember, personOf, unixSeconds } from './look.ts';
import type { Action, Entity, Forward, Media, Message, PeerKey } from './message.ts';
import type { Account, Channel, LogEntry, WorldState } from './types.ts';

/** A message on its way. Ids in it are those that the writing account sees, else those of the reading one. */
export interface Draft {
  from: PeerKey | null;
  /** The chat as the writer sees it. */
  to: PeerKey;
  text: string;
  entities?: Entity[];
  media?: Media | null;
  replyTo?: number | null;
  topicId?: number | null;
  forward?: Forward | null;
  action?: Action | null;
  date?: number;
  isFromScheduled?: boolean;
}

/** Something to tell clients. `log` says whose log an entry is in: an account's (`u1`) or a channel's (`c1`). */
export type Happening =
  /** The user came into a channel or was thrown out of it. */
  | { kind: 'channel-changed'; userId: string; peer: PeerKey }
  | { kind: 'logged'; log: PeerKey; entry: LogEntry }
  | {
      kind: 'scheduled-sent';
      userId: string;
      peer: PeerKey;
      scheduledIds: number[];
      sentIds: number[];
    };

export interface Delivery {
  /** The writer's own copy, or the first reader's when the writer has no account. */
  message: Message;
  happenings: Happening[];
}

/** Puts a message into every box (or the channel) where it belongs, and writes the logs. */
export function deliver(state: WorldState, draft: Draft): Delivery {
  const channel = channelOf(state, draft.to);
  if (channel !== null) return deliverToChannel(state, channel, draft);
  const uid = state.nextUid++;
  const views = viewsOf(state, draft);
  const replyUid = replyTargetOf(views[0], draft.replyTo ?? null);
  const copies = views.map(({ account, peer }) => {
    const replyTo = idOfCopy(account.box.histories.get(peer), replyUid);
    const id = account.box.nextMessageId++;
    const message = { ...messageFrom(state, draft), id, uid, peer, replyTo };
    return { message, happening: put(account, message, unixSeconds(state)) };
  });
  const first = copies[0];
  if (first === undefined) throw new Error(`no account would see a message to ${draft.to}`);
  return { message: first.message, happenings: copies.map((copy) => copy.happening) };
}

function deliverToChannel(state: WorldState, channel: Channel, draft: Draft): Delivery {
  const peer = `c${channel.id}`;
  const message = {
    ...messageFrom(state, draft),
    id: channel.nextMessageId++,
    uid: state.nextUid++,
    peer,
    from: channel.kind === 'broadcast' ? null : draft.from,
  };
  channel.history.add(message);
  for (const account of state.accounts.values()) {
    if (!isMember(channel, account.userId)) continue;
    const dialog = dialogOf(account, peer);
    // Telegram counts a supergroup as read up to one's own message.
    if (draft.from === `u${account.userId}`) dialog.readInboxMaxId = message.id;
  }
  const change = { kind: 'new', messageId: message.id } as const;
  const entry = record(channel.log, { ptsCount: 1, date: unixSeconds(state), peer, change });
  return { message, happenings: [{ kind: 'logged', log: peer, entry }] };
}

interface View {
  account: Account;
  peer: PeerKey;
}

/** The accounts that get a copy, the writer first, and the chat as each of them calls it. */
function viewsOf(state: WorldState, draft: Draft): View[] {
  const { from, to } = draft;
  const group = groupOf(state, to);
  const seen: { userId: string; peer: PeerKey }[] = [];
  if (group !== null) {
    for (const userId of group.members.keys()) {
      if (isMember(group, userId)) seen.push({ userId, peer: to });
    }
    seen.sort((a, b) => Number(`u${b.userId}` === from) - Number(`u${a.userId}` === from));
  } else if (from !== null && personOf(state, to) !== null) {
    seen.push({ userId: from.slice(1), peer: to });
    if (from !== to) seen.push({ userId: to.slice(1), peer: from });
  }
  return seen.flatMap(({ userId, peer }) => {
    const account = state.accounts.get(userId);
    return account === undefined ? [] : [{ account, peer }];
  });
}

function messageFrom(state: WorldState, draft: Draft): Message {
  return {
    id: 0,
    uid: 0,
    peer: draft.to,
    from: draft.from,
    date: draft.date ?? unixSeconds(state),
    editDate: null,
    text: draft.text,
    // Telegram itself finds links, addresses and mentions in what a client sends as plain text.
    entities: [...(draft.entities ?? []), ...findEntities(draft.text, draft.entities ?? [])],
    media: draft.media ?? null,
    replyTo: draft.replyTo ?? null,
    topicId: draft.topicId ?? null,
    forward: draft.forward ?? null,
    action: draft.action ?? null,
    isPinned: false,
    isFromScheduled: draft.isFromScheduled ?? false,
  };
}

function put(account: Account, message: Message, now: number): Happening {
  const { box } = account;
  const history = box.histories.get(message.peer) ?? new History();
  box.histories.set(message.peer, history);
  history.add(message);
  dialogOf(account, message.peer);
  const change = { kind: 'new', messageId: message.id } as const;
  const entry = record(box.log, { ptsCount: 1, date: now, peer: message.peer, change });
  return { kind: 'logged', log: `u${account.userId}`, entry };
}

function replyTargetOf(view: View | undefined, replyTo: number | null): number | null {
  if (view === undefined || replyTo === null) return null;
  return view.account.box.histories.get(view.peer)?.find(replyTo)?.uid ?? null;
}

/** The number that one box gave to a message that others know under theirs. */
export function idOfCopy(history: History | undefined, uid: number | null): number | null {
  if (history === undefined || uid === null) return null;
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const message = history.at(index);
    if (message.uid === uid) return message.id;
  }
  return null;
}
