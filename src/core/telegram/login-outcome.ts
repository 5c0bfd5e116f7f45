import type { Api } from 'telegram/index.js';
import { AppError } from '../errors.ts';
import { askPasswordHint } from './login-password.ts';
import { floodSeconds, later, telegramText } from './rpc-errors.ts';
import type { SignInOutcome } from './sign-in-port.ts';
import type { Wire } from './wire.ts';

export interface LoginOptions {
  wire: Wire;
  apiId: number;
  apiHash: string;
  /** Called with what Telegram answered to a login that worked. */
  signedIn(authorization: Api.auth.Authorization): Promise<SignInOutcome>;
  /** Who is in, if a lost answer hid that the login worked; null otherwise. */
  whoIsIn(): Promise<SignInOutcome | null>;
}

export async function authorized(
  authorization: Api.auth.TypeAuthorization,
  { signedIn }: LoginOptions,
): Promise<SignInOutcome> {
  if (authorization.className === 'auth.Authorization') return signedIn(authorization);
  return {
    kind: 'refused',
    why: 'no Telegram account has this phone number: create it in an official app',
  };
}

export async function codeOutcome(error: unknown, options: LoginOptions): Promise<SignInOutcome> {
  switch (telegramText(error)) {
    case 'SESSION_PASSWORD_NEEDED':
      return { kind: 'password-needed', hint: await askPasswordHint(options.wire) };
    case 'PHONE_CODE_INVALID':
    case 'PHONE_CODE_EMPTY':
    case 'CODE_INVALID':
    case 'EMAIL_VERIFY_CODE_INVALID':
      return { kind: 'wrong-code' };
    case 'PHONE_CODE_EXPIRED':
    case 'EMAIL_VERIFY_EXPIRED':
    case 'PASSWORD_RECOVERY_EXPIRED':
    case 'AUTH_TOKEN_EXPIRED':
    case 'AUTH_TOKEN_INVALID':
    case 'AUTH_RESTART':
    case 'SIGN_IN_FAILED':
      // Telegram also calls a code expired that was used a moment ago: by us, if a cut wire lost the answer.
      return (await options.whoIsIn()) ?? { kind: 'expired-code' };
    default:
      return refusedOrThrow(error, options);
  }
}

export async function passwordOutcome(
  error: unknown,
  options: LoginOptions,
): Promise<SignInOutcome> {
  switch (telegramText(error)) {
    case 'PASSWORD_HASH_INVALID':
      return { kind: 'wrong-password', hint: await askPasswordHint(options.wire) };
    case 'SRP_ID_INVALID':
    case 'AUTH_KEY_UNREGISTERED':
      return (await options.whoIsIn()) ?? { kind: 'expired-code' };
    default:
      return refusedOrThrow(error, options);
  }
}

function refusedOrThrow(error: unknown, { wire }: LoginOptions): SignInOutcome {
  const seconds = floodSeconds(error);
  if (seconds !== null) return { kind: 'wait', retryAt: later(wire.now(), seconds) };
  if (error instanceof AppError && error.code === 'refused')
    return { kind: 'refused', why: error.message };
  throw error;
}
