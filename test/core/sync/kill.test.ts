import { expect, it } from 'vitest';
import { largeStory } from '../../../src/sandbox/stories/large.ts';
import { listChats } from '../../../src/store/chat-list.ts';
import { updateChats } from '../../../src/store/chats.ts';
import { listMessages } from '../../../src/store/messages.ts';
import { openStore } from '../../../src/store/open.ts';
import { searchMessages } from '../../../src/store/search/search.ts';
import { startChild } from '../../support/child.ts';
import { type Home, loggedInHome } from '../../support/home.ts';
import { eachStore } from '../../support/stores.ts';

const story = largeStory({ chats: 5, messages: 2500 });

eachStore((stores) => {
  it.skipIf(stores.name === 'PGlite')(
    'killed again and again at any point, the sync ends with every message once',
    { timeout: 120_000 },
    async () => {
      const url = await stores.place();
      const home = await loggedInHome(story);
      const env = { ...home.env, TGCRM_STORE_URL: url };
      await home.run(['chats', '--refresh'], { env });
      await chooseAll(url);
      for (const pages of [1, 3, 6, 2]) {
        expect(await syncAndKill(home, env, pages), `after ${pages} pages`).toBeNull();
      }
      const { code, json } = await home.run(['sync', '--json'], { env });
      expect(code).toBe(0);
      expect(json).toMatchObject({ chats: 5 });
      await expectWhole(home, url);
    },
  );
});

async function chooseAll(url: string): Promise<void> {
  const store = await openStore(url);
  const ids = (await listChats(store.db)).map(({ id }) => id);
  await updateChats(store.db, { ids, changes: { isSynced: 1 } });
  await store.close();
}

/** Kills the process as the server answers the page of that number. @returns its exit status. */
async function syncAndKill(
  { sandbox }: Home,
  env: Record<string, string>,
  pages: number,
): Promise<number | null> {
  const child = startChild(['sync'], env);
  let left = pages;
  sandbox.onSeen(({ method }) => {
    if (method !== 'messages.GetHistory') return;
    left -= 1;
    if (left === 0) child.kill('SIGKILL');
  });
  const { code } = await child.ended;
  sandbox.onSeen(() => {});
  return code;
}

async function expectWhole({ sandbox }: Home, url: string): Promise<void> {
  const store = await openStore(url);
  const chats = await listChats(store.db);
  expect(chats).toHaveLength(5);
  for (const { id, peerId, messageCount, historyFrom } of chats) {
    const rows = await listMessages(store.db, { chatId: id, limit: 10_000 });
    const there = sandbox.world.messagesOf('mira', peerId).map((message) => message.id);
    expect(rows.map(({ messageId }) => messageId)).toEqual(there);
    expect(messageCount).toBe(there.length);
    expect(historyFrom).toBe(0);
  }
  const stored = await store.db.selectFrom('messages').select('text').orderBy('key').execute();
  const word = stored.at(-1)?.text.match(/\p{L}{4,}/u)?.[0] ?? '';
  const { messages } = await searchMessages(store.db, { query: `"${word}"`, limit: 1 });
  expect(messages).toHaveLength(1);
  await store.close();
}
