import { accountForImport } from '../../store/accounts.ts';
import { completeIndex } from '../../store/message-index.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { Doors } from '../doors.ts';
import { AppError } from '../errors.ts';
import { ownPeerIdInStore } from './destination.ts';
import { asExportChat, ownerPeerId } from './export-format.ts';
import { findExport, HOW_TO_EXPORT } from './find-export.ts';
import type { ChatHeader } from './outline.ts';
import { createPour } from './pour.ts';
import { inRehearsal } from './rehearsal.ts';
import { type ImportReport, newTally, reportOf } from './report.ts';
import { scanExport } from './scan.ts';

export type ImportStep =
  | { kind: 'reading'; chat: string | null; messages: number; bytesRead: number; bytes: number }
  | { kind: 'indexing'; indexed: number; messages: number };

export interface ImportOptions {
  /** `result.json`, or the folder it is in. */
  path: string;
  report?: ((step: ImportStep) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Does everything and keeps nothing. */
  dryRun?: boolean | undefined;
}

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
  const tally = newTally();
  const attempt = dryRun ? inRehearsal : inTransaction;
  const { id: accountId, telegramId } = await attempt(db, accountForImport);
  const ownPeerId = telegramId === null ? await ownPeerIdInStore(db, accountId) : `u${telegramId}`;
  const seenAt = now().toISOString();
  const pour = createPour({ db, tally, attempt, seenAt, accountId, ownPeerId });
  const headers = createHeaders(file.path);

  for await (const step of scanExport(file.path)) {
    signal?.throwIfAborted();
    switch (step.kind) {
      case 'owner': {
        const owner = ownerPeerId(step.owner);
        if (owner === null) break;
        tally.isOtherAccount = telegramId !== null && owner !== `u${telegramId}`;
        pour.setOwner(owner);
        break;
      }
      case 'chat':
        await pour.beginChat(asExportChat(await headers.whole(step.header)));
        break;
      case 'messages': {
        tally.skipped.unreadable += step.unreadable;
        tally.messagesRead += step.messages.length;
        await pour.pour(step.messages);
        const { messagesRead: messages } = tally;
        const { bytesRead } = step;
        report?.({
          kind: 'reading',
          chat: pour.chatTitle(),
          messages,
          bytesRead,
          bytes: file.bytes,
        });
        break;
      }
      case 'end':
        if (headers.count() === 0) throw noExport(file.path, step.brokenAt);
        if (step.brokenAt !== null) {
          tally.break = { at: step.brokenAt, of: file.bytes, chat: pour.chatTitle() };
        }
        await pour.endChat();
        await pour.flush();
    }
  }
  if (!dryRun) await index();
  return reportOf(tally);

  async function index(): Promise<void> {
    const messages = tally.messages.added;
    const tell = (indexed: number) => report?.({ kind: 'indexing', indexed, messages });
    await completeIndex(db, signal ? { report: tell, signal } : { report: tell });
  }
}

/** Files with sorted keys name a chat after its messages: then all headers are read ahead, once. */
function createHeaders(path: string) {
  let seen = 0;
  let ahead: ChatHeader[] | null = null;
  return {
    count: () => seen,
    async whole(header: ChatHeader): Promise<ChatHeader> {
      seen += 1;
      if ('type' in header && 'id' in header) return header;
      ahead ??= await readHeaders(path);
      return ahead[seen - 1] ?? header;
    },
  };
}

async function readHeaders(path: string): Promise<ChatHeader[]> {
  const headers: ChatHeader[] = [];
  for await (const step of scanExport(path, { skipMessages: true })) {
    if (step.kind === 'chat') headers.push(step.header);
  }
  return headers;
}

function noExport(path: string, brokenAt: number | null): AppError {
  const why = brokenAt === null ? '' : `: it is no JSON from byte ${brokenAt} on`;
  return new AppError('import-file', `there is no Telegram chat in ${path}${why}`, {
    hint: HOW_TO_EXPORT,
  });
}
