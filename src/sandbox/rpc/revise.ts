import { Api } from 'telegram/tl/index.js';
import { containerFor } from '../tl/push.ts';
import { readEntities } from '../tl/read-entities.ts';
import type { Happening } from '../world/deliver.ts';
import { channelOf, dialogOf, findInBox, historyOf, logOf, unixSeconds } from '../world/look.ts';
import type { Message, PeerKey } from '../world/message.ts';
import { editText, removeMessages } from '../world/revise.ts';
import { type Call, tellOthers, viewerOf } from './call.ts';
import { resolveChannel, resolvePeer } from './input-peer.ts';
import { isAdmin } from './may-write.ts';
import { method, RpcFault } from './method.ts';

const editableS = 48 * 3600;

export const reviseMethods = [
  method(Api.messages.EditMessage, (call, request) => edit(call, request)),
  method(Api.messages.DeleteMessages, (call, request) => {
    const { state } = call.world;
    const byChat = Map.groupBy(
      request.id.flatMap((id) => findInBox(call.account, id) ?? []),
      (message) => message.peer,
    );
    const happenings = [...byChat].flatMap(([peer, messages]) => {
      const ids = messages.map((message) => message.id);
      const revoke = request.revoke === true;
      return removeMessages(state, { viewer: call.account.userId, peer, ids, revoke });
    });
    return affected(call, happenings, `u${call.account.userId}`);
  }),
  method(Api.channels.DeleteMessages, (call, request) => {
    const viewer = viewerOf(call);
    const channel = resolveChannel(viewer, request.channel);
    const own = `u${call.account.userId}`;
    const role = channel.members.get(call.account.userId)?.role ?? 'left';
    const isForeign = request.id.some((id) => channel.history.find(id)?.from !== own);
    if (isForeign && !isAdmin(role)) throw new RpcFault(403, 'MESSAGE_DELETE_FORBIDDEN');
    const removal = { viewer: call.account.userId, ids: request.id, revoke: true };
    const happenings = removeMessages(viewer.state, { ...removal, peer: `c${channel.id}` });
    return affected(call, happenings, `c${channel.id}`);
  }),
  method(Api.messages.SaveDraft, (call, request) => {
    const { state } = call.world;
    const peer = resolvePeer(viewerOf(call), request.peer);
    const draft = { text: request.message, date: unixSeconds(state) };
    dialogOf(call.account, peer).draft = request.message === '' ? null : draft;
    return true;
  }),
];

function edit(call: Call, request: Api.messages.EditMessage): Api.TypeUpdates {
  const { state } = call.world;
  const { account } = call;
  if (account.isFrozen) throw new RpcFault(420, 'FROZEN_METHOD_INVALID');
  const peer = resolvePeer(viewerOf(call), request.peer);
  const message = historyOf(state, account, peer)?.find(request.id) ?? null;
  const text = request.message?.trim() ?? '';
  checkMayEdit(call, message, text);
  const entities = readEntities(request.entities);
  const change = { viewer: account.userId, peer, id: request.id, text, entities };
  const happenings = editText(state, change);
  tellOthers(call, happenings);
  const mine = happenings.slice(0, 1);
  const empty = new Api.Updates({ updates: [], users: [], chats: [], date: 0, seq: 0 });
  return containerFor(state, account, mine) ?? empty;
}

function checkMayEdit({ world, account }: Call, message: Message | null, text: string): void {
  if (message === null || message.action !== null) throw new RpcFault(400, 'MESSAGE_ID_INVALID');
  if (message.from !== `u${account.userId}`) throw new RpcFault(403, 'MESSAGE_AUTHOR_REQUIRED');
  if (text === '') throw new RpcFault(400, 'MESSAGE_EMPTY');
  if (text === message.text) throw new RpcFault(400, 'MESSAGE_NOT_MODIFIED');
  if (unixSeconds(world.state) - message.date > editableS) {
    throw new RpcFault(400, 'MESSAGE_EDIT_TIME_EXPIRED');
  }
}

/** Where the log of that chat stands now, and by how much this call moved it. */
function affected(
  call: Call,
  happenings: readonly Happening[],
  log: PeerKey,
): Api.messages.AffectedMessages {
  tellOthers(call, happenings);
  const { state } = call.world;
  const ptsCount = happenings.reduce(
    (sum, one) => sum + (one.kind === 'logged' && one.log === log ? one.entry.ptsCount : 0),
    0,
  );
  const home = channelOf(state, log)?.log ?? logOf(state, call.account, log);
  return new Api.messages.AffectedMessages({ pts: home.pts, ptsCount });
}
