import bigInt from 'big-integer';
import { Api } from 'telegram/index.js';
import { accountSignsOf } from './account-signs.ts';
import type { Caller } from './caller.ts';
import { peersOf } from './from-tl-peer.ts';
import { bareId, inputChannel, inputUser } from './input-peer.ts';
import { peerIdOf } from './peer-id.ts';
import type { Peer, PeerAddress, PersonInChat } from './port.ts';
import { telegramText } from './rpc-errors.ts';

interface Wanted {
  limit: number;
  bios?: number;
}

export async function peopleOf(
  caller: Caller,
  chat: PeerAddress,
  { limit, bios = 0 }: Wanted,
): Promise<PersonInChat[]> {
  switch (chat.peerId[0]) {
    case 'g':
      return withBios(caller, await groupPeople(caller, chat, limit), bios);
    case 'c':
      return withBios(caller, await channelPeople(caller, chat, limit), bios);
    default:
      return [await personWithBio(caller, chat)];
  }
}

type Role = PersonInChat['role'];

async function groupPeople(caller: Caller, chat: PeerAddress, limit: number) {
  const full = await caller.call(new Api.messages.GetFullChat({ chatId: bareId(chat) }));
  if (full.fullChat.className !== 'ChatFull') return [];
  const list = full.fullChat.participants;
  if (list.className !== 'ChatParticipants') return [];
  const peers = peersOf(full);
  const people: PersonInChat[] = [];
  for (const participant of list.participants.slice(0, limit)) {
    const peer = peers.get(`u${participant.userId}`);
    if (peer) people.push({ ...peer, role: groupRoles[participant.className] });
  }
  return people;
}

const groupRoles = {
  ChatParticipant: 'member',
  ChatParticipantAdmin: 'admin',
  ChatParticipantCreator: 'creator',
} as const;

async function channelPeople(caller: Caller, chat: PeerAddress, limit: number) {
  const people = new Map<string, PersonInChat>();
  for (let offset = 0; people.size < limit; ) {
    const page = await participantPage(caller, chat, offset);
    if (!page || page.participants.length === 0) break;
    const peers = peersOf(page);
    const before = people.size;
    for (const participant of page.participants) {
      const [peerId, role] = roleOf(participant);
      const peer = peers.get(peerId);
      if (peer && role && people.size < limit) people.set(peerId, { ...peer, role });
    }
    offset += page.participants.length;
    // Telegram starts over, or repeats itself, where it does not want to tell more.
    if (people.size === before || offset >= page.count) break;
  }
  return [...people.values()];
}

const participantsPageSize = 200;

/** Null where Telegram does not tell: the subscribers of a channel, the hidden members of a group. */
async function participantPage(caller: Caller, chat: PeerAddress, offset: number) {
  await caller.pace();
  try {
    const page = await caller.call(
      new Api.channels.GetParticipants({
        channel: inputChannel(chat),
        filter: new Api.ChannelParticipantsRecent(),
        offset,
        limit: participantsPageSize,
        hash: bigInt.zero,
      }),
    );
    return page.className === 'channels.ChannelParticipants' ? page : null;
  } catch (error) {
    if (telegramText(error) === 'CHAT_ADMIN_REQUIRED') return null;
    throw error;
  }
}

function roleOf(participant: Api.TypeChannelParticipant): [string, Role] {
  switch (participant.className) {
    case 'ChannelParticipantCreator':
      return [`u${participant.userId}`, 'creator'];
    case 'ChannelParticipantAdmin':
      return [`u${participant.userId}`, 'admin'];
    case 'ChannelParticipant':
    case 'ChannelParticipantSelf':
      return [`u${participant.userId}`, 'member'];
    case 'ChannelParticipantBanned':
    case 'ChannelParticipantLeft':
      return [peerIdOf(participant.peer), null];
  }
}

async function withBios(caller: Caller, people: PersonInChat[], bios: number) {
  const asked = people
    .filter(({ isBot, isDeleted, accessHash }) => !isBot && !isDeleted && accessHash !== null)
    .filter(({ peerId }) => peerId !== caller.selfId)
    .slice(0, bios);
  for (const person of asked) {
    await caller.pace();
    Object.assign(person, toldOf(await personWithBio(caller, person)));
  }
  return people;
}

/** The call that answers with the bio tells of the account as well: nothing is asked twice. */
function toldOf({ bio, signs }: PersonInChat): Pick<PersonInChat, 'bio' | 'signs'> {
  return { bio, ...(signs && { signs }) };
}

async function personWithBio(caller: Caller, address: PeerAddress): Promise<PersonInChat> {
  const full = await caller.call(new Api.users.GetFullUser({ id: inputUser(address) }));
  const peer = peersOf(full).get(address.peerId) ?? unnamed(address);
  const signs = accountSignsOf(full.fullUser.settings);
  return { ...peer, bio: full.fullUser.about ?? null, role: null, ...(signs && { signs }) };
}

function unnamed(address: PeerAddress): Peer {
  return {
    ...address,
    name: 'Deleted Account',
    username: null,
    bio: null,
    isBot: false,
    isDeleted: true,
    isMin: true,
  };
}
