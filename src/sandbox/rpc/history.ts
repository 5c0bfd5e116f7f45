import { Api } from 'telegram/tl/index.js';
import { peerTl } from '../tl/ids.ts';
import { messageTl } from '../tl/message.ts';
import type { Viewer } from '../tl/peer.ts';
import { peersIn, peopleTl } from '../tl/people.ts';
import { History } from '../world/history.ts';
import { channelOf, findInBox, historyOf } from '../world/look.ts';
import type { Message, PeerKey } from '../world/message.ts';
import { type Call, viewerOf } from './call.ts';
import { cutPage, type Page, type PageRequest } from './history-page.ts';
import { resolveChannel, resolvePeer } from './input-peer.ts';
import { method, RpcFault } from './method.ts';

export const historyMethods = [
  method(Api.messages.GetHistory, (call, request) => {
    const peer = resolvePeer(viewerOf(call), request.peer);
    return pageTl(call, peer, pageOf(call, peer, request));
  }),
  method(Api.messages.GetReplies, (call, request) => {
    const peer = resolvePeer(viewerOf(call), request.peer);
    const thread = subset(call, peer, (message) => isInThread(message, Number(request.msgId)));
    return pageTl(call, peer, cutPage(thread, request, call.world.state.limits));
  }),
  method(Api.messages.Search, (call, request) => {
    const peer = resolvePeer(viewerOf(call), request.peer);
    const found = subset(call, peer, searchFor(call, request));
    return pageTl(
      call,
      peer,
      cutPage(found, { ...request, offsetDate: 0 }, call.world.state.limits),
    );
  }),
  method(Api.messages.GetMessages, (call, request) => {
    const viewer = viewerOf(call);
    return messagesTl(
      viewer,
      idsOf(request.id).map((id) => [id, findInBox(call.account, id)]),
    );
  }),
  method(Api.channels.GetMessages, (call, request) => {
    const viewer = viewerOf(call);
    const channel = resolveChannel(viewer, request.channel);
    const found = idsOf(request.id).map((id): Found => [id, channel.history.find(id)]);
    return messagesTl(viewer, found, `c${channel.id}`);
  }),
  method(Api.messages.GetScheduledHistory, (call, request) => {
    const viewer = viewerOf(call);
    const peer = resolvePeer(viewer, request.peer);
    const waiting = call.account.box.scheduled
      .filter((one) => one.message.peer === peer)
      .sort((a, b) => b.dueAt - a.dueAt)
      .map((one) => one.message);
    const messages = waiting.map((message) => messageTl(viewer, message));
    const people = peopleTl(viewer, [peer, ...peersIn(waiting)]);
    return new Api.messages.Messages({ messages, topics: [], ...people });
  }),
];

function pageOf(call: Call, peer: PeerKey, request: PageRequest): Page {
  const { state } = call.world;
  const history = historyOf(state, call.account, peer) ?? new History();
  return cutPage(history, request, state.limits);
}

/** Whole when everything fits, a slice with the total otherwise, and in channels always with their pts. */
function pageTl(call: Call, peer: PeerKey, page: Page): Api.messages.TypeMessages {
  const viewer = viewerOf(call);
  const body = {
    messages: page.messages.map((message) => messageTl(viewer, message)),
    topics: [],
    ...peopleTl(viewer, [peer, ...peersIn(page.messages)]),
  };
  const { count, skipped } = page;
  const channel = channelOf(viewer.state, peer);
  const place = skipped > 0 ? { offsetIdOffset: skipped } : {};
  if (channel !== null) {
    const { pts } = channel.log;
    return new Api.messages.ChannelMessages({ pts, count, ...place, ...body });
  }
  if (page.messages.length === count) return new Api.messages.Messages(body);
  return new Api.messages.MessagesSlice({ count, ...place, ...body });
}

function subset(call: Call, peer: PeerKey, isWanted: (message: Message) => boolean): History {
  const all = historyOf(call.world.state, call.account, peer) ?? new History();
  const some = new History();
  for (let index = 0; index < all.length; index += 1) {
    const message = all.at(index);
    if (isWanted(message)) some.add(message);
  }
  return some;
}

const isInThread = (message: Message, top: number): boolean =>
  message.id !== top && (message.topicId === top || message.replyTo === top);

function searchFor(call: Call, request: Api.messages.Search): (message: Message) => boolean {
  const viewer = viewerOf(call);
  const words = request.q.toLowerCase();
  const from = request.fromId ? resolvePeer(viewer, request.fromId) : null;
  const { minDate, maxDate, filter } = request;
  return (message) =>
    message.action === null &&
    message.text.toLowerCase().includes(words) &&
    (from === null || message.from === from) &&
    (minDate === 0 || message.date > minDate) &&
    (maxDate === 0 || message.date < maxDate) &&
    passes(message, filter);
}

function passes({ media, entities }: Message, filter: Api.TypeMessagesFilter): boolean {
  if (filter instanceof Api.InputMessagesFilterEmpty) return true;
  if (filter instanceof Api.InputMessagesFilterDocument) return media?.kind === 'document';
  if (filter instanceof Api.InputMessagesFilterPhotos) return media?.kind === 'photo';
  if (filter instanceof Api.InputMessagesFilterUrl) {
    return entities.some((one) => one.kind === 'url' || one.kind === 'text-url');
  }
  throw new RpcFault(400, 'INPUT_FILTER_INVALID');
}

function idsOf(ids: readonly Api.TypeInputMessage[]): number[] {
  if (ids.length > 200) throw new RpcFault(400, 'LIMIT_INVALID');
  return ids.map((one) => {
    if (one instanceof Api.InputMessageID) return one.id;
    throw new RpcFault(400, 'MESSAGE_IDS_EMPTY');
  });
}

type Found = [id: number, message: Message | null];

/** In the order asked for, with an empty message where there is none. */
function messagesTl(
  viewer: Viewer,
  found: readonly Found[],
  channel: PeerKey | null = null,
): Api.messages.TypeMessages {
  const there = found.flatMap(([, message]) => (message === null ? [] : [message]));
  const named = channel === null ? peersIn(there) : [channel, ...peersIn(there)];
  const messages = found.map(([id, message]) => {
    if (message !== null) return messageTl(viewer, message);
    return new Api.MessageEmpty({ id, ...(channel === null ? {} : { peerId: peerTl(channel) }) });
  });
  const body = { messages, topics: [], ...peopleTl(viewer, named) };
  const home = channel === null ? null : channelOf(viewer.state, channel);
  if (home === null) return new Api.messages.Messages(body);
  return new Api.messages.ChannelMessages({ pts: home.log.pts, count: messages.length, ...body });
}
