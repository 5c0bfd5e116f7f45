import { listMessages } from '../../src/store/messages.ts';
import { openStore } from '../../src/store/open.ts';

/** Where a program keeps its store unless told. */
export function storeFileIn(home: string): string {
  return `${home}/data/default/store.db`;
}

/** Ids of a chat's stored messages that are not deleted, ascending: one that is stored twice stands here twice. */
export async function storedMessageIds(url: string, chatId: string): Promise<number[]> {
  const store = await openStore(url);
  try {
    const rows = await listMessages(store.db, { chatId, limit: 1_000_000 });
    return rows.map(({ messageId }) => messageId);
  } finally {
    await store.close();
  }
}
