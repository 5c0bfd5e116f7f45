import { join } from 'node:path';
import { importTelegram } from '../../src/core/import-telegram/import.ts';
import { openStore } from '../../src/store/open.ts';
import { searchMessages } from '../../src/store/search/search.ts';
import { importBarely } from './import-floor.ts';

/** What one process of the bench did. */
export interface Measured {
  messages: number;
  seconds: number;
  cpuSeconds: number;
  /** The most that the process ever held, in MB. */
  mb: number;
}

const [step = '', folder = '', path = ''] = process.argv.slice(2);

async function importWhole(): Promise<number> {
  const store = await openStore(`file:${join(folder, 'store.db')}`);
  try {
    const { messages } = await importTelegram({ db: store.db, now: () => new Date() }, { path });
    const { total } = await searchMessages(store.db, { query: 'meeting', limit: 1 });
    if (total === 0) throw new Error('nothing is found in what was imported');
    return messages.added;
  } finally {
    await store.close();
  }
}

const begin = performance.now();
const cpuBefore = process.cpuUsage();
const messages =
  step === 'bare' ? importBarely(path, join(folder, 'bare.db')) : await importWhole();
const { user, system } = process.cpuUsage(cpuBefore);
const measured: Measured = {
  messages,
  cpuSeconds: (user + system) / 1e6,
  seconds: (performance.now() - begin) / 1000,
  mb: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
