import { Api } from 'telegram/tl/index.js';
import { long, peerTl } from '../tl/ids.ts';
import { messageTl } from '../tl/message.ts';
import { peersIn, peopleTl } from '../tl/people.ts';
import type { Draft } from '../world/deliver.ts';
import { findEntities } from '../world/entities.ts';
import { unixSeconds } from '../world/look.ts';
import type { Message } from '../world/message.ts';
import { sendScheduled } from '../world/time.ts';
import { type Call, tellOthers, viewerOf } from './call.ts';
import { resolvePeer } from './input-peer.ts';
import { method, RpcFault } from './method.ts';

const longestScheduleS = 367 * 86_400;
const mostScheduled = 100;

export const scheduleMethods = [
  method(Api.messages.DeleteScheduledMessages, (call, request) => {
    const { box } = call.account;
    const peer = resolvePeer(viewerOf(call), request.peer);
    const isGone = (message: Message) => message.peer === peer && request.id.includes(message.id);
    box.scheduled = box.scheduled.filter((one) => !isGone(one.message));
    const update = { peer: peerTl(peer), messages: request.id };
    return containerTl(call, [new Api.UpdateDeleteScheduledMessages(update)], []);
  }),
  method(Api.messages.SendScheduledMessages, (call, request) => {
    const { state } = call.world;
    const peer = resolvePeer(viewerOf(call), request.peer);
    const wanted = call.account.box.scheduled.filter(
      ({ message }) => message.peer === peer && request.id.includes(message.id),
    );
    if (wanted.length === 0) throw new RpcFault(400, 'MESSAGE_ID_INVALID');
    tellOthers(
      call,
      wanted.flatMap((one) => sendScheduled(state, call.account, one)),
    );
    const update = { peer: peerTl(peer), messages: request.id };
    return containerTl(call, [new Api.UpdateDeleteScheduledMessages(update)], []);
  }),
];

/** Keeps a message until its time. Scheduled messages have numbers of their own in their chat. */
export function schedule(
  call: Call,
  draft: Draft,
  { randomId, dueAt }: { randomId: string; dueAt: number },
): Api.TypeUpdates {
  const { box } = call.account;
  if (dueAt > unixSeconds(call.world.state) + longestScheduleS) {
    throw new RpcFault(400, 'SCHEDULE_DATE_TOO_LATE');
  }
  const here = box.scheduled.filter((one) => one.message.peer === draft.to);
  if (here.length >= mostScheduled) throw new RpcFault(400, 'SCHEDULE_TOO_MUCH');
  const id = Math.max(0, ...box.scheduled.map((one) => one.message.id)) + 1;
  const message = waitingMessage(call, draft, { id, dueAt });
  box.scheduled.push({ message, dueAt });
  box.randomIds.set(randomId, { peer: draft.to, messageId: id });
  const viewer = viewerOf(call);
  const updates = [
    new Api.UpdateMessageID({ id, randomId: long(randomId) }),
    new Api.UpdateNewScheduledMessage({ message: messageTl(viewer, message) }),
  ];
  return containerTl(call, updates, [message]);
}

function waitingMessage(
  call: Call,
  draft: Draft,
  { id, dueAt }: { id: number; dueAt: number },
): Message {
  const entities = draft.entities ?? [];
  return {
    id,
    uid: call.world.state.nextUid++,
    peer: draft.to,
    from: draft.from,
    date: dueAt,
    editDate: null,
    text: draft.text,
    entities: [...entities, ...findEntities(draft.text, entities)],
    media: null,
    replyTo: draft.replyTo ?? null,
    topicId: draft.topicId ?? null,
    forward: null,
    action: null,
    isPinned: false,
    isFromScheduled: true,
  };
}

function containerTl(
  call: Call,
  updates: Api.TypeUpdate[],
  messages: readonly Message[],
): Api.Updates {
  const viewer = viewerOf(call);
  const people = peopleTl(viewer, peersIn(messages));
  return new Api.Updates({ updates, ...people, date: unixSeconds(call.world.state), seq: 0 });
}
