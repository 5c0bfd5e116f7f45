import { adoptAccount, listAccounts } from '../../store/accounts.ts';
import type { AccountRow } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import { AppError } from '../errors.ts';
import { maskPhone } from '../rules/text/mask-phone.ts';
import type { Me } from '../telegram/port.ts';
import type { CodeSent, LoginAttempt, SignIn } from '../telegram/sign-in-port.ts';
import { type AfterCode, askForCode, askForPassword, askForRecoveryCode } from './answers.ts';
import type { LoginOptions } from './question.ts';
import { scanQr } from './scan-qr.ts';

export interface LoginResult {
  /** Null when a dry run would have to ask. */
  account: AccountRow | null;
  /** A stored session was still good, and nothing was asked. */
  isResumed: boolean;
}

/**
 * Logs in, or finds that one is logged in. Wrong answers are asked for again a few times.
 *
 * @throws {AppError} `refused`, `flood-wait`, `network`; `usage` when another account is logged in than `phone`.
 */
export async function login(
  doors: Pick<Doors, 'db' | 'now'> & { signIn: SignIn },
  options: LoginOptions,
): Promise<LoginResult> {
  const known = await doors.signIn.whoIsIn();
  if (known) {
    refuseOther(known, options.phone);
    return { account: await adopt(doors, known, { isNew: false }), isResumed: true };
  }
  if (options.isDryRun) return { account: null, isResumed: false };
  const attempt = doors.signIn.start();
  const afterCode = options.showQr
    ? await scanQr(attempt, { showQr: options.showQr, signal: options.signal })
    : await askForCode(attempt, await sendCode(attempt, options), options);
  const me = await passwordStep(attempt, afterCode, options);
  return { account: await adopt(doors, me, { isNew: true }), isResumed: false };
}

async function passwordStep(
  attempt: LoginAttempt,
  afterCode: AfterCode,
  options: LoginOptions,
): Promise<Me> {
  if (afterCode.kind === 'signed-in') return afterCode.me;
  if (options.isRecovery) return askForRecoveryCode(attempt, options);
  return askForPassword(attempt, afterCode, options);
}

const mostTries = 3;

async function sendCode(
  attempt: LoginAttempt,
  options: LoginOptions,
): Promise<{ sent: CodeSent; phone: string }> {
  const given = options.phone;
  let again: string | null = null;
  for (let tries = 1; ; tries++) {
    const phone = (given ?? (await options.ask({ kind: 'phone', again }))).trim();
    try {
      if (!isPhone(phone)) throw notAPhone();
      return { sent: await attempt.sendCode(phone), phone };
    } catch (error) {
      // A number from a flag is not second-guessed: the flag stays wrong.
      const isWrong = error instanceof AppError && error.code === 'refused';
      if (!isWrong || given !== undefined || tries === mostTries) throw error;
      again = error.message;
    }
  }
}

function isPhone(text: string): boolean {
  return /^\+?[\d\s().-]+$/.test(text) && text.replace(/\D/g, '').length >= 5;
}

function notAPhone(): AppError {
  return new AppError('refused', 'that is not a phone number', {
    hint: 'give it with the country code, such as +49 170 1234567',
  });
}

function refuseOther(me: Me, phone: string | undefined): void {
  if (phone === undefined || !me.phone) return;
  const digits = phone.replace(/\D/g, '');
  if (digits === me.phone) return;
  throw new AppError('usage', `${me.name} (${maskPhone(me.phone)}) is logged in here`, {
    hint: 'run tgcrm logout first, or use --profile NAME for a second account',
  });
}

async function adopt(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  me: Me,
  { isNew }: { isNew: boolean },
): Promise<AccountRow> {
  const before = (await listAccounts(db)).find((row) => row.telegramId === me.telegramId);
  return adoptAccount(db, {
    telegramId: me.telegramId,
    name: me.name,
    username: me.username,
    phone: me.phone === null ? null : maskPhone(me.phone),
    // A session that is taken up again keeps its age: new logins are spared automatic sends.
    loggedInAt: (isNew ? null : before?.loggedInAt) ?? now().toISOString(),
  });
}
