import { saveParticipants } from '../../store/participants.ts';
import { upsertPeers } from '../../store/peers.ts';
import type { ChatRow } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import type { PeerAddress } from '../telegram/port.ts';
import type { PageStore } from './page-store.ts';
import { seenPeers } from './rows.ts';
import type { Run } from './run.ts';

/** Each bio in a group is a call of its own, and only a small group is about one company. */
const most = { people: 200, bios: 12 };

/** Who is in the chat, with roles and bios. Broadcast channels do not tell. */
export async function takePeople(
  { telegram, now }: Pick<Doors, 'telegram' | 'now'>,
  { account, signal }: Run,
  {
    chat,
    address,
    pages,
  }: { chat: ChatRow; address: PeerAddress; pages: Pick<PageStore, 'alongside'> },
): Promise<void> {
  signal.throwIfAborted();
  const people = await telegram.people(address, { limit: most.people, bios: most.bios });
  const seenAt = now().toISOString();
  pages.alongside(async (db) => {
    await upsertPeers(db, seenPeers(people, { accountId: account.id, seenAt }));
    await saveParticipants(db, {
      chatId: chat.id,
      people: people.map(({ peerId, role }) => ({ peerId, role })),
      isComplete: people.length > 0 && people.length >= (chat.participantCount ?? 0),
    });
  });
}

/** When nobody was stored yet, or the number of people has changed since. */
export function needsPeople(chat: ChatRow, stored: number): boolean {
  if (chat.kind === 'channel') return false;
  if (stored === 0) return true;
  const count = chat.participantCount;
  return count !== null && count <= most.people && count !== stored;
}
