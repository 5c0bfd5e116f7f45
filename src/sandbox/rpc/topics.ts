import { Api } from 'telegram/tl/index.js';
import { notifySettings } from '../tl/dialog.ts';
import { peerTl } from '../tl/ids.ts';
import { messageTl } from '../tl/message.ts';
import { peersIn, peopleTl } from '../tl/people.ts';
import { dialogOf } from '../world/look.ts';
import type { Message } from '../world/message.ts';
import type { Account, Channel, Topic } from '../world/types.ts';
import { type Call, viewerOf } from './call.ts';
import { resolveChannel } from './input-peer.ts';
import { method, RpcFault } from './method.ts';

export const topicMethods = [
  method(Api.messages.GetForumTopics, (call, request) => {
    const channel = forumOf(call, request.peer);
    const rows = topicRows(channel, (topic) =>
      topic.title.toLowerCase().includes((request.q ?? '').toLowerCase()),
    );
    const start = startOf(rows, request);
    const limit = Math.min(request.limit <= 0 ? 20 : request.limit, 100);
    return topicsTl(call, channel, { rows: rows.slice(start, start + limit), count: rows.length });
  }),
  method(Api.messages.GetForumTopicsByID, (call, request) => {
    const channel = forumOf(call, request.peer);
    const rows = topicRows(channel, (topic) => request.topics.includes(topic.id));
    return topicsTl(call, channel, { rows, count: rows.length });
  }),
];

interface TopicRow {
  topic: Topic;
  top: Message | null;
  messages: Message[];
}

function forumOf(call: Call, peer: unknown): Channel {
  const channel = resolveChannel(viewerOf(call), peer, 'PEER_ID_INVALID');
  if (channel.topics === null) throw new RpcFault(400, 'CHANNEL_FORUM_MISSING');
  return channel;
}

/** Pinned topics first, then by their newest message. */
function topicRows(channel: Channel, isWanted: (topic: Topic) => boolean): TopicRow[] {
  const topics = channel.topics ?? [];
  const opening = new Set(topics.map((topic) => topic.id));
  const byTopic = Map.groupBy(channel.history.slice(0, channel.history.length), (message) =>
    // The message that opens a topic carries its id; what names no topic is in General.
    opening.has(message.id) && message.id !== 1 ? message.id : (message.topicId ?? 1),
  );
  const rows = topics.filter(isWanted).map((topic) => {
    const messages = byTopic.get(topic.id) ?? [];
    return { topic, messages, top: messages.at(-1) ?? null };
  });
  return rows.sort(
    (a, b) =>
      Number(b.topic.isPinned) - Number(a.topic.isPinned) || (b.top?.id ?? 0) - (a.top?.id ?? 0),
  );
}

function startOf(rows: readonly TopicRow[], request: Api.messages.GetForumTopics): number {
  if (request.offsetTopic === 0) return 0;
  const index = rows.findIndex((row) => row.topic.id === request.offsetTopic);
  return index === -1 ? rows.length : index + 1;
}

function topicsTl(
  call: Call,
  channel: Channel,
  { rows, count }: { rows: readonly TopicRow[]; count: number },
): Api.messages.ForumTopics {
  const viewer = viewerOf(call);
  const tops = rows.flatMap((row) => row.top ?? []);
  const authors = rows.map((row) => `u${row.topic.createdBy}`);
  return new Api.messages.ForumTopics({
    count,
    topics: rows.map((row) => topicTl(call.account, channel, row)),
    messages: tops.map((message) => messageTl(viewer, message)),
    ...peopleTl(viewer, [`c${channel.id}`, ...authors, ...peersIn(tops)]),
    pts: channel.log.pts,
  });
}

function topicTl(account: Account, channel: Channel, row: TopicRow): Api.ForumTopic {
  const { topic, top, messages } = row;
  const { readInboxMaxId, readOutboxMaxId } = dialogOf(account, `c${channel.id}`);
  const own = `u${account.userId}`;
  const unread = messages.filter((one) => one.id > readInboxMaxId && one.from !== own);
  return new Api.ForumTopic({
    id: topic.id,
    date: topic.createdAt,
    peer: peerTl(`c${channel.id}`),
    title: topic.title,
    iconColor: 7322096,
    topMessage: top?.id ?? topic.id,
    readInboxMaxId,
    readOutboxMaxId,
    unreadCount: unread.length,
    unreadMentionsCount: 0,
    unreadReactionsCount: 0,
    unreadPollVotesCount: 0,
    fromId: peerTl(`u${topic.createdBy}`),
    notifySettings: notifySettings(false),
    my: topic.createdBy === account.userId,
    closed: topic.isClosed,
    pinned: topic.isPinned,
  });
}
