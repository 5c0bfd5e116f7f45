import { AppError } from '../errors.ts';
import { ClientSession, loadClientSession } from './client-session.ts';
import { type ConnectOptions, whoAmI } from './connect.ts';
import { meOf } from './from-tl-peer.ts';
import { startLogin } from './login-attempt.ts';
import type { Me, SignIn } from './port.ts';
import { isSessionEnded } from './rpc-errors.ts';
import { sessionFile, worldOf } from './session-file.ts';
import { openWire } from './wire.ts';

/**
 * Telegram before a login, or with a stored one. A new session is written at once when it is made, when Telegram
 * sends it to another data centre, and when the login is through.
 *
 * @throws {AppError} `settings` when a session is stored and cannot be opened.
 */
export async function openSignIn(options: ConnectOptions): Promise<SignIn> {
  const world = worldOf(options);
  const file = sessionFile(options.secrets, world);
  let session = await loadClientSession(file, world);
  let wire = openWire({ ...options, session });

  async function keep(me: Me): Promise<Me> {
    await session.markSignedIn(me.telegramId);
    return me;
  }

  async function whoIsIn(): Promise<Me | null> {
    try {
      return await keep(await whoAmI(wire));
    } catch (error) {
      if (isSessionEnded(error)) return null;
      throw error;
    }
  }

  /** Telegram may never take the key of a session that it ended. */
  async function startOver(): Promise<void> {
    await session.end();
    await wire.close();
    session = new ClientSession(file, { world, userId: null });
    wire = openWire({ ...options, session });
  }

  return {
    async whoIsIn() {
      // A key without an account only says that a login was begun.
      if (session.userId === null) return null;
      const me = await whoIsIn();
      if (!me) await startOver();
      return me;
    },
    start: () =>
      startLogin({
        wire,
        apiId: options.apiId,
        apiHash: options.apiHash,
        async signedIn({ user }) {
          const me = meOf(user);
          if (!me) throw new AppError('refused', 'Telegram does not tell who this account is');
          return { kind: 'signed-in', me: await keep(me) };
        },
        async whoIsIn() {
          const me = await whoIsIn();
          return me && { kind: 'signed-in', me };
        },
      }),
    close: () => wire.close(),
  };
}
