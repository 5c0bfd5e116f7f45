import type { Api } from 'telegram/tl/index.js';
import type { Action, Message, PeerKey } from '../world/message.ts';
import { chatTl, userTl, type Viewer } from './peer.ts';

export interface People {
  users: Api.TypeUser[];
  chats: Api.TypeChat[];
}

/** The people and chats that an answer names, each once. */
export function peopleTl(viewer: Viewer, keys: Iterable<PeerKey>, mayBeMin = false): People {
  const users: Api.TypeUser[] = [];
  const chats: Api.TypeChat[] = [];
  for (const key of new Set(keys)) {
    if (key.startsWith('u')) users.push(userTl(viewer, key.slice(1), mayBeMin));
    else chats.push(chatTl(viewer, key));
  }
  return { users, chats };
}

/** Everyone whom these messages mention: the chat, who wrote, whose words were forwarded. */
export function peersIn(messages: readonly Message[]): Set<PeerKey> {
  const keys = new Set<PeerKey>();
  for (const message of messages) {
    keys.add(message.peer);
    if (message.from !== null) keys.add(message.from);
    if (message.forward?.from) keys.add(message.forward.from);
    for (const entity of message.entities) {
      if (entity.kind === 'text-mention') keys.add(`u${entity.userId}`);
    }
    if (message.action !== null) for (const key of peersOfAction(message.action)) keys.add(key);
  }
  return keys;
}

function peersOfAction(action: Action): PeerKey[] {
  switch (action.kind) {
    case 'create-group':
    case 'add-users':
      return action.userIds.map((id) => `u${id}`);
    case 'remove-user':
      return [`u${action.userId}`];
    case 'migrate-to':
      return [`c${action.channelId}`];
    case 'migrate-from':
      return [`g${action.groupId}`];
    case 'create-channel':
    case 'create-topic':
    case 'pin':
    case 'joined-telegram':
      return [];
  }
}
