import { type ChatChanges, updateChats } from '../../store/chats.ts';
import { inTransaction } from '../../store/database/transaction.ts';
import type { NewMessage } from '../../store/merge-message.ts';
import { upsertMessagesByChat } from '../../store/messages.ts';
import { upsertPeers } from '../../store/peers.ts';
import type { ChatRow } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import type { HistoryPage, Peer } from '../telegram/port.ts';
import { messageRow, seenPeers } from './rows.ts';
import type { Run } from './run.ts';
import type { Tally } from './tally.ts';

/** A transaction costs as much as many rows: pages that come fast share one, up to so many messages. */
const most = { messages: 4000, ms: 500 };

export interface KeptPage {
  chat: Pick<ChatRow, 'id' | 'title'>;
  page: HistoryPage;
  /** Between which messages nothing is missing, once this page is stored. */
  marks: ChatChanges;
}

interface Waiting {
  rows: NewMessage[];
  marks: ChatChanges;
  title: string;
}

/**
 * Pages on their way into the store. Each goes in together with the marks that it moves, in one transaction with
 * its neighbours; at Telegram's own pace every page is stored as it comes.
 */
export class PageStore {
  readonly #doors: Pick<Doors, 'db' | 'now'>;
  readonly #run: Run;
  readonly #tally: Tally;
  #waiting = new Map<string, Waiting>();
  #peers: Peer[] = [];
  #alongside: ((db: Doors['db']) => Promise<void>)[] = [];
  #messages = 0;
  #storedMs = 0;

  constructor(doors: Pick<Doors, 'db' | 'now'>, run: Run, tally: Tally) {
    this.#doors = doors;
    this.#run = run;
    this.#tally = tally;
  }

  /** @throws the signal's reason, after what was kept is stored. */
  async keep({ chat: { id, title }, page, marks }: KeptPage): Promise<void> {
    const { rows } = this.mark({ id, title }, marks);
    for (const message of page.messages) rows.push(messageRow(message, id));
    this.#peers.push(...page.peers);
    this.#messages += page.messages.length;
    const isSlow = performance.now() - this.#storedMs > most.ms;
    const isStopped = this.#run.signal.aborted;
    if (isSlow || isStopped || this.#messages >= most.messages) await this.flush();
    this.#run.signal.throwIfAborted();
  }

  /** What is to be known about the chat by the time that its next page is stored. */
  mark({ id, title }: KeptPage['chat'], marks: ChatChanges): Waiting {
    const waiting = this.#waiting.get(id) ?? { rows: [], marks: {}, title };
    Object.assign(waiting.marks, marks);
    this.#waiting.set(id, waiting);
    return waiting;
  }

  /** Writes in the transaction of the next pages: for what is no page, and not worth a transaction of its own. */
  alongside(write: (db: Doors['db']) => Promise<void>): void {
    this.#alongside.push(write);
  }

  /** Everything that was kept is in the store afterwards. */
  async flush(): Promise<void> {
    const [chats, peers, alongside] = [this.#waiting, this.#peers, this.#alongside];
    this.#waiting = new Map();
    this.#peers = [];
    this.#alongside = [];
    this.#messages = 0;
    if (chats.size + alongside.length > 0) await this.#write({ chats, peers, alongside });
    this.#storedMs = performance.now();
  }

  async #write({
    chats,
    peers,
    alongside,
  }: {
    chats: ReadonlyMap<string, Waiting>;
    peers: readonly Peer[];
    alongside: readonly ((db: Doors['db']) => Promise<void>)[];
  }): Promise<void> {
    const { db, now } = this.#doors;
    const { account, report } = this.#run;
    const seen = seenPeers(peers, { accountId: account.id, seenAt: now().toISOString() });
    const added = await inTransaction(db, async (trx) => {
      await upsertPeers(trx, seen);
      const messages = [...chats.values()].flatMap(({ rows }) => rows);
      const counts = await upsertMessagesByChat(trx, { messages });
      for (const [id, { marks }] of chats) await updateChats(trx, { ids: [id], changes: marks });
      for (const write of alongside) await write(trx);
      return counts;
    });
    for (const [id, counts] of added) this.#tally.count(id, { added: counts.added });
    for (const [id, { title }] of chats) {
      const { added: count } = this.#tally.of(id);
      if (count > 0) report(`${title}: ${count} messages`);
    }
  }
}
