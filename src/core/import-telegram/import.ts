import { setImmediate as nextTurn } from 'node:timers/promises';
import { accountForImport } from '../../store/accounts.ts';
import { listChatsById } from '../../store/chats.ts';
import { inTransaction } from '../../store/database/transaction.ts';
import { upsertMessagesByChat } from '../../store/messages.ts';
import { appraiseChats } from '../appraise.ts';
import type { Doors } from '../doors.ts';
import { createSmallHeap } from '../small-heap.ts';
import { findExport } from './find-export.ts';
import { type ReadingStep, readExport } from './read-export.ts';
import { inRehearsal } from './rehearsal.ts';
import { type ImportReport, newTally, reportOf } from './report.ts';
import { createTimeSorter } from './time-sorter.ts';
import { writeChats } from './write-chats.ts';

/** Past this a larger young generation makes an import no faster (measured). */
const ENOUGH_YOUNG_BYTES = 32 * 2 ** 20;

export type ImportStep = ReadingStep | { kind: 'storing'; stored: number; messages: number };

export interface ImportOptions {
  /** `result.json`, or the folder it is in. */
  path: string;
  report?: ((step: ImportStep) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Does everything and keeps nothing. */
  dryRun?: boolean | undefined;
}

/**
 * One transaction, for whose end other programs wait: four tenths of a second. In order of time each touches
 * the newest page of every chat and adds a segment to the index of words, so smaller ones cost more for the same
 * messages; ones twice as large cost memory, and are no faster.
 */
const BATCH_ROWS = 25_000;

/**
 * Brings a Telegram Desktop export into the store. What is there already stays as it is: importing a
 * file twice changes nothing, and a second import completes one that was interrupted, or whose file
 * broke off.
 *
 * @throws {AppError} `import-file` when there is no export at `path`; whatever `signal` was aborted with.
 */
export async function importTelegram(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { path, report, signal, dryRun = false }: ImportOptions,
): Promise<ImportReport> {
  const file = await findExport(path);
  const attempt = dryRun ? inRehearsal : inTransaction;
  const account = await attempt(db, accountForImport);
  const seenAt = now().toISOString();
  const tally = newTally();
  const sorter = createTimeSorter();
  const touched = new Set<string>();
  const heap = createSmallHeap({ enoughYoungBytes: ENOUGH_YOUNG_BYTES });
  try {
    const chats = await readExport({
      db,
      account,
      file,
      seenAt,
      tally,
      sorter,
      signal,
      report: (step) => {
        heap.hold();
        report?.(step);
      },
    });
    await attempt(db, (trx) => writeChats(trx, chats));
    for await (const messages of sorter.batches(BATCH_ROWS)) {
      // SQLite answers at once and a small file waits in memory: without a turn here no Ctrl-C would be heard.
      await nextTurn();
      signal?.throwIfAborted();
      heap.hold();
      const byChat = await attempt(db, (trx) =>
        upsertMessagesByChat(trx, { messages, source: 'export' }),
      );
      for (const [chatId, counts] of byChat) {
        touched.add(chatId);
        tally.messages.added += counts.added;
        tally.messages.updated += counts.updated;
        tally.messages.unchanged += counts.unchanged;
      }
      const { added, updated, unchanged } = tally.messages;
      const stored = added + updated + unchanged;
      report?.({ kind: 'storing', stored, messages: tally.messagesRead });
    }
    if (!dryRun) await appraiseChats({ db, now }, await listChatsById(db, [...touched]));
    return reportOf(tally);
  } finally {
    heap.release();
    await sorter.close();
  }
}
