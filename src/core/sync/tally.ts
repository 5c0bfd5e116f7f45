import type { UpsertCounts } from '../../store/chats.ts';

export interface Counts {
  added: number;
  edited: number;
  deleted: number;
}

/** What happened to each chat in one run. */
export class Tally {
  readonly #byChat = new Map<string, Counts>();
  readonly #met = new Set<string>();

  of(chatId: string): Counts {
    const known = this.#byChat.get(chatId);
    if (known) return known;
    const none: Counts = { added: 0, edited: 0, deleted: 0 };
    this.#byChat.set(chatId, none);
    return none;
  }

  count(chatId: string, { added = 0, updated = 0 }: Partial<UpsertCounts>, deleted = 0): void {
    const counts = this.of(chatId);
    counts.added += added;
    counts.edited += updated;
    counts.deleted += deleted;
  }

  /** Who is in the chat has been told: news, also where no message is. */
  meet(chatId: string): void {
    this.#met.add(chatId);
  }

  /** Chats in which something happened. */
  chatIds(): Iterable<string> {
    const heard = [...this.#byChat]
      .filter(([, { added, edited, deleted }]) => added + edited + deleted > 0)
      .map(([id]) => id);
    return new Set([...this.#met, ...heard]);
  }

  total(): Counts {
    const total: Counts = { added: 0, edited: 0, deleted: 0 };
    for (const { added, edited, deleted } of this.#byChat.values()) {
      total.added += added;
      total.edited += edited;
      total.deleted += deleted;
    }
    return total;
  }
}
