import { Api } from 'telegram/tl/index.js';
import type { Happening } from '../world/deliver.ts';
import { channelOf, isMember, unixSeconds } from '../world/look.ts';
import type { Message, PeerKey } from '../world/message.ts';
import type { Account, WorldState } from '../world/types.ts';
import { long, peerTl } from './ids.ts';
import { peersIn, peopleTl } from './people.ts';
import { messageOf, updateTl } from './update.ts';

export interface Pushed {
  userId: string;
  updates: Api.Updates;
}

/** What each account should be told about what happened; one container for each account. */
export function pushesFor(state: WorldState, happenings: readonly Happening[]): Pushed[] {
  return [...state.accounts.values()].flatMap((account) => {
    const mine = happenings.filter((one) => concerns(state, account, one));
    const updates = containerFor(state, account, mine);
    return updates === null ? [] : [{ userId: account.userId, updates }];
  });
}

/** The updates of one account, with the people they name; `null` when there is nothing to tell. */
export function containerFor(
  state: WorldState,
  account: Account,
  happenings: readonly Happening[],
): Api.Updates | null {
  const viewer = { state, account };
  const updates: Api.TypeUpdate[] = [];
  const messages: Message[] = [];
  const peers = new Set<PeerKey>();
  for (const happening of happenings) {
    const update = toUpdate(viewer, happening);
    if (update === null) continue;
    updates.push(update);
    const message = happening.kind === 'logged' ? messageOf(viewer, happening.entry) : null;
    if (message !== null) messages.push(message);
    else peers.add(happening.kind === 'logged' ? happening.entry.peer : happening.peer);
  }
  if (updates.length === 0) return null;
  const people = peopleTl(viewer, [...peersIn(messages), ...peers], true);
  // Telegram counts messages by pts and sends such containers without a sequence number.
  return new Api.Updates({ updates, ...people, date: unixSeconds(state), seq: 0 });
}

function concerns(state: WorldState, account: Account, happening: Happening): boolean {
  if (happening.kind !== 'logged') return happening.userId === account.userId;
  const channel = channelOf(state, happening.log);
  if (channel !== null) return isMember(channel, account.userId);
  return happening.log === `u${account.userId}`;
}

function toUpdate(
  viewer: { state: WorldState; account: Account },
  happening: Happening,
): Api.TypeUpdate | null {
  if (happening.kind === 'logged') return updateTl(viewer, happening.entry);
  if (happening.kind === 'channel-changed') {
    return new Api.UpdateChannel({ channelId: long(happening.peer.slice(1)) });
  }
  return new Api.UpdateDeleteScheduledMessages({
    peer: peerTl(happening.peer),
    messages: happening.scheduledIds,
    sentMessages: happening.sentIds,
  });
}
