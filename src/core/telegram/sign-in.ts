import { AppError } from '../errors.ts';
import { ClientSession } from './client-session.ts';
import { type ConnectOptions, openSession, whoAmI } from './connect.ts';
import { meOf } from './from-tl-peer.ts';
import { startLogin } from './login-attempt.ts';
import type { Me } from './port.ts';
import { isSessionEnded, telegramText } from './rpc-errors.ts';
import { worldOf } from './session-file.ts';
import type { SignIn } from './sign-in-port.ts';
import { openWire } from './wire.ts';

/**
 * Telegram before a login, or with a stored one. A new session is written at once when it is made, when Telegram
 * sends it to another data centre, and when the login is through.
 *
 * @throws {AppError} `busy` while another process uses the session; `settings` when it cannot be opened.
 */
export async function openSignIn(options: ConnectOptions): Promise<SignIn> {
  const opened = await openSession(options);
  const { file, unlock } = opened;
  let { session } = opened;
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
    session = new ClientSession(file, { world: worldOf(options), userId: null });
    wire = openWire({ ...options, session });
  }

  return {
    async whoIsIn() {
      if (!session.authKey?.getKey()) return null;
      const wasIn = session.userId !== null;
      // Also without an account: the process may have ended between Telegram's yes and our writing it down.
      try {
        const me = await whoIsIn();
        if (!me && wasIn) await startOver();
        return me;
      } catch (error) {
        // A login that ended before the password was given: this key can do nothing else any more.
        if (telegramText(error) !== 'SESSION_PASSWORD_NEEDED') throw error;
        await startOver();
        return null;
      }
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
    close: () => wire.close().finally(unlock),
  };
}
