import { onTestFinished } from 'vitest';
import type { Doors } from '../../../src/core/doors.ts';
import type { Places } from '../../../src/core/places.ts';
import { refreshChats } from '../../../src/core/refresh.ts';
import { type SyncOptions, type SyncResult, syncChats } from '../../../src/core/sync.ts';
import type { Sandbox } from '../../../src/sandbox/start.ts';
import { chatIdOf } from '../../../src/store/chat-id.ts';
import { updateChats } from '../../../src/store/chats.ts';
import { listMessages } from '../../../src/store/messages.ts';
import type { Store } from '../../../src/store/store.ts';
import { homeFor, logIn, type Overrides, sandboxFor, telegramFor } from '../../support/sandbox.ts';
import type { Stores } from '../../support/stores.ts';

/** A sandbox, a login, a store: all that a sync needs. */
export interface SyncWorld {
  sandbox: Sandbox;
  places: Places;
  store: Store;
  doors: Pick<Doors, 'db' | 'telegram' | 'now'>;
  sync(options?: Partial<SyncOptions>): Promise<SyncResult>;
  refresh(): Promise<{ chats: number }>;
  /** Has these chats synced, by their names in the story. */
  choose(...names: string[]): Promise<void>;
  id(name: string): string;
  /** Ids of the messages that are stored and not deleted, ascending. */
  stored(name: string): Promise<number[]>;
  /** Ids of the messages that the server has for the account. */
  there(name: string): number[];
}

export async function syncWorld(
  stores: Stores,
  {
    story = 'small',
    overrides = {},
    now = () => new Date(),
  }: {
    story?: Parameters<typeof sandboxFor>[0];
    overrides?: Overrides;
    /** The clock of both sides. */
    now?: () => Date;
  } = {},
): Promise<SyncWorld> {
  const sandbox = await sandboxFor(story, { now });
  const places = await homeFor();
  await logIn(sandbox, places);
  const store = await stores.open();
  const telegram = await telegramFor(sandbox, places, { now, ...overrides });
  return worldOf({ sandbox, places, store, telegram, now });
}

export function worldOf({
  sandbox,
  places,
  store,
  telegram,
  now = () => new Date(),
}: Pick<SyncWorld, 'sandbox' | 'places' | 'store'> &
  Pick<Doors, 'telegram'> &
  Partial<Pick<Doors, 'now'>>): SyncWorld {
  const doors = { db: store.db, telegram, now };
  const id = (name: string) => chatIdOf('1', sandbox.world.find(name));
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  return {
    sandbox,
    places,
    store,
    doors,
    sync: (options = {}) =>
      syncChats(doors, {
        chatIds: null,
        since: null,
        report: () => {},
        signal: abort.signal,
        ...options,
      }),
    refresh: () => refreshChats(doors, { report: () => {}, signal: abort.signal }),
    choose: async (...names) => {
      await updateChats(store.db, { ids: names.map(id), changes: { isSynced: 1 } });
    },
    id,
    stored: async (name) => {
      const rows = await listMessages(store.db, { chatId: id(name), limit: 1_000_000 });
      return rows.map(({ messageId }) => messageId);
    },
    there: (name) => sandbox.world.messagesOf('mira', name).map((message) => message.id),
  };
}
