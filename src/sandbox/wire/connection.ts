import type { Socket } from 'node:net';
import type { Backstage } from '../backstage.ts';
import type { AuthKey } from './auth-keys.ts';
import { type Envelope, openEnvelope, openPlain, packetKeyId, sealPlain } from './envelope.ts';
import { Handshake, handshakeStep } from './handshake.ts';
import { receive } from './inbox.ts';
import { readObject } from './message-body.ts';
import type { Line } from './service.ts';
import type { Session, Wire } from './session.ts';
import { Transport } from './transport.ts';

/** Transport errors travel as one negative word: https://core.telegram.org/mtproto/mtproto-transports#transport-errors */
const UNKNOWN_KEY = -404;

/** One client's socket: packets of the key exchange go to its handshake, all others to the session they name. */
export class Connection implements Wire, Line {
  readonly #socket: Socket;
  readonly #dcId: number;
  readonly #backstage: Backstage;
  readonly #transport = new Transport();
  readonly #handshake: Handshake;
  readonly #sessions = new Set<Session>();
  #deadline: NodeJS.Timeout | undefined;
  #lastPlainId = 0n;

  constructor(options: { socket: Socket; dcId: number; backstage: Backstage }) {
    this.#socket = options.socket;
    this.#dcId = options.dcId;
    this.#backstage = options.backstage;
    this.#handshake = new Handshake({
      rsaKey: options.backstage.rsaKey,
      serverTime: () => Math.floor(options.backstage.clock() / 1000),
      onKey: (bytes, salt) => this.#addKey(bytes, salt),
    });
    this.#socket.on('data', (chunk) => this.#hear(chunk));
    this.#socket.on('error', () => this.cut());
    this.#socket.on('close', () => this.#leave());
  }

  send(packet: Buffer): void {
    if (this.#socket.writable) this.#socket.write(this.#transport.send(packet));
  }

  cut(): void {
    this.#socket.destroy();
  }

  closeAfter(seconds: number): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.cut(), seconds * 1000).unref();
  }

  #hear(chunk: Buffer): void {
    try {
      for (const packet of this.#transport.receive(chunk)) {
        if (this.#socket.destroyed) return;
        this.#open(packet);
      }
    } catch (error) {
      this.#hangUp(error);
    }
  }

  /** Not MTProto, or not meant for our key: Telegram closes without a word, we leave a note. */
  #hangUp(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    this.#backstage.record.event(this.#dcId, `hung up: ${why}`);
    this.cut();
  }

  #open(packet: Buffer): void {
    const keyId = packetKeyId(packet);
    if (keyId === '0') {
      this.#shakeHands(readObject(openPlain(packet)));
      return;
    }
    const key = this.#backstage.keys.find(keyId, this.#dcId);
    if (key === undefined) {
      this.#sendError(UNKNOWN_KEY);
      return;
    }
    const envelope = openEnvelope(key.bytes, packet);
    receive({ backstage: this.#backstage, connection: this, key, envelope }).catch((error) =>
      this.#hangUp(error),
    );
  }

  #shakeHands(request: unknown): void {
    const step = handshakeStep(request);
    const action = step === null ? null : this.#backstage.faults.take(step);
    if (action?.kind === 'cut-before') {
      this.#backstage.record.event(this.#dcId, `cut in ${step}`);
      this.cut();
      return;
    }
    const answer = this.#handshake.answer(request).getBytes();
    this.send(sealPlain(this.#plainId(), answer));
  }

  #addKey(bytes: Buffer, salt: bigint): void {
    const now = new Date(this.#backstage.clock());
    this.#backstage.keys.add({ bytes, dcId: this.#dcId, salt, now });
    this.#backstage.record.event(this.#dcId, 'auth key made');
  }

  sessionFor(key: AuthKey, envelope: Envelope): Session {
    const { sessions } = this.#backstage;
    const session =
      sessions.find(key, envelope.sessionId) ?? sessions.open(key, envelope.sessionId);
    this.#sessions.add(session);
    session.attach(this);
    return session;
  }

  #plainId(): bigint {
    const id = BigInt(Math.floor(this.#backstage.clock() / 1000)) << 32n;
    this.#lastPlainId = id > this.#lastPlainId ? id | 1n : this.#lastPlainId + 4n;
    return this.#lastPlainId;
  }

  #sendError(code: number): void {
    const packet = Buffer.alloc(4);
    packet.writeInt32LE(code, 0);
    this.send(packet);
  }

  #leave(): void {
    clearTimeout(this.#deadline);
    for (const session of this.#sessions) session.detach(this);
  }
}
