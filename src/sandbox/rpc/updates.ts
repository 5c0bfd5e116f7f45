import { Api } from 'telegram/tl/index.js';
import { dialogTl } from '../tl/dialog.ts';
import { long } from '../tl/ids.ts';
import { messageTl } from '../tl/message.ts';
import type { Viewer } from '../tl/peer.ts';
import { peersIn, peopleTl } from '../tl/people.ts';
import { messageOf, updateTl } from '../tl/update.ts';
import { entriesSince } from '../world/log.ts';
import { isMember, unixSeconds } from '../world/look.ts';
import type { Message, PeerKey } from '../world/message.ts';
import type { Channel, LogEntry } from '../world/types.ts';
import { type Call, viewerOf } from './call.ts';
import { resolveChannel } from './input-peer.ts';
import { method, RpcFault } from './method.ts';
import { stateTl } from './update-state.ts';

export const updateMethods = [
  method(Api.updates.GetState, (call) => stateTl(call.account, unixSeconds(call.world.state))),
  method(Api.updates.GetDifference, (call, request) => getDifference(call, request)),
  method(Api.updates.GetChannelDifference, (call, request) => getChannelDifference(call, request)),
];

function getDifference(call: Call, request: Api.updates.GetDifference): Api.updates.TypeDifference {
  const { state, account } = viewerOf(call);
  const { log } = account.box;
  if (request.pts <= 0 || request.pts > log.pts) {
    throw new RpcFault(400, 'PERSISTENT_TIMESTAMP_INVALID');
  }
  const missed = entriesSince(log, request.pts);
  const isTooMuch = (missed?.length ?? 0) > (request.ptsTotalLimit ?? Number.POSITIVE_INFINITY);
  if (missed === null || isTooMuch) return new Api.updates.DifferenceTooLong({ pts: log.pts });
  const date = unixSeconds(state);
  const size = Math.min(
    request.ptsLimit ?? state.limits.differenceSlice,
    state.limits.differenceSlice,
  );
  const slice = missed.slice(0, size);
  const last = slice.at(-1);
  const isWhole = slice.length === missed.length;
  const channels = isWhole ? channelsMovedSince(call, request.date) : [];
  if (last === undefined && channels.length === 0) {
    return new Api.updates.DifferenceEmpty({ date, seq: 1 });
  }
  const body = { ...difference(viewerOf(call), slice, channels), newEncryptedMessages: [] };
  const now = stateTl(account, date);
  if (isWhole) return new Api.updates.Difference({ ...body, state: now });
  // A slice is as old as its last line: the client must ask on from there.
  const at = {
    pts: last?.pts ?? log.pts,
    qts: 0,
    date: last?.date ?? date,
    seq: 1,
    unreadCount: 0,
  };
  return new Api.updates.DifferenceSlice({ ...body, intermediateState: new Api.updates.State(at) });
}

/** Which channels have news, of which the account's own log says nothing. */
function channelsMovedSince(call: Call, date: number): Channel[] {
  return [...call.world.state.channels.values()].filter((channel) => {
    const last = channel.log.entries.at(-1);
    return isMember(channel, call.account.userId) && last !== undefined && last.date >= date;
  });
}

interface Difference {
  newMessages: Api.TypeMessage[];
  otherUpdates: Api.TypeUpdate[];
  users: Api.TypeUser[];
  chats: Api.TypeChat[];
}

function difference(
  viewer: Viewer,
  entries: readonly LogEntry[],
  channels: readonly Channel[],
): Difference {
  const fresh: Message[] = [];
  const touched: Message[] = [];
  const otherUpdates: Api.TypeUpdate[] = [];
  for (const entry of entries) {
    const message = messageOf(viewer, entry);
    if (entry.change.kind === 'new') {
      if (message !== null) fresh.push(message);
      continue;
    }
    // A new message already comes as it reads today.
    if (message !== null && fresh.includes(message)) continue;
    if (message !== null) touched.push(message);
    const update = updateTl(viewer, entry);
    if (update !== null) otherUpdates.push(update);
  }
  for (const { id, log } of channels) {
    otherUpdates.push(new Api.UpdateChannelTooLong({ channelId: long(id), pts: log.pts }));
  }
  const named: PeerKey[] = [
    ...channels.map(({ id }) => `c${id}`),
    ...peersIn([...fresh, ...touched]),
  ];
  const newMessages = fresh.map((message) => messageTl(viewer, message));
  // What a channel's log says is told like a push: of strangers only a part.
  const isOfChannel = entries[0]?.peer.startsWith('c') === true;
  return { newMessages, otherUpdates, ...peopleTl(viewer, named, isOfChannel) };
}

function getChannelDifference(
  call: Call,
  request: Api.updates.GetChannelDifference,
): Api.updates.TypeChannelDifference {
  const viewer = viewerOf(call);
  const channel = resolveChannel(viewer, request.channel);
  const { log } = channel;
  if (request.pts <= 0 || request.pts > log.pts) {
    throw new RpcFault(400, 'PERSISTENT_TIMESTAMP_INVALID');
  }
  const missed = entriesSince(log, request.pts);
  if (missed === null) return tooLong(viewer, channel, request.limit);
  const timeout = 30;
  if (missed.length === 0) {
    return new Api.updates.ChannelDifferenceEmpty({ final: true, pts: log.pts, timeout });
  }
  const { channelDifferenceSlice } = viewer.state.limits;
  const slice = missed.slice(0, Math.min(Math.max(1, request.limit), channelDifferenceSlice));
  const { newMessages, otherUpdates, users, chats } = difference(viewer, slice, []);
  return new Api.updates.ChannelDifference({
    final: slice.length === missed.length,
    pts: slice.at(-1)?.pts ?? log.pts,
    timeout,
    newMessages,
    otherUpdates,
    users,
    chats,
  });
}

/** Where the channel stands and its newest messages; what lies between is for getHistory. */
function tooLong(
  viewer: Viewer,
  channel: Channel,
  limit: number,
): Api.updates.TypeChannelDifference {
  const peer = `c${channel.id}`;
  const { length } = channel.history;
  const newest = channel.history.slice(length - Math.min(limit, 10), length).reverse();
  return new Api.updates.ChannelDifferenceTooLong({
    final: true,
    timeout: 30,
    dialog: dialogTl(viewer, peer),
    messages: newest.map((message) => messageTl(viewer, message)),
    ...peopleTl(viewer, [peer, ...peersIn(newest)]),
  });
}
