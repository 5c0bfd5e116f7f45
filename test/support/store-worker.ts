import { once } from 'node:events';
import { inTransaction } from '../../src/store/database/transaction.ts';
import { claimFollowUp, listDueFollowUps } from '../../src/store/follow-ups.ts';
import { upsertMessages } from '../../src/store/messages.ts';
import { openStore } from '../../src/store/open.ts';
import { writeSetting } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { aMessage, NOW, storeChat } from './store-rows.ts';

// A program of its own, so that tests have other processes at the store: `node store-worker.ts TASK URL [PEER]`.
// It says `ready`, begins when it is told anything on standard input, and says a line for each thing done.

const [task = '', url = '', peerId = 'u1'] = process.argv.slice(2);

const TASKS: Record<string, (store: Store) => Promise<void>> = { write, claim, hold };

try {
  // A migration is to be raced for, so opening is part of the task.
  say('ready');
  await once(process.stdin, 'data');
  const store = await openStore(url);
  say(`schema ${store.schemaVersion}`);
  await TASKS[task]?.(store);
  await store.close();
} catch (error) {
  say(error instanceof Error && 'code' in error ? `failed ${error.code}` : `failed ${error}`);
  process.exitCode = 1;
}
process.stdin.destroy();

/** Batches of 50 into a chat of its own, each said once it is acknowledged, until killed or 40 are written. */
async function write({ db }: Store): Promise<void> {
  const chatId = await storeChat(db, { peerId });
  for (let batch = 0; batch < 40; batch += 1) {
    const messages = Array.from({ length: 50 }, (_, at) =>
      aMessage({ chatId, messageId: batch * 50 + at + 1, text: `batch ${batch} of ${peerId}` }),
    );
    await upsertMessages(db, { messages });
    say(`written ${batch}`);
  }
}

async function claim({ db }: Store): Promise<void> {
  for (const { id } of await listDueFollowUps(db, { now: NOW })) {
    if (await claimFollowUp(db, { id, randomId: `${id}-${process.pid}` })) say(`claimed ${id}`);
  }
}

/** Keeps the write lock of one row, on SQLite of the whole store, until it is told something again. */
async function hold({ db }: Store): Promise<void> {
  await inTransaction(db, async (trx) => {
    await writeSetting(trx, { name: 'held', value: true });
    say('holding');
    await once(process.stdin, 'data');
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
