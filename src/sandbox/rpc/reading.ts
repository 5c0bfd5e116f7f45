import { Api } from 'telegram/tl/index.js';
import { record } from '../world/log.ts';
import { dialogOf, historyOf, unixSeconds } from '../world/look.ts';
import type { PeerKey } from '../world/message.ts';
import { type Call, tellOthers, viewerOf } from './call.ts';
import { resolveChannel, resolvePeer } from './input-peer.ts';
import { method, RpcFault } from './method.ts';

/** Everything by which a client says "seen". It works as at Telegram, and each call is written down. */
export const readingMethods = [
  method(Api.messages.ReadHistory, (call, request) => {
    const peer = resolvePeer(viewerOf(call), request.peer);
    noteRead(call, request.className, { peer, maxId: request.maxId });
    const before = call.account.box.log.pts;
    markRead(call, peer, request.maxId);
    const { pts } = call.account.box.log;
    return new Api.messages.AffectedMessages({ pts, ptsCount: pts - before });
  }),
  method(Api.channels.ReadHistory, (call, request) => {
    const peer = `c${resolveChannel(viewerOf(call), request.channel).id}`;
    noteRead(call, request.className, { peer, maxId: request.maxId });
    const dialog = dialogOf(call.account, peer);
    dialog.readInboxMaxId = Math.max(dialog.readInboxMaxId, upTo(call, peer, request.maxId));
    return true;
  }),
  method(Api.messages.ReadDiscussion, (call, request) => {
    const peer = resolvePeer(viewerOf(call), request.peer);
    noteRead(call, request.className, { peer, maxId: request.readMaxId });
    return true;
  }),
  method(Api.messages.ReadMentions, (call, request) => {
    noteRead(call, request.className, {
      peer: resolvePeer(viewerOf(call), request.peer),
      maxId: 0,
    });
    return new Api.messages.AffectedHistory({ ...unmoved(call), offset: 0 });
  }),
  method(Api.messages.ReadReactions, (call, request) => {
    noteRead(call, request.className, {
      peer: resolvePeer(viewerOf(call), request.peer),
      maxId: 0,
    });
    return new Api.messages.AffectedHistory({ ...unmoved(call), offset: 0 });
  }),
  method(Api.messages.ReadMessageContents, (call, request) => {
    noteRead(call, request.className, { peer: null, maxId: Math.max(0, ...request.id) });
    return new Api.messages.AffectedMessages(unmoved(call));
  }),
  method(Api.channels.ReadMessageContents, (call, request) => {
    const peer = `c${resolveChannel(viewerOf(call), request.channel).id}`;
    noteRead(call, request.className, { peer, maxId: Math.max(0, ...request.id) });
    return true;
  }),
  method(Api.messages.MarkDialogUnread, (call, request) => {
    if (!(request.peer instanceof Api.InputDialogPeer)) throw new RpcFault(400, 'PEER_ID_INVALID');
    const peer = resolvePeer(viewerOf(call), request.peer.peer);
    noteRead(call, request.className, { peer, maxId: 0 });
    dialogOf(call.account, peer).isMarkedUnread = request.unread === true;
    return true;
  }),
  method(Api.account.UpdateStatus, () => true),
];

const unmoved = ({ account }: Call) => ({ pts: account.box.log.pts, ptsCount: 0 });

function noteRead(call: Call, method: string, of: { peer: PeerKey | null; maxId: number }): void {
  const { state } = call.world;
  const at = unixSeconds(state);
  state.readCalls.push({ userId: call.account.userId, method, ...of, at });
}

/** `maxId` 0 stands for everything. */
function upTo({ world, account }: Call, peer: PeerKey, maxId: number): number {
  return maxId > 0 ? maxId : (historyOf(world.state, account, peer)?.last?.id ?? 0);
}

function markRead(call: Call, peer: PeerKey, upToId: number): void {
  const maxId = upTo(call, peer, upToId);
  const dialog = dialogOf(call.account, peer);
  if (maxId <= dialog.readInboxMaxId) return;
  dialog.readInboxMaxId = maxId;
  const change = { kind: 'read-inbox', maxId } as const;
  const date = unixSeconds(call.world.state);
  const entry = record(call.account.box.log, { ptsCount: 1, date, peer, change });
  tellOthers(call, [{ kind: 'logged', log: `u${call.account.userId}`, entry }]);
  tellWriter(call, peer);
}

/** The other side of a private chat, if it has an account here, sees its messages marked as read. */
function tellWriter(call: Call, peer: PeerKey): void {
  const writer = call.world.state.accounts.get(peer.slice(1));
  if (!peer.startsWith('u') || writer === undefined || writer === call.account) return;
  const own = `u${call.account.userId}`;
  const maxId = writer.box.histories.get(own)?.last?.id ?? 0;
  dialogOf(writer, own).readOutboxMaxId = maxId;
  const change = { kind: 'read-outbox', maxId } as const;
  const date = unixSeconds(call.world.state);
  const entry = record(writer.box.log, { ptsCount: 1, date, peer: own, change });
  tellOthers(call, [{ kind: 'logged', log: `u${writer.userId}`, entry }]);
}
