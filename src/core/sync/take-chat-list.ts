import { chatIdOf } from '../../store/chat-id.ts';
import { replaceFolders } from '../../store/chat-labels.ts';
import { listChatsById, upsertChats } from '../../store/chats.ts';
import { inTransaction } from '../../store/database/transaction.ts';
import type { SeenChat } from '../../store/new-chat.ts';
import { upsertPeers } from '../../store/peers.ts';
import type { ChatRow } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import type { Dialog } from '../telegram/port.ts';
import { linkMigrated } from './link-migrated.ts';
import { seenPeers } from './rows.ts';
import type { Run } from './run.ts';

export interface ChatList {
  /** Newest activity first. */
  dialogs: Dialog[];
  /** Ids of the chats that are new, or of which the list tells something new. */
  changed: Set<string>;
}

/**
 * The chat list as Telegram has it now, without a single message: chats, people, folders, unread and
 * last activity. A page is one transaction; a chat that left the list keeps its row. Doing it twice changes nothing.
 */
export async function takeChatList(
  doors: Pick<Doors, 'db' | 'telegram' | 'now'>,
  { account, report, signal }: Run,
): Promise<ChatList> {
  const dialogs: Dialog[] = [];
  const changed = new Set<string>();
  for await (const page of doors.telegram.dialogs()) {
    signal.throwIfAborted();
    for (const id of await storePage(doors, { accountId: account.id, page })) changed.add(id);
    dialogs.push(...page);
    report(`chat list: ${dialogs.length} chats`);
  }
  for (const { peer, migratedTo } of dialogs) {
    if (migratedTo === null) continue;
    await linkMigrated(doors, {
      fromId: chatIdOf(account.id, peer.peerId),
      toId: chatIdOf(account.id, migratedTo),
    });
  }
  signal.throwIfAborted();
  const folders = await doors.telegram.folders(dialogs);
  await replaceFolders(doors.db, {
    accountId: account.id,
    folders: folders.map(({ title, peerIds }) => ({
      title,
      chatIds: peerIds.map((peerId) => chatIdOf(account.id, peerId)),
    })),
  });
  return { dialogs, changed };
}

async function storePage(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { accountId, page }: { accountId: string; page: readonly Dialog[] },
): Promise<string[]> {
  const seenAt = now().toISOString();
  const ids = page.map(({ peer }) => chatIdOf(accountId, peer.peerId));
  return inTransaction(db, async (trx) => {
    const known = new Map((await listChatsById(trx, ids)).map((row) => [row.peerId, row] as const));
    const peers = page.map(({ peer }) => peer);
    await upsertPeers(trx, seenPeers(peers, { accountId, seenAt }));
    await upsertChats(
      trx,
      page.map((dialog) => seenChat(dialog, accountId, known.get(dialog.peer.peerId))),
    );
    return page
      .filter((dialog) => isNews(dialog, known.get(dialog.peer.peerId)))
      .map(({ peer }) => chatIdOf(accountId, peer.peerId));
  });
}

/** Whether it may change how much the chat should come to one's attention. */
function isNews(dialog: Dialog, known: ChatRow | undefined): boolean {
  const { unread, lastActivityAt, participantCount, isArchived } = dialog;
  return (
    known?.unread !== unread ||
    (lastActivityAt !== null && lastActivityAt !== known.lastActivityAt) ||
    (participantCount !== null && participantCount !== known.participantCount) ||
    isArchived !== (known.isArchived === 1)
  );
}

function seenChat(dialog: Dialog, accountId: string, known: ChatRow | undefined): SeenChat {
  const { peer, kind, unread, participantCount, lastActivityAt } = dialog;
  // A partial object knows less than the store does.
  const { title, username } =
    peer.isMin && known ? known : { title: peer.name, username: peer.username };
  return {
    accountId,
    peerId: peer.peerId,
    kind,
    title,
    username,
    unread,
    participantCount: participantCount ?? undefined,
    lastActivityAt: lastActivityAt ?? undefined,
    isProtected: dialog.isProtected ? 1 : 0,
    isForum: dialog.isForum ? 1 : 0,
    isArchived: dialog.isArchived ? 1 : 0,
  };
}
