import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { upsertChats } from '../../src/store/chats.ts';
import type { NewMessage } from '../../src/store/merge-message.ts';
import { upsertMessages } from '../../src/store/messages.ts';
import { openStore } from '../../src/store/open.ts';
import { searchMessages } from '../../src/store/search/search.ts';
import type { Store } from '../../src/store/store.ts';
import { aMessage } from '../support/store-rows.ts';
import { type Language, makeLanguages, makeText, randomFrom } from './made-up-text.ts';

const MESSAGES = Number(process.env.TGCRM_BENCH_MESSAGES ?? 1_000_000);
const CHATS = 500;
const BATCH = 10_000;
const HEADER =
  'what                        found  newest 50: p50 p95, CPU mean (ms); the same with the total';
/** The target of the newest 50, in the process. */
const TARGET_MS = 10;

/** Search over a million messages: the newest 50 of a common, a middling and a rare word, and what else one asks. */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tgcrm-bench-'));
  try {
    const file = join(folder, 'store.db');
    const store = await openStore(`file:${file}`);
    const languages = makeLanguages(randomFrom(1));
    await fill(store, languages);
    process.stdout.write(`store: ${Math.round(statSync(file).size / 2 ** 20)} MB\n${HEADER}\n`);
    for (const [name, queries] of Object.entries(askedFor(languages))) {
      await measure(store, { name, queries });
    }
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill({ db }: Store, languages: readonly Language[]): Promise<void> {
  const chats = Array.from({ length: CHATS }, (_, chat) => `c${chat + 1}`);
  await upsertChats(
    db,
    chats.map((peerId) => ({ accountId: '1', peerId, kind: 'supergroup' as const, title: peerId })),
  );
  const random = randomFrom(2);
  const stored = stopWatch();
  for (let at = 0; at < MESSAGES; at += BATCH) {
    const messages = Array.from({ length: Math.min(BATCH, MESSAGES - at) }, (_, index) =>
      message(at + index, {
        chat: Math.floor(random() * CHATS),
        text: makeText(random, languages),
      }),
    );
    stored.start();
    await upsertMessages(db, { messages, source: 'export' });
    stored.stop();
  }
  process.stdout.write(`stored and indexed: ${stored.perSecond(MESSAGES)}\n`);
}

function message(id: number, { chat, text }: { chat: number; text: string }): NewMessage {
  return aMessage({
    chatId: `1-c${chat + 1}`,
    messageId: id + 1,
    senderPeerId: `u${1 + (id % 3000)}`,
    senderName: null,
    // Two years, a message a minute or so.
    sentAt: new Date(Date.UTC(2024, 0, 1) + id * 63_000).toISOString(),
    text,
  });
}

function askedFor(languages: readonly Language[]): Record<string, string[]> {
  const words = (name: string, from: number, step = 1) =>
    (languages.find((language) => language.name === name)?.words ?? [])
      .slice(from, from + 20 * step)
      .filter((_, at) => at % step === 0);
  const english = words('English', 30);
  const quoted = (word: string) => `"${word}"`;
  const other = (at: number) => english[(at + 7) % english.length] ?? '';
  return {
    'common word': english,
    'middling word': words('English', 300),
    'rare word': words('English', 20_000),
    'common, in quotes': english.map(quoted),
    'middling, in quotes': words('English', 300).map(quoted),
    'rare, in quotes': words('English', 20_000).map(quoted),
    'first 3 letters': words('English', 1000).map((word) => word.slice(0, 3)),
    'Russian word': words('Russian', 100, 10),
    'Chinese word': words('Chinese', 20, 10),
    'two common words': english.map((word, at) => `${quoted(other(at))} ${word}`),
    'one chat, common word': english.map((word, at) => `in:1-c${at + 1} ${word}`),
    'one sender, no word': english.map((_, at) => `from:u${at + 1}`),
    'old month, common word': english.map((word) => `${word} after:2024-02 before:2024-03`),
  };
}

async function measure(
  store: Store,
  { name, queries }: { name: string; queries: readonly string[] },
): Promise<void> {
  const shown: Took[] = [];
  const counted: Took[] = [];
  let found = 0;
  for (const isWarm of [false, true, true, true]) {
    for (const query of queries) {
      const page = await timed(() =>
        searchMessages(store.db, { query, limit: 50, isCounted: false }),
      );
      const all = await timed(() => searchMessages(store.db, { query, limit: 50 }));
      if (!isWarm) found += all.value.total / queries.length;
      else {
        shown.push(page);
        counted.push(all);
      }
    }
  }
  const p95 = quantile(shown, 0.95);
  const verdict = p95 < TARGET_MS ? 'ok' : `over ${TARGET_MS} ms`;
  const columns = [
    name.padEnd(24),
    String(Math.round(found)).padStart(8),
    times(shown),
    times(counted),
  ];
  process.stdout.write(`${columns.join('  ')}  ${verdict}\n`);
}

interface Took {
  wallMs: number;
  /** Of this thread alone: what a quiet machine would take at most. */
  cpuMs: number;
}

async function timed<T>(work: () => Promise<T>): Promise<Took & { value: T }> {
  const cpu = process.threadCpuUsage();
  const begin = performance.now();
  const value = await work();
  const wallMs = performance.now() - begin;
  const { user, system } = process.threadCpuUsage(cpu);
  return { value, wallMs, cpuMs: (user + system) / 1000 };
}

function times(took: readonly Took[]): string {
  // The clock of the thread ticks too slowly for one search: only the mean of them says something.
  const cpuMs = took.reduce((sum, each) => sum + each.cpuMs, 0) / took.length;
  const figures = [quantile(took, 0.5), quantile(took, 0.95), cpuMs];
  return figures.map((figure) => figure.toFixed(2).padStart(7)).join('');
}

function quantile(took: readonly Took[], part: number): number {
  const sorted = took.map(({ wallMs }) => wallMs).toSorted((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
}

function stopWatch() {
  let total = 0;
  let begin = 0;
  return {
    start: () => {
      begin = performance.now();
    },
    stop: () => {
      total += performance.now() - begin;
    },
    perSecond: (count: number) =>
      `${(total / 1000).toFixed(1)} s, ${Math.round(count / (total / 1000))} rows/s`,
  };
}
