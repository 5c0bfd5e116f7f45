import { chatIdOf } from '../../store/chat-id.ts';
import { listChats } from '../../store/chat-list.ts';
import { listChatsById } from '../../store/chats.ts';
import { listPeers } from '../../store/peers.ts';
import type { ChatRow } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import type { Dialog, PeerAddress } from '../telegram/port.ts';
import type { Run } from './run.ts';

export interface ChosenChat {
  chat: ChatRow;
  address: PeerAddress;
  /** As the chat list has it now; `undefined` when the chat is not in it. */
  dialog: Dialog | undefined;
}

/**
 * The chats to sync: those that were named, else those that were chosen and are not ignored. A supergroup brings
 * the basic group along that it once was.
 */
export async function chosenChats(
  { db }: Pick<Doors, 'db'>,
  { account }: Pick<Run, 'account'>,
  { chatIds, dialogs }: { chatIds: readonly string[] | null; dialogs: readonly Dialog[] },
): Promise<ChosenChat[]> {
  const accountId = account.id;
  const chosen =
    chatIds === null
      ? await listChats(db, { accountId, synced: true, states: ['new', 'crm'] })
      : (await listChatsById(db, chatIds)).filter((chat) => chat.accountId === accountId);
  const peers = new Set(chosen.map(({ peerId }) => peerId));
  const former = dialogs.filter(({ migratedTo }) => migratedTo !== null && peers.has(migratedTo));
  const formerIds = former.map(({ peer }) => chatIdOf(accountId, peer.peerId));
  const chats = [...chosen, ...(await listChatsById(db, formerIds))];
  return withAddresses({ db }, { accountId, chats, dialogs });
}

async function withAddresses(
  { db }: Pick<Doors, 'db'>,
  {
    accountId,
    chats,
    dialogs,
  }: { accountId: string; chats: readonly ChatRow[]; dialogs: readonly Dialog[] },
): Promise<ChosenChat[]> {
  const peerIds = chats.map(({ peerId }) => peerId);
  const hashes = new Map(
    (await listPeers(db, { accountId, peerIds })).map(
      (peer) => [peer.peerId, peer.accessHash] as const,
    ),
  );
  const listed = new Map(dialogs.map((dialog) => [dialog.peer.peerId, dialog] as const));
  return chats.map((chat) => ({
    chat,
    address: { peerId: chat.peerId, accessHash: hashes.get(chat.peerId) ?? null },
    dialog: listed.get(chat.peerId),
  }));
}
