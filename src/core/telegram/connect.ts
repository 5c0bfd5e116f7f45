import { Api } from 'telegram/index.js';
import { AppError } from '../errors.ts';
import type { Secrets } from '../secrets.ts';
import type { Caller } from './caller.ts';
import { changesSince, channelChangesSince, updateState } from './changes.ts';
import { type ClientSession, loadClientSession } from './client-session.ts';
import { dialogPages } from './dialogs.ts';
import { attachedFile } from './file.ts';
import { listFolders } from './folders.ts';
import { meOf } from './from-tl-peer.ts';
import { historyPage } from './history.ts';
import { pacer } from './pace.ts';
import { peopleOf } from './people.ts';
import type { Me, Telegram } from './port.ts';
import { isSessionEnded } from './rpc-errors.ts';
import { saveDraft } from './save-draft.ts';
import { scheduledIn, scheduleText, unschedule } from './schedule.ts';
import { sendText } from './send.ts';
import { serverTime } from './server-time.ts';
import { type SessionFile, sessionFile, worldOf } from './session-file.ts';
import { lockSession } from './session-lock.ts';
import { openWire, type Wire, type WireOptions } from './wire.ts';

export interface ConnectOptions extends Omit<WireOptions, 'session'> {
  secrets: Secrets;
  /** Held until `close`: one process for each session. */
  lockFile?: string | undefined;
  /** Between two pages; unless told, 1000 against Telegram and 0 against a local server. */
  pauseMs?: number | undefined;
}

/**
 * Telegram, as the account that is logged in. The wire opens at the first call.
 *
 * @throws {AppError} `not-logged-in`; `busy` while another process uses the session; `settings` when the stored
 * session cannot be opened.
 */
export async function connectTelegram(options: ConnectOptions): Promise<Telegram> {
  const { session, unlock } = await openSession(options);
  if (session.userId === null) {
    unlock();
    throw new AppError('not-logged-in', 'you are not logged in to Telegram', {
      hint: 'run tgcrm login',
    });
  }
  const wire = endingSession(openWire({ ...options, session }));
  const { server, signal } = options;
  const caller: Caller = {
    call: wire.call,
    now: options.now,
    selfId: `u${session.userId}`,
    pace: pacer({ pauseMs: options.pauseMs ?? (server ? 0 : 1000), signal }),
  };
  return {
    me: () => whoAmI(caller),
    serverTime: () => serverTime(caller),
    dialogs: () => dialogPages(caller),
    folders: (dialogs) => listFolders(caller, dialogs),
    history: (chat, page) => historyPage(caller, chat, page),
    people: (chat, wanted) => peopleOf(caller, chat, wanted),
    file: (chat, wanted) => attachedFile(caller, chat, wanted),
    updateState: () => updateState(caller),
    changes: (from) => changesSince(caller, from),
    channelChanges: (chat, pts) => channelChangesSince(caller, { chat, pts }),
    send: (message) => sendText(caller, message),
    schedule: (message) => scheduleText(caller, message),
    scheduled: (chat) => scheduledIn(caller, chat),
    unschedule: (chat, ids) => unschedule(caller, chat, ids),
    saveDraft: (draft) => saveDraft(caller, draft),
    logOut: () => logOut(wire),
    close: () => wire.close().finally(unlock),
  };
}

/** The stored session, or a new one, and the right to use it until `unlock`. */
export async function openSession(
  options: ConnectOptions,
): Promise<{ session: ClientSession; file: SessionFile; unlock: () => void }> {
  const { lockFile, secrets, now } = options;
  // A proxy's "127.0.0.1" is its own machine, where a key from this one must not be trusted.
  if (options.server && options.proxy) {
    throw new AppError('settings', 'telegram.server and telegram.proxy do not go together', {
      hint: 'unset one: a local server is reached directly',
    });
  }
  const unlock = lockFile === undefined ? () => {} : await lockSession(lockFile, now());
  const world = worldOf(options);
  const file = sessionFile(secrets, world);
  try {
    return { session: await loadClientSession(file, world), file, unlock };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** T14: the library tells a 401 to the one who asked and to nobody else. Here it ends everything, and stays the answer. */
function endingSession(wire: Wire): Wire {
  let over: unknown = null;
  return {
    ...wire,
    async call(request, options) {
      if (over !== null) throw over;
      try {
        return await wire.call(request, options);
      } catch (error) {
        if (isSessionEnded(error)) {
          over = error;
          await wire.session.end();
        }
        throw error;
      }
    },
  };
}

export async function whoAmI({ call }: Pick<Wire, 'call'>): Promise<Me> {
  const [user] = await call(new Api.users.GetUsers({ id: [new Api.InputUserSelf()] }));
  const me = user ? meOf(user) : null;
  if (!me) throw new AppError('refused', 'Telegram does not tell who this account is');
  return me;
}

/** A session that Telegram ended already is out all the same. */
export async function logOut(wire: {
  call: Wire['call'];
  session: Pick<ClientSession, 'end'>;
}): Promise<void> {
  try {
    await wire.call(new Api.auth.LogOut());
  } catch (error) {
    if (!isSessionEnded(error)) throw error;
  }
  await wire.session.end();
}
