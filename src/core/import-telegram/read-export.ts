import type { Kysely } from 'kysely';
import type { AccountRow, Schema } from '../../store/schema.ts';
import { AppError } from '../errors.ts';
import { createCollector } from './collect.ts';
import { ownPeerIdInStore } from './destination.ts';
import { asExportChat, ownerPeerId } from './export-format.ts';
import { type ExportFile, HOW_TO_EXPORT } from './find-export.ts';
import type { ChatHeader } from './outline.ts';
import type { Tally } from './report.ts';
import { scanExport } from './scan.ts';
import type { TimeSorter } from './time-sorter.ts';
import type { ChatsAndPeople } from './write-chats.ts';

export interface Reading {
  db: Kysely<Schema>;
  account: AccountRow;
  file: ExportFile;
  seenAt: string;
  tally: Tally;
  sorter: TimeSorter;
  signal?: AbortSignal | undefined;
  report?: ((step: ReadingStep) => void) | undefined;
}

export interface ReadingStep {
  kind: 'reading';
  chat: string | null;
  messages: number;
  bytesRead: number;
  bytes: number;
}

/**
 * Reads the file from start to end: messages into the sorter, the rest into what is returned.
 * @throws {AppError} `import-file` when it holds no chat; whatever `signal` was aborted with.
 */
export async function readExport(reading: Reading): Promise<ChatsAndPeople> {
  const { db, account, file, tally, report, signal } = reading;
  const { id: accountId, telegramId } = account;
  const ownPeerId = telegramId === null ? await ownPeerIdInStore(db, accountId) : `u${telegramId}`;
  const collector = createCollector({ ...reading, accountId, ownPeerId });
  const headers = createHeaders(file.path);

  for await (const step of scanExport(file.path)) {
    signal?.throwIfAborted();
    switch (step.kind) {
      case 'owner': {
        const owner = ownerPeerId(step.owner);
        if (owner === null) break;
        tally.isOtherAccount = telegramId !== null && owner !== `u${telegramId}`;
        collector.setOwner(owner);
        break;
      }
      case 'chat':
        await collector.beginChat(asExportChat(await headers.whole(step.header)));
        break;
      case 'messages': {
        tally.skipped.unreadable += step.unreadable;
        tally.messagesRead += step.messages.length;
        await collector.take(step.messages);
        const { messagesRead: messages } = tally;
        const chat = collector.chatTitle();
        report?.({ kind: 'reading', chat, messages, bytesRead: step.bytesRead, bytes: file.bytes });
        break;
      }
      case 'end':
        if (headers.count() === 0) throw noExport(file.path, step.brokenAt);
        if (step.brokenAt !== null) {
          tally.break = { at: step.brokenAt, of: file.bytes, chat: collector.chatTitle() };
        }
        await collector.endChat();
    }
  }
  return collector.collected;
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
