import { join } from 'node:path';
import { type ImportStep, importTelegram } from '../../src/core/import-telegram/import.ts';
import { openStore } from '../../src/store/open.ts';
import { searchMessages } from '../../src/store/search/search.ts';
import { importBarely } from './import-floor.ts';

/** What one process of the bench did. */
export interface Measured {
  messages: number;
  seconds: number;
  /** Until the last message could be found; what comes after that is the appraising of the chats. */
  searchableSeconds: number;
  cpuSeconds: number;
  /** The most that the process ever held, in MB. */
  mb: number;
}

/** When the last batch had been stored, on the clock of `performance`. */
let storedAt: number | null = null;

const [step = '', folder = '', path = ''] = process.argv.slice(2);

async function importWhole(): Promise<number> {
  const store = await openStore(`file:${join(folder, 'store.db')}`);
  try {
    const report = (step: ImportStep) => {
      if (step.kind === 'storing') storedAt = performance.now();
    };
    const doors = { db: store.db, now: () => new Date() };
    const { messages } = await importTelegram(doors, { path, report });
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
const end = performance.now();
const measured: Measured = {
  messages,
  cpuSeconds: (user + system) / 1e6,
  seconds: (end - begin) / 1000,
  searchableSeconds: ((storedAt ?? end) - begin) / 1000,
  mb: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
