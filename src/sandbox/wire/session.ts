import type { AuthKey } from './auth-keys.ts';
import { type Message, sealEnvelope } from './envelope.ts';
import { containerOf } from './message-body.ts';
import { randomLong } from './wide-ints.ts';

/** Where a session's packets go while a socket is open. */
export interface Wire {
  send(packet: Buffer): void;
}

export interface Outgoing {
  body: Buffer;
  /** Whether the other side must acknowledge it; service messages need not be. */
  isContent: boolean;
  isReply: boolean;
}

/** How many of the client's messages are remembered, to tell a repeat from a new message. */
const REMEMBERED = 400;
/** How many answers are kept for a repeat; each may be a page of history. */
const KEPT_ANSWERS = 20;

/**
 * The server's side of one MTProto session: it numbers what goes out and remembers what came in.
 * https://core.telegram.org/mtproto/description
 */
export class Session {
  readonly id: bigint;
  readonly key: AuthKey;
  /** Told in `new_session_created`: a change tells the client to ask for what it missed. */
  readonly uniqueId: bigint = randomLong();
  /** Whether the client knows that the session is new. */
  isAnnounced = false;
  /** Whether it asked for anything without `invokeWithoutUpdates`. */
  wantsUpdates = false;
  readonly #clock: () => number;
  readonly #received = new Set<bigint>();
  readonly #calls = new Map<bigint, Promise<boolean>>();
  readonly #answers = new Map<bigint, Outgoing>();
  #wire: Wire | null = null;
  #outbox: Message[] = [];
  #lastMessageId = 0n;
  #contentCount = 0;

  /** @param clock Unix milliseconds of the server. */
  constructor(options: { id: bigint; key: AuthKey; clock: () => number }) {
    this.id = options.id;
    this.key = options.key;
    this.#clock = options.clock;
  }

  get isConnected(): boolean {
    return this.#wire !== null;
  }

  attach(wire: Wire): void {
    this.#wire = wire;
    if (this.#outbox.length > 0) queueMicrotask(() => this.#flush());
  }

  detach(wire: Wire): void {
    if (this.#wire === wire) this.#wire = null;
  }

  /** `false` if this message came before; the answer it got, if any, goes out again. */
  accept(messageId: bigint): boolean {
    if (this.#received.has(messageId)) {
      const answer = this.#answers.get(messageId);
      if (answer !== undefined) this.post(answer);
      return false;
    }
    this.#received.add(messageId);
    forgetOldest(this.#received, REMEMBERED);
    return true;
  }

  /** Remembers a call for those that name it in `invokeAfterMsg`. */
  keepCall(messageId: bigint, isGood: Promise<boolean>): void {
    this.#calls.set(messageId, isGood);
    forgetOldest(this.#calls, REMEMBERED);
  }

  /** Whether a call went well, once it is done; one that is unknown counts as done. */
  callWentWell(messageId: bigint): Promise<boolean> {
    return this.#calls.get(messageId) ?? Promise.resolve(true);
  }

  answer(requestId: bigint, body: Buffer): void {
    const outgoing: Outgoing = { body, isContent: true, isReply: true };
    this.#answers.set(requestId, outgoing);
    forgetOldest(this.#answers, KEPT_ANSWERS);
    this.post(outgoing);
  }

  /** Sends with everything else of this turn, in one container; waits for the socket if there is none. */
  post(outgoing: Outgoing): void {
    this.#outbox.push(this.#number(outgoing));
    if (this.#outbox.length === 1) queueMicrotask(() => this.#flush());
  }

  #number({ body, isContent, isReply }: Outgoing): Message {
    const seqNo = this.#contentCount * 2 + (isContent ? 1 : 0);
    if (isContent) this.#contentCount += 1;
    return { messageId: this.#nextMessageId(isReply), seqNo, body };
  }

  /** Unix time in the upper half; ids of answers end in 1, others in 3; never the same and never smaller. */
  #nextMessageId(isReply: boolean): bigint {
    const now = this.#clock();
    const seconds = BigInt(Math.floor(now / 1000)) << 32n;
    const fraction = BigInt(Math.floor(((now % 1000) / 1000) * 2 ** 30)) << 2n;
    const id = seconds | fraction;
    const base = id > this.#lastMessageId ? id : (this.#lastMessageId & ~3n) + 4n;
    this.#lastMessageId = base | (isReply ? 1n : 3n);
    return this.#lastMessageId;
  }

  #flush(): void {
    const wire = this.#wire;
    if (wire === null || this.#outbox.length === 0) return;
    const messages = this.#outbox;
    this.#outbox = [];
    const [only] = messages;
    const message =
      messages.length === 1 && only !== undefined
        ? only
        : this.#number({ body: containerOf(messages), isContent: false, isReply: false });
    const [salt = 0n] = this.key.salts;
    wire.send(sealEnvelope(this.key.bytes, this.key.id, { ...message, salt, sessionId: this.id }));
  }
}

function forgetOldest(kept: Set<bigint> | Map<bigint, unknown>, most: number): void {
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
