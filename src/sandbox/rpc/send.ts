import bigInt from 'big-integer';
import { Api } from 'telegram/tl/index.js';
import { long } from '../tl/ids.ts';
import { entityTl } from '../tl/media.ts';
import { containerFor } from '../tl/push.ts';
import { readEntities } from '../tl/read-entities.ts';
import { type Delivery, deliver } from '../world/deliver.ts';
import { channelOf, dialogOf, historyOf, unixSeconds } from '../world/look.ts';
import type { Message, PeerKey } from '../world/message.ts';
import { plotReplies } from '../world/time.ts';
import type { Account } from '../world/types.ts';
import { type Call, tellOthers, viewerOf } from './call.ts';
import { resolvePeer } from './input-peer.ts';
import { checkMayWrite, isAdmin } from './may-write.ts';
import { method, RpcFault } from './method.ts';
import { schedule } from './schedule.ts';

/** A message closer to its time than this is sent at once, as Telegram does. */
const soonestScheduleS = 10;

export const sendMethods = [
  method(Api.messages.SendMessage, (call, request) => sendMessage(call, request)),
];

function sendMessage(call: Call, request: Api.messages.SendMessage): Api.TypeUpdates {
  const { account } = call;
  const viewer = viewerOf(call);
  const peer = resolvePeer(viewer, request.peer);
  const randomId = String(request.randomId);
  checkRandomId(account, randomId);
  const text = checkText(request.message);
  const place = placeOf(request.replyTo);
  checkMayWrite(viewer, peer, place.topicId);
  checkReply(call, peer, place.replyTo);
  const draft = { from: `u${account.userId}`, to: peer, text, ...place };
  const entities = readEntities(request.entities);
  if (isLater(call, request.scheduleDate)) {
    return schedule(call, { ...draft, entities }, { randomId, dueAt: request.scheduleDate ?? 0 });
  }
  const delivery = deliver(viewer.state, { ...draft, entities });
  const messageId = delivery.message.id;
  account.box.randomIds.set(randomId, { peer, messageId });
  if (request.clearDraft === true) dialogOf(account, peer).draft = null;
  startSlowMode(call, peer);
  plotReplies(viewer.state, account, delivery.message);
  tellOthers(call, delivery.happenings);
  return answerTl(call, delivery, randomId);
}

/** @throws {RpcFault} 500 `RANDOM_ID_DUPLICATE`: this very message was sent before */
function checkRandomId(account: Account, randomId: string): void {
  if (bigInt(randomId).isZero()) throw new RpcFault(400, 'RANDOM_ID_EMPTY');
  if (account.box.randomIds.has(randomId)) throw new RpcFault(500, 'RANDOM_ID_DUPLICATE');
}

function checkText(message: string): string {
  const text = message.trim();
  if (text === '') throw new RpcFault(400, 'MESSAGE_EMPTY');
  if ([...text].length > 4096) throw new RpcFault(400, 'MESSAGE_TOO_LONG');
  return text;
}

/** In a forum a reply to the topic itself only says where the message goes. */
function placeOf(reply: Api.TypeInputReplyTo | null | undefined): {
  replyTo: number | null;
  topicId: number | null;
} {
  if (!(reply instanceof Api.InputReplyToMessage)) return { replyTo: null, topicId: null };
  const topicId = reply.topMsgId ?? null;
  const isTopicItself = reply.replyToMsgId === topicId;
  return { replyTo: isTopicItself ? null : reply.replyToMsgId, topicId };
}

function checkReply({ world, account }: Call, peer: PeerKey, replyTo: number | null): void {
  if (replyTo === null) return;
  const target = historyOf(world.state, account, peer)?.find(replyTo) ?? null;
  if (target === null) throw new RpcFault(400, 'REPLY_MESSAGE_ID_INVALID');
}

const isLater = ({ world }: Call, dueAt: number | null | undefined): boolean =>
  dueAt !== null && dueAt !== undefined && dueAt > unixSeconds(world.state) + soonestScheduleS;

function startSlowMode({ world, account }: Call, peer: PeerKey): void {
  const channel = channelOf(world.state, peer);
  if (channel === null || channel.slowModeS === null) return;
  if (isAdmin(channel.members.get(account.userId)?.role ?? 'member')) return;
  const until = unixSeconds(world.state) + channel.slowModeS;
  world.state.slowUntil.set(`${channel.id}:${account.userId}`, until);
}

/** A plain message to a person is answered in short; anything else with the message itself. */
function answerTl(call: Call, delivery: Delivery, randomId: string): Api.TypeUpdates {
  const viewer = viewerOf(call);
  const { message, happenings } = delivery;
  const entry = happenings[0]?.kind === 'logged' ? happenings[0].entry : null;
  if (entry !== null && message.peer.startsWith('u') && message.replyTo === null) {
    return shortTl(message, { pts: entry.pts, ptsCount: entry.ptsCount });
  }
  const mine = happenings.slice(0, 1);
  const container = containerFor(call.world.state, call.account, mine);
  const sent = new Api.UpdateMessageID({ id: message.id, randomId: long(randomId) });
  const read = channelRead(viewer.account, message, entry?.pts ?? 0);
  return new Api.Updates({
    updates: [sent, ...read, ...(container?.updates ?? [])],
    users: container?.users ?? [],
    chats: container?.chats ?? [],
    date: message.date,
    seq: 0,
  });
}

function shortTl(
  message: Message,
  counted: { pts: number; ptsCount: number },
): Api.UpdateShortSentMessage {
  const { id, date, entities } = message;
  const marks = entities.length === 0 ? {} : { entities: entities.map(entityTl) };
  return new Api.UpdateShortSentMessage({ out: true, id, date, ...counted, ...marks });
}

function channelRead(account: Account, message: Message, pts: number): Api.TypeUpdate[] {
  if (!message.peer.startsWith('c')) return [];
  const maxId = dialogOf(account, message.peer).readInboxMaxId;
  const channelId = long(message.peer.slice(1));
  return [new Api.UpdateReadChannelInbox({ channelId, maxId, stillUnreadCount: 0, pts })];
}
