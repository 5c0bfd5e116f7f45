import { Api } from 'telegram/tl/index.js';
import { accessHash } from '../world/hash.ts';
import { channelOf, groupOf, isMember, personOf, presentMembers } from '../world/look.ts';
import type { PeerKey } from '../world/message.ts';
import type { Account, Channel, Group, Person, WorldState } from '../world/types.ts';
import { given, long } from './ids.ts';

/** Who looks at the world: names, phones and hashes differ for each account. */
export interface Viewer {
  state: WorldState;
  account: Account;
}

export function userTl(viewer: Viewer, userId: string, isMin = false): Api.TypeUser {
  const person = personOf(viewer.state, `u${userId}`);
  if (person === null) return new Api.UserEmpty({ id: long(userId) });
  if (isMin && isStranger(viewer, person)) return minUserTl(viewer, person);
  const { account, state } = viewer;
  const isSelf = account.userId === userId;
  const isContact = account.box.contacts.has(userId);
  const hash = accessHash(state, { viewer: account.userId, peer: `u${userId}` });
  const name = nameNow(state, person);
  return new Api.User({
    id: long(userId),
    accessHash: long(hash),
    self: isSelf,
    contact: isContact,
    mutualContact: isContact,
    deleted: person.isDeleted,
    bot: person.isBot,
    verified: person.isVerified,
    scam: person.isScam,
    contactRequirePremium: person.needsPremium,
    ...(person.isDeleted ? {} : { firstName: name.firstName }),
    ...given('lastName', person.isDeleted ? null : name.lastName),
    ...given('username', person.username),
    ...(isSelf || isContact ? given('phone', person.phone) : {}),
    ...(person.isBot ? { botInfoVersion: 1 } : {}),
    ...given('sendPaidMessagesStars', stars(person)),
  });
}

/** Some take another name in the middle of a story. */
function nameNow(state: WorldState, person: Person): Pick<Person, 'firstName' | 'lastName'> {
  const { laterName } = person;
  return laterName !== null && state.now().getTime() / 1000 >= laterName.at ? laterName : person;
}

/** Whether the account knows this person only from groups: then Telegram's pushes tell a part of them. */
function isStranger({ account }: Viewer, person: Person): boolean {
  const { box, userId } = account;
  return person.id !== userId && !box.contacts.has(person.id) && !box.dialogs.has(`u${person.id}`);
}

function minUserTl({ state, account }: Viewer, person: Person): Api.User {
  const of = { viewer: account.userId, peer: `u${person.id}`, isMin: true };
  const firstName = person.isDeleted ? {} : { firstName: nameNow(state, person).firstName };
  const flags = { min: true, deleted: person.isDeleted, bot: person.isBot };
  return new Api.User({
    id: long(person.id),
    accessHash: long(accessHash(state, of)),
    ...flags,
    ...firstName,
    ...(person.isBot ? { botInfoVersion: 1 } : {}),
  });
}

export function chatTl(viewer: Viewer, key: PeerKey): Api.TypeChat {
  const group = groupOf(viewer.state, key);
  if (group !== null) return groupTl(viewer, group);
  const channel = channelOf(viewer.state, key);
  if (channel !== null) return channelTl(viewer, channel);
  return new Api.ChatEmpty({ id: long(key.slice(1)) });
}

function groupTl(viewer: Viewer, group: Group): Api.TypeChat {
  const role = group.members.get(viewer.account.userId)?.role ?? null;
  const id = long(group.id);
  if (role === null || role === 'banned') return new Api.ChatForbidden({ id, title: group.title });
  return new Api.Chat({
    id,
    title: group.title,
    photo: new Api.ChatPhotoEmpty(),
    participantsCount: group.migratedTo === null ? presentMembers(group).length : 0,
    date: group.createdAt,
    version: group.members.size,
    creator: role === 'creator',
    left: role === 'left',
    deactivated: group.migratedTo !== null,
    noforwards: group.noForwards,
    ...given(
      'migratedTo',
      group.migratedTo === null ? null : inputChannel(viewer, group.migratedTo),
    ),
    ...given('adminRights', role === 'creator' || role === 'admin' ? adminRights() : null),
    defaultBannedRights: bannedRights(group.isReadOnly),
  });
}

function channelTl(viewer: Viewer, channel: Channel): Api.TypeChat {
  const { account, state } = viewer;
  const role = channel.members.get(account.userId)?.role ?? null;
  const isBroadcast = channel.kind === 'broadcast';
  const hash = accessHash(state, { viewer: account.userId, peer: `c${channel.id}` });
  const base = { id: long(channel.id), accessHash: long(hash), title: channel.title };
  const kind = { broadcast: isBroadcast, megagroup: !isBroadcast };
  if (!maySee(channel, account.userId)) return new Api.ChannelForbidden({ ...base, ...kind });
  return new Api.Channel({
    ...base,
    ...kind,
    photo: new Api.ChatPhotoEmpty(),
    date: channel.createdAt,
    creator: role === 'creator',
    left: !isMember(channel, account.userId),
    forum: channel.topics !== null,
    noforwards: channel.noForwards,
    scam: channel.isScam,
    slowmodeEnabled: channel.slowModeS !== null,
    ...given('username', channel.username),
    ...given('adminRights', role === 'creator' || role === 'admin' ? adminRights() : null),
    ...(isBroadcast ? {} : { defaultBannedRights: bannedRights(channel.isReadOnly) }),
    participantsCount: countMembers(channel),
  });
}

/** Members may, and where there is a public name everyone who is not banned. */
export function maySee(channel: Channel, userId: string): boolean {
  const isBanned = channel.members.get(userId)?.role === 'banned';
  return isMember(channel, userId) || (channel.username !== null && !isBanned);
}

export const countMembers = (channel: Channel): number =>
  presentMembers(channel).length + channel.crowd;

export function inputChannel({ state, account }: Viewer, channelId: string): Api.InputChannel {
  const hash = accessHash(state, { viewer: account.userId, peer: `c${channelId}` });
  return new Api.InputChannel({ channelId: long(channelId), accessHash: long(hash) });
}

export function inputPeer({ state, account }: Viewer, key: PeerKey): Api.TypeInputPeer {
  const id = long(key.slice(1));
  const hash = long(accessHash(state, { viewer: account.userId, peer: key }));
  if (key === `u${account.userId}`) return new Api.InputPeerSelf();
  if (key.startsWith('u')) return new Api.InputPeerUser({ userId: id, accessHash: hash });
  if (key.startsWith('g')) return new Api.InputPeerChat({ chatId: id });
  return new Api.InputPeerChannel({ channelId: id, accessHash: hash });
}

export const adminRights = (): Api.ChatAdminRights =>
  new Api.ChatAdminRights({ changeInfo: true, deleteMessages: true, banUsers: true, other: true });

export const bannedRights = (sendMessages: boolean): Api.ChatBannedRights =>
  new Api.ChatBannedRights({ sendMessages, untilDate: 0 });

const stars = (person: Person) =>
  person.paidMessageStars === null ? null : long(person.paidMessageStars);
