import type { Kysely } from 'kysely';
import { findOwnPeerId } from '../../store/own-peer.ts';
import type { AccountRow, Schema } from '../../store/schema.ts';
import { AppError } from '../errors.ts';
import { shortened } from '../rules/text/shorten.ts';
import { createCollector } from './collect.ts';
import { asExportChat, ownerPeerId } from './export-format.ts';
import { type ExportFile, HOW_TO_EXPORT } from './find-export.ts';
import type { ChatHeader } from './outline.ts';
import { LONGEST_TITLE, type Tally } from './report.ts';
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
  const ownPeerId = await findOwnPeerId(db, account);
  const collector = createCollector({ ...reading, accountId, ownPeerId });
  const headers = createHeaders(file.path);

  for await (const step of scanExport(file.path)) {
    signal?.throwIfAborted();
    switch (step.kind) {
      case 'owner':
        meetOwner(step.owner);
        break;
      case 'chat': {
        const { header, owner } = await headers.whole(step.header);
        if (owner !== undefined) meetOwner(owner);
        await collector.beginChat(asExportChat(header));
        break;
      }
      case 'messages': {
        tally.skipped.unreadable += step.unreadable;
        tally.messagesRead += step.messages.length;
        await collector.take(step.messages);
        const { messagesRead: messages } = tally;
        const title = collector.chatTitle();
        const chat = title === null ? null : shortened(title, LONGEST_TITLE);
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

  function meetOwner(told: unknown): void {
    const owner = ownerPeerId(told);
    if (owner === null) return;
    tally.isOtherAccount = telegramId !== null && owner !== `u${telegramId}`;
    collector.setOwner(owner);
  }
}

/**
 * Files with sorted keys name a chat after its messages, and whose account it is after all chats: then all of that
 * is read ahead, once.
 */
function createHeaders(path: string) {
  let seen = 0;
  let ahead: Outside | null = null;
  return {
    count: () => seen,
    async whole(header: ChatHeader): Promise<{ header: ChatHeader; owner?: unknown }> {
      seen += 1;
      if ('type' in header && 'id' in header) return { header };
      ahead ??= await readOutside(path);
      return { header: ahead.headers[seen - 1] ?? header, owner: ahead.owner };
    },
  };
}

/** What a file tells outside its messages; `owner` is `undefined` where it names none. */
interface Outside {
  headers: ChatHeader[];
  owner: unknown;
}

async function readOutside(path: string): Promise<Outside> {
  const outside: Outside = { headers: [], owner: undefined };
  for await (const step of scanExport(path, { skipMessages: true })) {
    if (step.kind === 'chat') outside.headers.push(step.header);
    if (step.kind === 'owner') outside.owner = step.owner;
  }
  return outside;
}

function noExport(path: string, brokenAt: number | null): AppError {
  const why = brokenAt === null ? '' : `: it is no JSON from byte ${brokenAt} on`;
  return new AppError('import-file', `there is no Telegram chat in ${path}${why}`, {
    hint: HOW_TO_EXPORT,
  });
}
