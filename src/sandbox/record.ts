import { summarise } from './summarise.ts';

/** One thing that the server saw: a call, or an event of the wire (its method is in brackets). */
export interface Seen {
  /** ISO 8601 UTC, by the machine's clock. */
  at: string;
  dcId: number;
  /** Phone of the account that is logged in; `null` before login. */
  account: string | null;
  /** TL class name: `messages.GetHistory`. */
  method: string;
  /** The arguments in short, without secrets. */
  args: string;
  /** `ok`, an error's text, or what went wrong on purpose; `…` while the call is under way. */
  answer: string;
}

/** A long benchmark makes many calls; the oldest go first. */
const KEPT = 20_000;

/** What the server saw, in order. */
export class SeenRecord {
  readonly #seen: Seen[] = [];
  #listener: ((seen: Seen) => void) | null = null;

  list(): readonly Seen[] {
    return this.#seen;
  }

  /** Tells each finished entry to one listener: `tgcrm sandbox` prints them. */
  watch(listener: (seen: Seen) => void): void {
    this.#listener = listener;
  }

  /** @returns what to call with the answer */
  call(options: {
    dcId: number;
    account: string | null;
    method: string;
    request: unknown;
  }): (answer: string) => void {
    const { dcId, account, method, request } = options;
    const seen = this.#add({ dcId, account, method, args: summarise(request), answer: '…' });
    return (answer) => {
      seen.answer = answer;
      this.#listener?.(seen);
    };
  }

  event(dcId: number, name: string): void {
    const seen = this.#add({ dcId, account: null, method: `(${name})`, args: '', answer: '' });
    this.#listener?.(seen);
  }

  #add(entry: Omit<Seen, 'at'>): Seen {
    const seen = { at: new Date().toISOString(), ...entry };
    this.#seen.push(seen);
    if (this.#seen.length > KEPT) this.#seen.splice(0, KEPT / 10);
    return seen;
  }
}
