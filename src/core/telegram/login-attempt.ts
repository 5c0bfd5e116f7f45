import { Api } from 'telegram/index.js';
import { computeCheck } from 'telegram/Password.js';
import { AppError } from '../errors.ts';
import { codeSentOf } from './code-sent.ts';
import type { CodeSent, LoginAttempt, SignInOutcome } from './port.ts';
import { floodSeconds, later, telegramText } from './rpc-errors.ts';
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

/**
 * A login by phone number on raw calls: the library's own flow loops for ever on a wrong answer and hides where the
 * code went (T11). Codes: https://core.telegram.org/api/auth
 */
export function startLogin(options: LoginOptions): LoginAttempt {
  const { wire, apiId, apiHash } = options;
  let phoneNumber = '';
  let phoneCodeHash = '';
  let isEmailCode = false;
  /** Telegram may let a known device in without a code. */
  let early: Api.auth.TypeAuthorization | null = null;

  function noteSent(sent: Api.auth.TypeSentCode): CodeSent {
    switch (sent.className) {
      case 'auth.SentCodeSuccess':
        early = sent.authorization;
        return {
          via: 'none',
          where: 'nowhere: no code is needed',
          length: 0,
          next: null,
          timeoutS: null,
        };
      case 'auth.SentCodePaymentRequired':
        throw new AppError('refused', 'Telegram wants to be paid for sending this code', {
          hint: 'log in once in an official app with this number, then run tgcrm login',
        });
      case 'auth.SentCode':
        phoneCodeHash = sent.phoneCodeHash;
        isEmailCode = sent.type.className === 'auth.SentCodeTypeEmailCode';
        return codeSentOf(sent, phoneNumber);
    }
  }

  /** The code as Telegram wants it, by the way it came. */
  function codeFields(code: string) {
    return isEmailCode
      ? { emailVerification: new Api.EmailVerificationCode({ code }) }
      : { phoneCode: code };
  }

  return {
    async sendCode(phone) {
      phoneNumber = phone.replace(/[^\d]/g, '');
      early = null;
      const settings = new Api.CodeSettings({});
      return noteSent(
        await wire.call(new Api.auth.SendCode({ phoneNumber, apiId, apiHash, settings })),
      );
    },
    async resendCode() {
      return noteSent(await wire.call(new Api.auth.ResendCode({ phoneNumber, phoneCodeHash })));
    },
    async signIn(code) {
      if (early) return authorized(early, options);
      const request = new Api.auth.SignIn({
        phoneNumber,
        phoneCodeHash,
        ...codeFields(code.trim()),
      });
      try {
        return await authorized(await wire.call(request, { waits: false }), options);
      } catch (error) {
        return await codeOutcome(error, options);
      }
    },
    async checkPassword(password) {
      try {
        return await authorized(await checkPassword(wire, password), options);
      } catch (error) {
        return await passwordOutcome(error, options);
      }
    },
    async cancel() {
      if (!phoneCodeHash) return;
      // A code that is used, expired or unknown needs no cancelling.
      await wire
        .call(new Api.auth.CancelCode({ phoneNumber, phoneCodeHash }), { waits: false })
        .catch(() => {});
    },
  };
}

async function authorized(
  authorization: Api.auth.TypeAuthorization,
  { signedIn }: LoginOptions,
): Promise<SignInOutcome> {
  if (authorization.className === 'auth.Authorization') return signedIn(authorization);
  return {
    kind: 'refused',
    why: 'no Telegram account has this phone number: create it in an official app',
  };
}

async function codeOutcome(error: unknown, options: LoginOptions): Promise<SignInOutcome> {
  switch (telegramText(error)) {
    case 'SESSION_PASSWORD_NEEDED':
      return { kind: 'password-needed', hint: await passwordHint(options.wire) };
    case 'PHONE_CODE_INVALID':
    case 'PHONE_CODE_EMPTY':
    case 'CODE_INVALID':
    case 'EMAIL_VERIFY_CODE_INVALID':
      return { kind: 'wrong-code' };
    case 'PHONE_CODE_EXPIRED':
    case 'EMAIL_VERIFY_EXPIRED':
    case 'AUTH_RESTART':
    case 'SIGN_IN_FAILED':
      // Telegram also calls a code expired that was used a moment ago: by us, if a cut wire lost the answer.
      return (await options.whoIsIn()) ?? { kind: 'expired-code' };
    default:
      return refusedOrThrow(error, options);
  }
}

async function passwordOutcome(error: unknown, options: LoginOptions): Promise<SignInOutcome> {
  switch (telegramText(error)) {
    case 'PASSWORD_HASH_INVALID':
      return { kind: 'wrong-password', hint: await passwordHint(options.wire) };
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

/** With parameters asked for anew each time: Telegram takes each set once. */
async function checkPassword(wire: Wire, password: string): Promise<Api.auth.TypeAuthorization> {
  for (let left = 2; ; left--) {
    const parameters = await wire.call(new Api.account.GetPassword());
    const check = await computeCheck(parameters, password);
    try {
      return await wire.call(new Api.auth.CheckPassword({ password: check }), { waits: false });
    } catch (error) {
      const isStale = /^SRP_(ID_INVALID|PASSWORD_CHANGED)$/.test(telegramText(error) ?? '');
      if (!isStale || left === 0) throw error;
    }
  }
}

async function passwordHint(wire: Wire): Promise<string | null> {
  const { hint } = await wire.call(new Api.account.GetPassword());
  return hint || null;
}
