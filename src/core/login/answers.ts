import { AppError } from '../errors.ts';
import type { Me } from '../telegram/port.ts';
import type { CodeSent, LoginAttempt, SignInOutcome } from '../telegram/sign-in-port.ts';
import { codeOf } from './code-of.ts';
import type { LoginOptions } from './question.ts';

type Ask = Pick<LoginOptions, 'ask' | 'tell'>;

export type AfterCode = Extract<SignInOutcome, { kind: 'signed-in' | 'password-needed' }>;

/** The code, until Telegram takes one: resent when asked for, sent anew when it has expired. */
export async function askForCode(
  attempt: LoginAttempt,
  { sent: first, phone }: { sent: CodeSent; phone: string },
  { ask, tell }: Ask,
): Promise<AfterCode> {
  let sent = first;
  let again: string | null = null;
  for (let wrong = 0, expired = 0; ; ) {
    // Telegram lets a device that it knows in without one.
    const answer = sent.via === 'none' ? '' : (await ask({ kind: 'code', sent, again })).trim();
    if (sent.via !== 'none' && /^r?$/i.test(answer)) {
      [sent, again] = await resend(attempt, sent);
      continue;
    }
    const code = codeOf(answer);
    const outcome = isCode(code, sent) ? await attempt.signIn(code) : wrongCode;
    switch (outcome.kind) {
      case 'signed-in':
      case 'password-needed':
        return outcome;
      case 'wrong-code':
        again = 'that is not the code';
        if (++wrong === mostTries) throw await givenUp(attempt, again);
        break;
      case 'expired-code':
        again = 'the code has expired';
        if (++expired === mostTries) throw await givenUp(attempt, again);
        sent = await attempt.sendCode(phone);
        tell(`The code has expired; a new one was sent ${sent.where}.`);
        again = null;
        break;
      case 'wrong-password':
      case 'wait':
      case 'refused':
        throw failure(outcome);
    }
  }
}

/** The password, until Telegram takes one. */
export async function askForPassword(
  attempt: LoginAttempt,
  { hint: first }: { hint: string | null },
  { ask }: Pick<Ask, 'ask'>,
): Promise<Me> {
  let hint = first;
  let again: string | null = null;
  for (let tries = 1; ; tries++) {
    const answer = await ask({ kind: 'password', hint, again });
    // Nobody's password is empty, and Telegram counts wrong ones.
    const outcome: SignInOutcome =
      answer === '' ? { kind: 'wrong-password', hint } : await attempt.checkPassword(answer);
    switch (outcome.kind) {
      case 'signed-in':
        return outcome.me;
      case 'wrong-password':
        again = 'that is not the password';
        hint = outcome.hint;
        if (tries === mostTries) {
          throw new AppError('refused', again, {
            hint: 'a forgotten one can be reset in an official app: Settings, Privacy, Two-Step Verification',
          });
        }
        break;
      case 'password-needed':
        hint = outcome.hint;
        break;
      case 'wrong-code':
      case 'expired-code':
      case 'wait':
      case 'refused':
        throw failure(outcome);
    }
  }
}

/** The code from the recovery e-mail, until Telegram takes one. */
export async function askForRecoveryCode(
  attempt: LoginAttempt,
  { ask }: Pick<Ask, 'ask'>,
): Promise<Me> {
  const email = await attempt.askRecovery();
  let again: string | null = null;
  for (let tries = 1; ; tries++) {
    const outcome = await attempt.recover(
      codeOf((await ask({ kind: 'recovery-code', email, again })).trim()),
    );
    if (outcome.kind === 'signed-in') return outcome.me;
    if (outcome.kind !== 'wrong-code') throw failure(outcome);
    again = 'that is not the code';
    if (tries === mostTries) {
      throw new AppError('refused', again, { hint: 'run tgcrm login --recover for a new code' });
    }
  }
}

const mostTries = 5;
const wrongCode: SignInOutcome = { kind: 'wrong-code' };

async function resend(attempt: LoginAttempt, sent: CodeSent): Promise<[CodeSent, string | null]> {
  if (sent.next === null) return [sent, 'there is no other way to get the code'];
  try {
    return [await attempt.resendCode(), null];
  } catch (error) {
    // Too early, or not to be had: the code that was sent is still good.
    if (error instanceof AppError && ['refused', 'flood-wait'].includes(error.code))
      return [sent, error.message];
    throw error;
  }
}

/** Seen before it is sent: the next line of a script may be its password, which is nobody's code. */
function isCode(answer: string, { length }: CodeSent): boolean {
  return length === null || answer.length === length;
}

async function givenUp(attempt: LoginAttempt, why: string): Promise<AppError> {
  await attempt.cancel();
  return new AppError('refused', why, { hint: 'run tgcrm login for a new code' });
}

export function failure(outcome: SignInOutcome): AppError {
  switch (outcome.kind) {
    case 'wait':
      return new AppError('flood-wait', 'Telegram asks to wait before the next try', {
        retryAt: outcome.retryAt,
        hint: `run tgcrm login again after ${outcome.retryAt}`,
      });
    case 'refused':
      return new AppError('refused', outcome.why);
    default:
      return new AppError('refused', 'the login has to start over', { hint: 'run tgcrm login' });
  }
}
