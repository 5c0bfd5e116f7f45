import type { Server, Socket } from 'node:net';
import type { Api } from 'telegram/tl/index.js';
import type { Backstage, DataCentre } from './backstage.ts';
import { Faults, type Hands } from './faults.ts';
import { SeenRecord } from './record.ts';
import { acceptToken } from './rpc/login-token.ts';
import { SignIns } from './sign-ins.ts';
import { type AuthKey, AuthKeys, rotateSalt } from './wire/auth-keys.ts';
import { Connection } from './wire/connection.ts';
import { close, listen } from './wire/listen.ts';
import type { RsaKey } from './wire/rsa-key.ts';
import type { Session } from './wire/session.ts';
import { Sessions } from './wire/sessions.ts';
import type { World } from './world/world.ts';

export interface ServerOptions {
  world: World;
  rsaKey: RsaKey;
  /** Each with a port of its own, or `undefined` for a free one. */
  dcs: readonly { id: number; port: number | undefined }[];
}

/** A running Telegram: one listener for each data centre, all in this process. */
export class SandboxServer {
  readonly dcs: DataCentre[] = [];
  readonly faults: Faults;
  readonly backstage: Backstage;
  readonly #listeners = new Map<number, Server>();
  readonly #connections = new Set<Connection>();

  static async start({ world, rsaKey, dcs }: ServerOptions): Promise<SandboxServer> {
    const server = new SandboxServer(world, rsaKey);
    try {
      for (const { id, port } of dcs) server.dcs.push({ id, port: await server.#listen(id, port) });
    } catch (error) {
      await server.close();
      throw error;
    }
    return server;
  }

  private constructor(world: World, rsaKey: RsaKey) {
    this.faults = new Faults(this.#hands());
    const clock = (): number => Date.now() + this.faults.skewMs;
    this.backstage = {
      world,
      clock,
      dcs: this.dcs,
      rsaKey,
      keys: new AuthKeys(),
      sessions: new Sessions(clock),
      signIns: new SignIns(clock),
      faults: this.faults,
      record: new SeenRecord(),
      push: (userId, updates, except) => this.push(userId, updates, except),
      pushToKey: (key, updates) => this.#pushToKey(key, updates, undefined),
    };
  }

  push(userId: string, updates: Api.TypeUpdates, except?: Session): void {
    if (this.faults.isMuted(userId)) return;
    for (const key of this.backstage.keys.ofUser(userId)) this.#pushToKey(key, updates, except);
  }

  portOf(dcId: number): number {
    const dc = this.dcs.find(({ id }) => id === dcId);
    if (dc === undefined) throw new Error(`there is no data centre ${dcId}`);
    return dc.port;
  }

  scan(token: Buffer, phone: string): void {
    const { signIns, world } = this.backstage;
    const waiting = signIns.findToken(token);
    const account = world.accountByPhone(phone);
    if (waiting === undefined || account === null) throw new Error('no such code or account');
    acceptToken(this.backstage, waiting, account);
  }

  async close(): Promise<void> {
    await this.#stopListening();
  }

  #pushToKey(key: AuthKey, updates: Api.TypeUpdates, except: Session | undefined): void {
    for (const session of this.backstage.sessions.listening(key)) {
      if (session === except) continue;
      session.post({ body: updates.getBytes(), isContent: true, isReply: false });
    }
  }

  async #listen(dcId: number, wanted: number | undefined): Promise<number> {
    const { server, port } = await listen((socket) => this.#welcome(dcId, socket), wanted);
    this.#listeners.set(dcId, server);
    return port;
  }

  #welcome(dcId: number, socket: Socket): void {
    if (this.faults.take('connect') !== null) {
      this.backstage.record.event(dcId, 'cut on connecting');
      // Without a listener the socket's error would end the process.
      socket.on('error', () => undefined);
      socket.destroy();
      return;
    }
    this.backstage.record.event(dcId, 'connected');
    const connection = new Connection({ socket, dcId, backstage: this.backstage });
    this.#connections.add(connection);
    socket.on('close', () => this.#connections.delete(connection));
  }

  async #stopListening(): Promise<void> {
    const closing = [...this.#listeners.values()].map(close);
    this.#listeners.clear();
    this.#cutAll();
    await Promise.all(closing);
  }

  #cutAll(): void {
    for (const connection of this.#connections) connection.cut();
  }

  #hands(): Hands {
    return {
      cutAll: () => this.#cutAll(),
      endLogins: ({ userId, because }) => {
        const { keys } = this.backstage;
        const ended = userId === undefined ? keys.all() : keys.ofUser(userId);
        for (const key of ended) if (key.userId !== null) keys.endLogin(key, because);
      },
      forgetKeys: () => {
        for (const key of this.backstage.keys.all()) this.backstage.keys.forget(key);
      },
      rotateSalts: () => {
        for (const key of this.backstage.keys.all()) rotateSalt(key, { keepOld: false });
      },
      expireCodes: () => this.backstage.signIns.expireCodes(),
      stopListening: () => this.#stopListening(),
      listenAgain: async () => {
        for (const { id, port } of this.dcs) {
          if (!this.#listeners.has(id)) await this.#listen(id, port);
        }
      },
    };
  }
}
