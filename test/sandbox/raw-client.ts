import { connect } from 'node:net';
import { Logger, LogLevel } from 'telegram/extensions/Logger.js';
import type { TelegramClient } from 'telegram/index.js';
import { MTProtoState } from 'telegram/network/MTProtoState.js';
import { MessageContainer, RPCResult } from 'telegram/tl/core/index.js';
import { Api } from 'telegram/tl/index.js';
import { expect } from 'vitest';
import type { Sandbox } from '../../src/sandbox/start.ts';

/** A client that says what the library never would; it speaks with the auth key of a client that is connected. */
export interface RawClient extends Disposable {
  /** Sends these bodies as they are: in one container if there are several. */
  send(messages: readonly RawMessage[]): Promise<void>;
  /** The class names of what came back so far, `RPCResult` for answers. */
  heard(): readonly string[];
}

export interface RawMessage {
  body: Buffer;
  /** Added to the message id; a message with 0 of a client made at the same moment is the same message. */
  idOffset?: number;
}

export async function rawClient({ server }: Sandbox, client: TelegramClient): Promise<RawClient> {
  const [, port = ''] = /:(\d+)$/.exec(server) ?? [];
  const state = new MTProtoState(client.session.authKey, new Logger(LogLevel.NONE), false);
  const firstId = state._getNewMsgId();
  const heard: string[] = [];
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(Buffer.alloc(4, 0xee));
  listen(socket, async (packet) => {
    const { obj } = await state.decryptMessageData(packet);
    const object: unknown = await obj;
    if (object instanceof Api.BadServerSalt) state.salt = object.newServerSalt;
    else heard.push(...namesIn(object));
  });
  const numbered = ({ body, idOffset = 0 }: RawMessage) =>
    message(firstId.add(idOffset).toString(), body);
  const send = async (messages: readonly RawMessage[]): Promise<void> => {
    const parts = messages.map(numbered);
    const [only = Buffer.alloc(0)] = parts;
    const plain =
      parts.length === 1 ? only : message(firstId.add(4000).toString(), container(parts));
    const packet = await state.encryptMessageData(plain);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(packet.length);
    socket.write(Buffer.concat([head, packet]));
  };
  // Nobody knows the salt of a key beforehand: the server tells it when it refuses the wrong one.
  await send([{ body: new Api.MsgsAck({ msgIds: [] }).getBytes(), idOffset: -4 }]);
  await expect.poll(() => state.salt.isZero()).toBe(false);
  return { send, heard: () => heard, [Symbol.dispose]: () => void socket.destroy() };
}

function listen(socket: ReturnType<typeof connect>, hear: (packet: Buffer) => Promise<void>): void {
  let pending = Buffer.alloc(0);
  let last = Promise.resolve();
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= 4 && pending.length >= 4 + pending.readUInt32LE()) {
      const packet = pending.subarray(4, 4 + pending.readUInt32LE());
      pending = pending.subarray(4 + packet.length);
      last = last.then(() => hear(packet));
    }
  });
}

function message(id: string, body: Buffer): Buffer {
  const head = Buffer.alloc(16);
  head.writeBigInt64LE(BigInt(id));
  head.writeInt32LE(body.length, 12);
  return Buffer.concat([head, body]);
}

function container(parts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(MessageContainer.CONSTRUCTOR_ID);
  head.writeInt32LE(parts.length, 4);
  return Buffer.concat([head, ...parts]);
}

function namesIn(object: unknown): string[] {
  if (object instanceof RPCResult) return ['RPCResult'];
  if (object instanceof MessageContainer) {
    const messages: { obj: unknown }[] = Reflect.get(object, 'messages');
    return messages.flatMap(({ obj }) => namesIn(obj));
  }
  if (object instanceof Promise) return ['RPCResult'];
  const name = typeof object === 'object' && object !== null && 'className' in object;
  return name ? [String(object.className)] : [];
}
