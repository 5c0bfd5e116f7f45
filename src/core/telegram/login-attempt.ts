import { Api } from 'telegram/index.js';
import { AppError } from '../errors.ts';
import { codeSentOf } from './code-sent.ts';
import { authorized, codeOutcome, type LoginOptions, passwordOutcome } from './login-outcome.ts';
import { checkPassword } from './login-password.ts';
import { pollQr } from './login-qr.ts';
import type { CodeSent, LoginAttempt } from './sign-in-port.ts';

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
    async askRecovery() {
      const { emailPattern } = await wire.call(new Api.auth.RequestPasswordRecovery());
      return emailPattern;
    },
    async recover(code) {
      const request = new Api.auth.RecoverPassword({ code: code.trim() });
      try {
        return await authorized(await wire.call(request, { waits: false }), options);
      } catch (error) {
        return await codeOutcome(error, options);
      }
    },
    pollQr: () => pollQr(options),
    async cancel() {
      if (!phoneCodeHash) return;
      // A code that is used, expired or unknown needs no cancelling.
      await wire
        .call(new Api.auth.CancelCode({ phoneNumber, phoneCodeHash }), { waits: false })
        .catch(() => {});
    },
  };
}
