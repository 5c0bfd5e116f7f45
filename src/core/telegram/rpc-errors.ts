import { AppError, type AppErrorCode } from '../errors.ts';
import type { SendOutcome } from './port.ts';
import { type Rule, rules } from './rpc-table.ts';

/** Telegram's own text (`FLOOD_WAIT_42`) of whatever was thrown, also behind an {@link AppError}; null if it is none. */
export function telegramText(error: unknown): string | null {
  const origin = error instanceof AppError ? error.cause : error;
  if (!(origin instanceof Error) || !('errorMessage' in origin)) return null;
  return typeof origin.errorMessage === 'string' ? origin.errorMessage : null;
}

/** Telegram's rule for a text, and the number at its end, if any. */
export function ruleOf(text: string): { rule: Rule | null; name: string; number: number } {
  const match = /^(.+?)_(\d+)$/.exec(text);
  const name = match?.[1] ?? text;
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  return { rule: rule ?? null, name, number: Number(match?.[2] ?? 0) };
}

/** Seconds to wait before anything else may be asked; null if the error asks for none. */
export function floodSeconds(error: unknown): number | null {
  const text = telegramText(error);
  if (text === null) return null;
  const { rule, number } = ruleOf(text);
  return rule?.means === 'wait' ? number : null;
}

export function isSessionEnded(error: unknown): boolean {
  const text = telegramText(error);
  return text !== null && ruleOf(text).rule?.means === 'ended';
}

/** What any failure of a call means to the user. A fault of our own code is given back as it is. */
export function toAppError(error: unknown, now: Date): unknown {
  if (error instanceof AppError || isOurBug(error)) return error;
  const text = telegramText(error);
  if (text === null) return networkError(error);
  const { rule, number } = ruleOf(text);
  if (!rule) return unknownError(text, error);
  const retryAt = later(now, number);
  const options = {
    hint: rule.hint,
    cause: error,
    ...(rule.means === 'wait' || rule.means === 'slow-mode' ? { retryAt } : {}),
  };
  if (rule.means === 'wait') {
    return new AppError('flood-wait', `${rule.why}, ${inWords(number)}`, {
      ...options,
      hint: `run it again after ${retryAt}; it goes on where it stopped`,
    });
  }
  return new AppError(codes[rule.means], rule.why, options);
}

/** What a failed send means for the follow-up; null when it is not known whether it was sent. */
export function sendOutcomeOf(error: unknown, now: Date): SendOutcome | null {
  const text = telegramText(error);
  if (text === null) return null;
  const { rule, name, number } = ruleOf(text);
  switch (rule?.means) {
    case 'wait':
      return { kind: 'deferred', reason: 'flood-wait', retryAt: later(now, number) };
    case 'slow-mode':
      return { kind: 'deferred', reason: 'slow-mode', retryAt: later(now, number) };
    case 'here':
    case 'refused':
      return { kind: 'refused', code: name, why: rule.why };
    case 'stop':
      return { kind: 'stop', code: name, why: rule.why };
    case 'ended':
    case 'settings':
      return null;
    case undefined:
      return isRefusal(error)
        ? { kind: 'refused', code: name, why: `Telegram says ${name}` }
        : null;
  }
}

export function later(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}

const codes = {
  'slow-mode': 'flood-wait',
  ended: 'session-ended',
  stop: 'refused',
  here: 'refused',
  refused: 'refused',
  settings: 'settings',
} as const satisfies Record<Exclude<Rule['means'], 'wait'>, AppErrorCode>;

function isOurBug(error: unknown): boolean {
  return (
    !(error instanceof Error) ||
    [TypeError, RangeError, ReferenceError, SyntaxError].some((bug) => error instanceof bug) ||
    error.name === 'TypeNotFoundError'
  );
}

function networkError(cause: unknown): AppError {
  if (cause instanceof Error && /valid key for fingerprints/.test(cause.message)) {
    return new AppError(
      'settings',
      'the server at the other end has another key than the one that we trust',
      { hint: 'check telegram.server with telegram.serverKeyFile, and telegram.proxy', cause },
    );
  }
  return new AppError('network', 'the connection to Telegram failed', {
    hint: 'check the network (and telegram.proxy, if you set one), then run it again',
    cause,
  });
}

// Its own trouble (500) passes; a refusal that the table does not know is still a refusal.
function unknownError(text: string, cause: unknown): AppError {
  if (!isRefusal(cause)) {
    return new AppError('network', `Telegram has trouble of its own (${text})`, {
      hint: 'run it again in a few minutes',
      cause,
    });
  }
  return new AppError('refused', `Telegram refused: ${text}`, { cause });
}

/** An answer in the 400s: Telegram did nothing, and would not do it next time either. */
function isRefusal(error: unknown): boolean {
  const origin = error instanceof AppError ? error.cause : error;
  const code = origin instanceof Error && 'code' in origin ? Math.abs(Number(origin.code)) : 0;
  return code >= 400 && code < 500;
}

function inWords(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
