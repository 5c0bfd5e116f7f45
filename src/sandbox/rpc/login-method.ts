import type { Backstage } from '../backstage.ts';
import type { AuthKey } from '../wire/auth-keys.ts';
import { type CallContext, type Handler, publicMethod } from './method.ts';

/** What the methods of login and connection see besides: the auth key itself, and the server's other parts. */
export interface LoginContext extends CallContext {
  key: AuthKey;
  backstage: Backstage;
}

type Request = { __response: unknown };

/** A method of login or connection; it may be called before login. */
export function loginMethod<R extends Request>(
  request: Parameters<typeof publicMethod<R>>[0],
  run: (call: LoginContext, request: R) => R['__response'] | Promise<R['__response']>,
): Handler {
  return publicMethod<R>(request, (call, body) => {
    if (!isLoginContext(call)) throw new Error(`${request.className} needs the whole server`);
    return run(call, body);
  });
}

function isLoginContext(call: CallContext): call is LoginContext {
  return 'backstage' in call && 'key' in call;
}
