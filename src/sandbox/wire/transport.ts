import { type Cipheriv, createCipheriv } from 'node:crypto';
import { abridgedFraming, type Framing, fullFraming, intermediateFraming } from './framing.ts';

/**
 * One socket's bytes as packets. The client's first bytes say which framing it speaks:
 * full, abridged, intermediate, padded intermediate, or any of these but full inside the obfuscation.
 */
export class Transport {
  #pending: Buffer = Buffer.alloc(0);
  #framing: Framing | null = null;
  #decrypt: Cipheriv | null = null;
  #encrypt: Cipheriv | null = null;

  /** The packets that `chunk` completes; throws when the bytes are no MTProto. */
  receive(chunk: Buffer): Buffer[] {
    const plain = this.#decrypt === null ? chunk : this.#decrypt.update(chunk);
    this.#pending = this.#pending.length === 0 ? plain : Buffer.concat([this.#pending, plain]);
    this.#framing ??= this.#recognise();
    if (this.#framing === null) return [];
    const packets: Buffer[] = [];
    for (let next = this.#take(); next !== null; next = this.#take()) packets.push(next);
    return packets;
  }

  /** The bytes to write for one packet. */
  send(packet: Buffer): Buffer {
    if (this.#framing === null) throw new Error('the client has not spoken yet');
    const frame = this.#framing.wrap(packet);
    return this.#encrypt === null ? frame : this.#encrypt.update(frame);
  }

  #take(): Buffer | null {
    const taken = this.#framing?.take(this.#pending) ?? null;
    if (taken === null) return null;
    this.#pending = this.#pending.subarray(taken.taken);
    return taken.packet;
  }

  #recognise(): Framing | null {
    const bytes = this.#pending;
    if (bytes.length === 0) return null;
    if (bytes.readUInt8(0) === 0xef) {
      this.#pending = bytes.subarray(1);
      return abridgedFraming();
    }
    if (bytes.length < 8) return null;
    const first = bytes.readUInt32LE(0);
    if (first === INTERMEDIATE || first === PADDED) {
      this.#pending = bytes.subarray(4);
      return intermediateFraming({ isPadded: first === PADDED });
    }
    // The full framing begins with the length and packet number 0; the obfuscation's header avoids that.
    if (bytes.readUInt32LE(4) === 0) return fullFraming();
    return bytes.length < HEADER ? null : this.#uncover(bytes);
  }

  /** https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation */
  #uncover(bytes: Buffer): Framing {
    const header = Buffer.from(bytes.subarray(0, HEADER));
    const reversed = Buffer.from(header.subarray(8, 56)).reverse();
    this.#decrypt = createCipheriv('aes-256-ctr', header.subarray(8, 40), header.subarray(40, 56));
    this.#encrypt = createCipheriv('aes-256-ctr', reversed.subarray(0, 32), reversed.subarray(32));
    const tag = this.#decrypt.update(header).readUInt32LE(56);
    this.#pending = this.#decrypt.update(bytes.subarray(HEADER));
    if (tag === ABRIDGED) return abridgedFraming();
    if (tag === INTERMEDIATE || tag === PADDED) {
      return intermediateFraming({ isPadded: tag === PADDED });
    }
    throw new Error('no transport of MTProto');
  }
}

const ABRIDGED = 0xefefefef;
const INTERMEDIATE = 0xeeeeeeee;
const PADDED = 0xdddddddd;
const HEADER = 64;
