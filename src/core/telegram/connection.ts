import { ConnectionTCPFull } from 'telegram/network/index.js';
import { AppError } from '../errors.ts';
import { isLoopback } from './server-address.ts';

type ConnectionParams = ConstructorParameters<typeof ConnectionTCPFull>[0];

/** Lets go at once when it is closed while it is dialling; the library would keep its timer running to the end. */
export class WireConnection extends ConnectionTCPFull {
  readonly #closing = Promise.withResolvers<never>();

  override async connect(): Promise<void> {
    await Promise.race([super.connect(), this.#closing.promise]);
  }

  override async disconnect(): Promise<void> {
    this.#closing.promise.catch(() => {});
    this.#closing.reject(new Error('the connection was closed'));
    await super.disconnect();
  }
}

/** For a local server: a data centre that it names elsewhere is not spoken to, since its key is trusted here alone. */
export class LoopbackConnection extends WireConnection {
  constructor(params: ConnectionParams) {
    if (!isLoopback(params.ip)) {
      throw new AppError(
        'settings',
        `the local Telegram server sent us to ${params.ip}, which is not on this machine`,
        { hint: 'check telegram.server' },
      );
    }
    super(params);
  }
}
