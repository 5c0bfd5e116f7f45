import type { NewMessage } from '../../store/merge-message.ts';
import { type Block, createSlab, messagesIn } from './message-slab.ts';
import { openSpillFile, type Place, type SpillFile } from './spill-file.ts';

/**
 * Puts messages, which come chat by chat, in the order of time, in which the store keeps them. Written
 * chat by chat each would touch a page of its own: twice the work and ten times the disk traffic,
 * measured over a million. What does not fit in memory waits in a file, in sorted runs.
 */
export interface TimeSorter {
  add(messages: readonly NewMessage[]): Promise<void>;
  /** All messages, `size` at a time, each batch older than the next; in no order within one. */
  batches(size: number): AsyncGenerator<NewMessage[]>;
  close(): Promise<void>;
}

export interface TimeSorterOptions {
  /** How much waits in memory: some sixty thousand messages, if not given. */
  bytesInMemory?: number;
  /** How much of each run is in memory while they are merged. */
  rowsInBlock?: number;
}

export function createTimeSorter({
  bytesInMemory = 16 * 2 ** 20,
  rowsInBlock = 250,
}: TimeSorterOptions = {}): TimeSorter {
  const slab = createSlab(bytesInMemory);
  const runs: Run[] = [];
  let file: SpillFile | null = null;
  let writing: Promise<void> = Promise.resolve();

  return {
    async add(messages) {
      for (const message of messages) {
        while (!slab.add(message)) await spill();
      }
    },
    async *batches(size) {
      await writing;
      runs.push(newRun(slab.takeSorted(rowsInBlock)));
      slab.free();
      let batch: NewMessage[] = [];
      while (await refill(runs, file)) {
        takeOldest(runs, batch);
        while (batch.length >= size) {
          yield batch.slice(0, size);
          batch = batch.slice(size);
        }
      }
      if (batch.length > 0) yield batch;
    },
    async close() {
      await writing.catch(() => undefined);
      await file?.close();
    },
  };

  /** Writes while the next messages come; the run before has been written by then. */
  async function spill(): Promise<void> {
    await writing;
    file ??= await openSpillFile();
    writing = writeRun(file, slab.takeSorted(rowsInBlock));
    // Whoever waits for it hears of its failure.
    writing.catch(() => undefined);
  }

  async function writeRun(to: SpillFile, blocks: readonly Block[]): Promise<void> {
    const waiting: Place[] = [];
    for (const block of blocks) waiting.push(await to.write(block));
    runs.push(newRun(waiting));
  }
}

/** Sorted messages: `rows` from `from` on, then what is on its way, then what waits in memory or in the file. */
interface Run {
  rows: NewMessage[];
  from: number;
  ahead: Promise<Block> | null;
  waiting: (Block | Place)[];
}

function newRun(waiting: (Block | Place)[]): Run {
  return { rows: [], from: 0, ahead: null, waiting };
}

/** Sees to it that each run has rows at hand, and drops those at their end; false when none is left. */
async function refill(runs: Run[], file: SpillFile | null): Promise<boolean> {
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (!run || run.from < run.rows.length) continue;
    const next = run.ahead ?? fetchNext(run, file);
    if (!next) {
      runs.splice(index, 1);
      continue;
    }
    run.rows = messagesIn(await next);
    run.from = 0;
    run.ahead = fetchNext(run, file);
  }
  return runs.length > 0;
}

function fetchNext({ waiting }: Run, file: SpillFile | null): Promise<Block> | null {
  const next = waiting.shift();
  if (!next) return null;
  if (Buffer.isBuffer(next)) return Promise.resolve(next);
  const block = file?.read(next) ?? null;
  block?.catch(() => undefined);
  return block;
}

/** Whatever is no younger than the last row at hand of every run: no block can bring anything older. */
function takeOldest(runs: readonly Run[], batch: NewMessage[]): void {
  const ends = runs.map(({ rows }) => rows.at(-1)?.sentAt ?? '');
  const end = ends.reduce((first, second) => (second < first ? second : first));
  for (const run of runs) {
    while (run.from < run.rows.length) {
      const row = run.rows[run.from];
      if (!row || row.sentAt > end) break;
      batch.push(row);
      run.from += 1;
    }
  }
}
