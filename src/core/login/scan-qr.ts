import { AppError } from '../errors.ts';
import type { LoginAttempt } from '../telegram/sign-in-port.ts';
import { sleep } from '../telegram/waiting.ts';
import { type AfterCode, failure } from './answers.ts';

interface ScanOptions {
  showQr: (link: string) => void;
  signal?: AbortSignal | undefined;
}

/** Shows QR codes, a new one when the last is too old, until a phone has scanned one. */
export async function scanQr(
  attempt: LoginAttempt,
  { showQr, signal }: ScanOptions,
): Promise<AfterCode> {
  const endMs = performance.now() + patienceMs;
  for (let showUntilMs = 0; performance.now() < endMs; ) {
    const step = await attempt.pollQr();
    switch (step.kind) {
      case 'signed-in':
      case 'password-needed':
        return step;
      case 'show':
        // Each question is answered with another code; the one on the screen stays good for its own half minute.
        if (performance.now() >= showUntilMs) {
          showQr(step.link);
          showUntilMs = performance.now() + lifeMs;
        }
        break;
      case 'expired-code':
        showUntilMs = 0;
        break;
      case 'wrong-code':
      case 'wrong-password':
      case 'wait':
      case 'refused':
        throw failure(step);
    }
    await sleep(pollMs, signal);
  }
  throw new AppError('refused', 'nobody scanned the QR code', {
    hint: 'run tgcrm login --qr again, or tgcrm login to use a phone number',
  });
}

const pollMs = 2000;
/** Telegram's codes live for 30 s. */
const lifeMs = 25_000;
const patienceMs = 5 * 60_000;
