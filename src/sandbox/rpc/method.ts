import type { Api } from 'telegram/tl/index.js';
import type { Account, World } from '../world/world.ts';

/** What a method knows about the call that it answers. */
export interface CallContext {
  world: World;
  /** Who is logged in with this auth key; `null` before login. */
  account: Account | null;
  authKeyId: string;
  /** One connection's session; signed 64-bit number as text. */
  sessionId: string;
  dcId: number;
  /** The server's clock; never read another. */
  now(): Date;
  /**
   * Sends updates to every session of `toUserId` except the one that calls: the caller learns from the answer.
   * Put the update into the world's log (contiguous pts) before you push it.
   */
  push: Push;
}

export type Push = (toUserId: string, updates: Api.TypeUpdates) => void;

/** Answers one request with a TL object, a boolean, or an array for a bare vector; throws {@link RpcFault}. */
export type Method<Request, Response = unknown> = (
  call: CallContext,
  request: Request,
) => Response | Promise<Response>;

/** A method as `table.ts` lists it. */
export interface Handler {
  /** The TL class name: `messages.GetDialogs`. */
  name: string;
  /** Whether it may be called before login. */
  isPublic: boolean;
  run(call: CallContext, request: unknown): unknown;
}

type Request = { __response: unknown };
type RequestClass<R extends Request> = (new (args: never) => R) & { className: string };

/**
 * A method that needs a login: `account` is never `null` in it.
 *
 *     export const dialogMethods = [method(Api.messages.GetDialogs, (call, request) => …), …];
 */
export function method<R extends Request>(
  request: RequestClass<R>,
  run: (
    call: CallContext & { account: Account },
    request: R,
  ) => R['__response'] | Promise<R['__response']>,
): Handler {
  return {
    name: request.className,
    isPublic: false,
    run: (call, body) => {
      const { account } = call;
      if (account === null) throw new RpcFault(401, 'AUTH_KEY_UNREGISTERED');
      return run({ ...call, account }, expect(request, body));
    },
  };
}

/** A method that may be called before login. */
export function publicMethod<R extends Request>(
  request: RequestClass<R>,
  run: Method<R, R['__response']>,
): Handler {
  return {
    name: request.className,
    isPublic: true,
    run: (call, body) => run(call, expect(request, body)),
  };
}

/** An error as Telegram answers it: `new RpcFault(400, 'PEER_ID_INVALID')`. */
export class RpcFault extends Error {
  override readonly name = 'RpcFault';
  readonly code: number;
  readonly text: string;

  constructor(code: number, text: string) {
    super(`${code} ${text}`);
    this.code = code;
    this.text = text;
  }
}

function expect<R extends Request>(request: RequestClass<R>, body: unknown): R {
  if (body instanceof request) return body;
  throw new RpcFault(400, 'INPUT_METHOD_INVALID');
}
