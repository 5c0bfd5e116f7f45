import type { Message } from './message.ts';

/** Messages that are made when somebody looks: 200,000 of them cost nothing until then. */
export interface GeneratedMessages {
  count: number;
  /** Ascending with the index. */
  idAt(index: number): number;
  dateAt(index: number): number;
  make(index: number): Message;
}

/** One chat's messages, ascending by id: a generated past, then what happened since. */
export class History {
  #past: GeneratedMessages | null;
  #told: Message[] = [];

  constructor(past: GeneratedMessages | null = null) {
    this.#past = past;
  }

  get length(): number {
    return this.#pastLength + this.#told.length;
  }

  get last(): Message | null {
    return this.length === 0 ? null : this.at(this.length - 1);
  }

  /** @throws {RangeError} outside of `0 … length - 1` */
  at(index: number): Message {
    if (this.#past !== null && index >= 0 && index < this.#past.count) {
      return this.#past.make(index);
    }
    const message = this.#told[index - this.#pastLength];
    if (message === undefined) throw new RangeError(`no message at ${index} of ${this.length}`);
    return message;
  }

  slice(from: number, to: number): Message[] {
    const start = Math.max(0, from);
    const end = Math.min(this.length, to);
    return Array.from({ length: Math.max(0, end - start) }, (_, i) => this.at(start + i));
  }

  /** How many messages have a smaller id: the index of the first that has this id or a larger one. */
  countBefore(id: number): number {
    return this.#search((index) => this.#idAt(index) < id);
  }

  /** How many messages are older than this unix second. */
  countBeforeDate(date: number): number {
    return this.#search((index) => this.#dateAt(index) < date);
  }

  find(id: number): Message | null {
    const index = this.countBefore(id);
    if (index === this.length || this.#idAt(index) !== id) return null;
    return this.at(index);
  }

  /** The id must be larger than all before it. */
  add(message: Message): void {
    this.#told.push(message);
  }

  replace(message: Message): void {
    const index = this.#indexOf(message.id);
    if (index >= 0) this.#told[index] = message;
  }

  /** Whether it was there. */
  remove(id: number): boolean {
    if (this.find(id) === null) return false;
    // First the index: looking for it may replace the list.
    const index = this.#indexOf(id);
    this.#told.splice(index, 1);
    return true;
  }

  get #pastLength(): number {
    return this.#past?.count ?? 0;
  }

  /** The first touch of the generated past makes it real: rare, and only in the chat that is touched. */
  #indexOf(id: number): number {
    if (this.#past !== null && this.countBefore(id) < this.#past.count) {
      this.#told = this.slice(0, this.length);
      this.#past = null;
    }
    const index = this.countBefore(id) - this.#pastLength;
    return this.#told[index]?.id === id ? index : -1;
  }

  #idAt(index: number): number {
    if (this.#past !== null && index < this.#past.count) return this.#past.idAt(index);
    return this.at(index).id;
  }

  #dateAt(index: number): number {
    if (this.#past !== null && index < this.#past.count) return this.#past.dateAt(index);
    return this.at(index).date;
  }

  #search(isBefore: (index: number) => boolean): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
