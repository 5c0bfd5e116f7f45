import { Api } from 'telegram/tl/index.js';
import type { Backstage } from './backstage.ts';
import type { FaultAction } from './faults.ts';
import type { LoginContext } from './rpc/login-method.ts';
import { RpcFault } from './rpc/method.ts';
import { methods } from './rpc/table.ts';
import { answerBytes } from './wire/message-body.ts';
import type { Session } from './wire/session.ts';
import { type Unwrapped, unwrap } from './wire/unwrap.ts';

export type CallOutcome =
  | { kind: 'answer'; body: Buffer; isGood: boolean }
  | { kind: 'silence' }
  | { kind: 'cut' };

/** Answers one request: unwraps it, lets a fault have its way, runs the method, and records all of it. */
export async function answerCall(
  backstage: Backstage,
  session: Session,
  request: unknown,
): Promise<CallOutcome> {
  const { key } = session;
  const { query, device, wantsUpdates, after } = tryUnwrap(request);
  const method = nameOf(query);
  const action = backstage.faults.take(method);
  const account = key.userId === null ? null : backstage.world.accountById(key.userId);
  const done = backstage.record.call({
    dcId: key.dcId,
    account: account?.phone ?? null,
    method,
    request: query,
  });
  if (device !== null) key.device = device;
  key.activeAt = new Date(backstage.clock());
  if (wantsUpdates) session.wantsUpdates = true;
  const early = await before(action, done);
  if (early !== null) return early;
  try {
    await waitFor(session, after);
    if (query instanceof RpcFault) throw query;
    const answer = answerBytes(await run(contextOf(backstage, session), query, method));
    done(action === null ? 'ok' : `ok, ${action.kind}`);
    return afterwards(action, answer);
  } catch (error) {
    const fault = error instanceof RpcFault ? error : bugOf(error);
    done(fault.text);
    return { kind: 'answer', body: errorBytes(fault), isGood: false };
  }
}

/** A wrapper that cannot be taken off is answered with its error, under its own name. */
function tryUnwrap(request: unknown): Unwrapped {
  try {
    return unwrap(request);
  } catch (error) {
    if (!(error instanceof RpcFault)) throw error;
    return { query: error, device: null, wantsUpdates: false, after: [] };
  }
}

function nameOf(query: unknown): string {
  if (query instanceof RpcFault) return 'InvokeWithLayer';
  if (typeof query !== 'object' || query === null || !('className' in query)) return '(no method)';
  return String(query.className);
}

async function before(
  action: FaultAction | null,
  done: (answer: string) => void,
): Promise<CallOutcome | null> {
  switch (action?.kind) {
    case 'cut-before':
      done('cut before');
      return { kind: 'cut' };
    case 'ignore':
      done('ignored');
      return { kind: 'silence' };
    case 'error':
      done(action.fault.text);
      return { kind: 'answer', body: errorBytes(action.fault), isGood: false };
    case 'answer':
      done('ok, answered in its place');
      return { kind: 'answer', body: answerBytes(action.answer), isGood: true };
    case 'delay': {
      const { delayMs } = action;
      await new Promise((resolve) => setTimeout(resolve, delayMs).unref());
      return null;
    }
    case 'cut-after':
    case 'lose-answer':
    case undefined:
      return null;
  }
}

function afterwards(action: FaultAction | null, body: Buffer): CallOutcome {
  if (action?.kind === 'cut-after') return { kind: 'cut' };
  if (action?.kind === 'lose-answer') return { kind: 'silence' };
  return { kind: 'answer', body, isGood: true };
}

async function waitFor(session: Session, messageIds: readonly bigint[]): Promise<void> {
  const outcomes = await Promise.all(messageIds.map((id) => session.callWentWell(id)));
  if (outcomes.includes(false)) throw new RpcFault(400, 'MSG_WAIT_FAILED');
}

function run(context: LoginContext, query: unknown, method: string): unknown {
  const { key, account } = context;
  if (key.device === null) throw new RpcFault(400, 'CONNECTION_NOT_INITED');
  const handler = methods.get(method);
  if (handler === undefined) throw new RpcFault(400, 'METHOD_INVALID');
  if (!handler.isPublic && account === null) {
    const owed = key.passwordOwedBy === null ? null : 'SESSION_PASSWORD_NEEDED';
    throw new RpcFault(401, owed ?? key.endedBecause ?? 'AUTH_KEY_UNREGISTERED');
  }
  return handler.run(context, query);
}

function contextOf(backstage: Backstage, session: Session): LoginContext {
  const { key } = session;
  const { world } = backstage;
  return {
    world,
    account: key.userId === null ? null : world.accountById(key.userId),
    authKeyId: key.id,
    sessionId: session.id.toString(),
    dcId: key.dcId,
    now: () => world.now(),
    push: (userId, updates) => backstage.push(userId, updates, session),
    key,
    backstage,
  };
}

/** A fault of the sandbox itself is told at once: as a 500 the library would try it five times. */
function bugOf(error: unknown): RpcFault {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new RpcFault(400, `SANDBOX_BUG: ${text}`);
}

function errorBytes(fault: RpcFault): Buffer {
  return new Api.RpcError({ errorCode: fault.code, errorMessage: fault.text }).getBytes();
}
