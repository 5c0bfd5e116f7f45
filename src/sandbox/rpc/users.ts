import bigInt from 'big-integer';
import { Api } from 'telegram/tl/index.js';
import { notifySettings } from '../tl/dialog.ts';
import { given, long, peerTl } from '../tl/ids.ts';
import { chatTl, userTl, type Viewer } from '../tl/peer.ts';
import { hasBlocked } from '../world/community.ts';
import { isMember } from '../world/look.ts';
import type { Person } from '../world/types.ts';
import { type Call, viewerOf } from './call.ts';
import { resolvePerson } from './input-peer.ts';
import { method, RpcFault } from './method.ts';

export const userMethods = [
  method(Api.users.GetUsers, (call, request) => {
    const viewer = viewerOf(call);
    return request.id.map((one) => {
      const person = resolvePerson(viewer, one);
      if (person !== null) return userTl(viewer, person.id);
      return new Api.UserEmpty({ id: one instanceof Api.InputUser ? one.userId : long(0) });
    });
  }),
  method(Api.users.GetFullUser, (call, request) => {
    const viewer = viewerOf(call);
    const person = resolvePerson(viewer, request.id);
    if (person === null) throw new RpcFault(400, 'USER_ID_INVALID');
    const users = [userTl(viewer, person.id)];
    return new Api.users.UserFull({ fullUser: fullUserTl(viewer, person), chats: [], users });
  }),
  method(Api.contacts.GetContacts, (call) => {
    const viewer = viewerOf(call);
    const ids = [...call.account.box.contacts];
    return new Api.contacts.Contacts({
      contacts: ids.map((id) => new Api.Contact({ userId: long(id), mutual: true })),
      savedCount: ids.length,
      users: ids.map((id) => userTl(viewer, id)),
    });
  }),
  method(Api.contacts.ResolveUsername, (call, request) => resolveUsername(call, request.username)),
  method(Api.contacts.Block, (call, request) => setBlocked(call, request.id, true)),
  method(Api.contacts.Unblock, (call, request) => setBlocked(call, request.id, false)),
];

function fullUserTl(viewer: Viewer, person: Person): Api.UserFull {
  const { state, account } = viewer;
  const inCommon = [...state.groups.values(), ...state.channels.values()].filter(
    (one) => isMember(one, account.userId) && isMember(one, person.id),
  );
  // Someone who has blocked the account shows no bio.
  const isHidden = hasBlocked(state, person.id, account.userId) || person.isDeleted;
  const dialog = account.box.dialogs.get(`u${person.id}`);
  return new Api.UserFull({
    id: long(person.id),
    settings: settingsTl(viewer, person),
    notifySettings: notifySettings(dialog?.isMuted ?? false),
    commonChatsCount: person.id === account.userId ? 0 : inCommon.length,
    blocked: hasBlocked(state, account.userId, person.id),
    ...given('about', isHidden ? null : person.bio),
    ...(person.isBot ? { botInfo: new Api.BotInfo({}) } : {}),
    ...given('folderId', dialog?.isArchived === true ? 1 : null),
    ...given('sendPaidMessagesStars', starsOf(person)),
  });
}

/** Telegram tells of an account only as long as one has not written to it and does not know it. */
function settingsTl({ account }: Viewer, { id, past }: Person): Api.PeerSettings {
  const { box, userId } = account;
  const said = box.histories.get(`u${id}`)?.slice(0, 100) ?? [];
  const isKnown = box.contacts.has(id) || said.some(({ from }) => from === `u${userId}`);
  if (past === null || isKnown) return new Api.PeerSettings({});
  const month = new Date(past.registeredAt * 1000).toISOString();
  return new Api.PeerSettings({
    reportSpam: true,
    addContact: true,
    blockContact: true,
    registrationMonth: `${month.slice(5, 7)}.${month.slice(0, 4)}`,
    phoneCountry: 'FT',
    ...given('nameChangeDate', past.nameChangedAt),
    ...given('photoChangeDate', past.photoChangedAt),
  });
}

function resolveUsername(call: Call, username: string): Api.contacts.ResolvedPeer {
  const wanted = username.replace(/^@/, '').toLowerCase();
  if (!/^[a-z]\w{3,31}$/.test(wanted)) throw new RpcFault(400, 'USERNAME_INVALID');
  const viewer = viewerOf(call);
  const isIt = (one: { username: string | null }) => one.username?.toLowerCase() === wanted;
  const person = [...viewer.state.people.values()].find(isIt);
  if (person !== undefined) {
    const users = [userTl(viewer, person.id)];
    return new Api.contacts.ResolvedPeer({ peer: peerTl(`u${person.id}`), chats: [], users });
  }
  const channel = [...viewer.state.channels.values()].find(isIt);
  if (channel === undefined) throw new RpcFault(400, 'USERNAME_NOT_OCCUPIED');
  const chats = [chatTl(viewer, `c${channel.id}`)];
  return new Api.contacts.ResolvedPeer({ peer: peerTl(`c${channel.id}`), chats, users: [] });
}

function setBlocked(call: Call, peer: unknown, isBlocked: boolean): boolean {
  const person = resolvePerson(viewerOf(call), peer);
  if (person === null) throw new RpcFault(400, 'PEER_ID_INVALID');
  const { userId } = call.account;
  if (isBlocked) call.world.block(userId, person.id);
  else call.world.unblock(userId, person.id);
  return true;
}

const starsOf = (person: Person) =>
  person.paidMessageStars === null ? null : bigInt(person.paidMessageStars);
