import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { countStored, findChat } from '../../src/store/chats.ts';
import { SCHEMA_VERSION } from '../../src/store/database/schema-version.ts';
import { addFollowUp, listFollowUps } from '../../src/store/follow-ups.ts';
import { listMessages } from '../../src/store/messages.ts';
import { openStore } from '../../src/store/open.ts';
import { searchMessages } from '../../src/store/search/search.ts';
import { writeSetting } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { storeProcess } from '../support/store-process.ts';
import { aFollowUp } from '../support/store-rows.ts';
import { eachStore } from '../support/stores.ts';

eachStore(({ name, place }) => {
  const several = test.skipIf(name === 'PGlite');

  several('processes that open an empty place at once find one store, whole', async () => {
    const url = await place();
    const processes = await Promise.all(
      ['u1', 'u2', 'u3'].map((peerId) => storeProcess('claim', { url, peerId })),
    );
    for (const each of processes) each.tell();
    await Promise.all(processes.map((each) => each.ended));
    expect(processes.map(({ lines }) => lines)).toEqual(
      processes.map(() => ['ready', `schema ${SCHEMA_VERSION}`]),
    );
  });

  several('two processes write at once and neither loses a message', async () => {
    const url = await place();
    const store = await openStore(url);
    const writers = [
      await storeProcess('write', { url, peerId: 'u1' }),
      await storeProcess('write', { url, peerId: 'u2' }),
    ];
    for (const writer of writers) writer.tell();
    await Promise.all(writers.map((writer) => writer.line('written 39')));
    expect(await countStored(store.db)).toEqual({ chats: 2, messages: 4000 });
    const found = await searchMessages(store.db, { query: '"batch 7 of u2"', limit: 1 });
    expect(found.total).toBe(50);
    await Promise.all(writers.map((writer) => writer.ended));
    await store.close();
  });

  several('of several processes exactly one claims each follow-up', async () => {
    const url = await place();
    const store = await openStore(url);
    for (let at = 0; at < 60; at += 1) await addFollowUp(store.db, aFollowUp({ id: `f${at}` }));
    const runs = await Promise.all([1, 2, 3].map(() => storeProcess('claim', { url })));
    for (const run of runs) run.tell();
    await Promise.all(runs.map((run) => run.ended));
    const claimed = runs.flatMap(({ lines, pid }) =>
      lines.flatMap((line) => {
        const id = /^claimed (.+)/.exec(line)?.[1];
        return id === undefined ? [] : [`${id}-${pid}`];
      }),
    );
    const sending = await listFollowUps(store.db, { statuses: ['sending'] });
    expect(claimed).toHaveLength(60);
    expect(claimed.toSorted()).toEqual(sending.map(({ randomId }) => randomId).toSorted());
    await store.close();
  });

  several(
    'a process killed while it writes loses nothing it acknowledged, and leaves no half batch',
    async () => {
      const url = await place();
      const store = await openStore(url);
      for (const [round, peerId] of ['u1', 'u2', 'u3', 'u4'].entries()) {
        const writer = await storeProcess('write', { url, peerId });
        writer.tell();
        await writer.line(`written ${round * 3}`);
        writer.kill('SIGKILL');
        await writer.ended;
        const acknowledged = writer.lines.filter((line) => line.startsWith('written')).length;
        // A server may yet finish the batch that the killed process had sent.
        const counts = async () => countsOf(store, `1-${peerId}`);
        await expect.poll(async () => new Set(await counts()).size).toBe(1);
        const [stored = 0] = await counts();
        expect(stored).toBeGreaterThanOrEqual(acknowledged * 50);
        expect(stored % 50).toBe(0);
      }
      if (store.dialect === 'sqlite') {
        const check = await sql<{ integrityCheck: string }>`pragma integrity_check`.execute(
          store.db,
        );
        expect(check.rows).toEqual([{ integrityCheck: 'ok' }]);
        await sql`insert into message_index (message_index, rank) values ('integrity-check', 0)`.execute(
          store.db,
        );
      }
      await store.close();
    },
  );

  several(
    'a store that another program holds too long is said to be busy, and works again after',
    async () => {
      const url = await place();
      const holder = await storeProcess('hold', { url });
      holder.tell();
      await holder.line('holding');
      const store = await openStore(url, { busyTimeoutMs: 50 });
      const write = () => writeSetting(store.db, { name: 'held', value: false });
      await expect(write()).rejects.toMatchObject({
        name: 'StoreError',
        code: 'store-locked',
        hint: expect.stringContaining('try again'),
      });
      expect(await countStored(store.db)).toMatchObject({ chats: 0 });
      holder.tell();
      await holder.ended;
      await write();
      await store.close();
    },
  );
});

/** Of one chat: messages stored, counted and found. */
async function countsOf({ db }: Store, chatId: string): Promise<(number | undefined)[]> {
  const stored = await listMessages(db, { chatId, limit: 5000 });
  const chat = await findChat(db, chatId);
  const found = await searchMessages(db, { query: 'batch', limit: 1, chatIds: [chatId] });
  return [stored.length, chat?.messageCount, found.total];
}
