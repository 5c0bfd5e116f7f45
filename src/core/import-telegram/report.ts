import type { UpsertCounts } from '../../store/chats.ts';
import { shortened } from '../rules/text/shorten.ts';
import type { Skipped } from './to-rows.ts';

/** Telegram allows 128; a file may say anything. */
export const LONGEST_TITLE = 128;

export interface ImportReport {
  /** Chats in the file, as far as it goes. */
  chats: number;
  messages: UpsertCounts & { skipped: number };
  /** What the person should know about this file, each a sentence. */
  warnings: string[];
}

export interface Tally {
  chats: Set<string>;
  /** Those that went into the store, and all that the file has named so far. */
  messages: UpsertCounts;
  messagesRead: number;
  skipped: Record<Skipped | 'unreadable' | 'in-unknown-chat', number>;
  /** Messages whose time had no zone. */
  localTimes: number;
  /** Group messages that may be mine. */
  unknownAuthors: number;
  isOtherAccount: boolean;
  /** Where a file that is not whole breaks off, and in which chat. */
  break: { at: number; of: number; chat: string | null } | null;
}

export function newTally(): Tally {
  return {
    chats: new Set(),
    messages: { added: 0, updated: 0, unchanged: 0 },
    messagesRead: 0,
    skipped: {
      unsupported: 0,
      undated: 0,
      'no-message': 0,
      unreadable: 0,
      'in-unknown-chat': 0,
    },
    localTimes: 0,
    unknownAuthors: 0,
    isOtherAccount: false,
    break: null,
  };
}

export function reportOf(tally: Tally): ImportReport {
  const skipped = Object.values(tally.skipped).reduce((sum, count) => sum + count, 0);
  return {
    chats: tally.chats.size,
    messages: { ...tally.messages, skipped },
    warnings: [...warningsOf(tally)],
  };
}

function* warningsOf({ break: end, skipped, ...tally }: Tally): Generator<string> {
  if (end) {
    const where = end.chat === null ? '' : `, in the chat "${shortened(end.chat, LONGEST_TITLE)}"`;
    yield `the file is not whole: it breaks off at byte ${end.at} of ${end.of}${where}. All messages before the break are here; export again and import the whole file to complete them`;
  }
  if (tally.isOtherAccount) {
    yield 'this export was made from another account than the one logged in here; to keep them apart, import it with --profile NAME';
  }
  if (skipped.unsupported > 0) {
    yield `${count(skipped.unsupported)} of a kind that Telegram Desktop does not export, not even the date; a sync fetches them`;
  }
  const unreadable = skipped.unreadable + skipped['no-message'] + skipped.undated;
  if (unreadable > 0) yield `${count(unreadable)} could not be read, or had no id or date`;
  if (skipped['in-unknown-chat'] > 0) {
    yield `${count(skipped['in-unknown-chat'])} in chats of a kind that tgcrm does not know were left out`;
  }
  if (tally.localTimes > 0) {
    yield `${count(tally.localTimes)} from an old Telegram Desktop, whose times have no zone: they are read in this machine's zone`;
  }
  if (tally.unknownAuthors > 0) {
    yield 'which group messages are yours is not known before a login: run tgcrm login, then import again';
  }
}

function count(messages: number): string {
  return messages === 1 ? '1 message' : `${messages.toLocaleString('en')} messages`;
}
