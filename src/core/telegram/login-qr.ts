import { Api } from 'telegram/index.js';
import { instant } from './from-tl-message.ts';
import { authorized, codeOutcome, type LoginOptions } from './login-outcome.ts';
import type { QrStep } from './sign-in-port.ts';

/**
 * Asks where a login by QR code stands: https://core.telegram.org/api/qr-login
 * The library's helper leaves timers behind that keep the process alive for half a minute (T12).
 */
export async function pollQr(options: LoginOptions): Promise<QrStep> {
  const { wire, apiId, apiHash } = options;
  try {
    const token = await wire.call(new Api.auth.ExportLoginToken({ apiId, apiHash, exceptIds: [] }));
    return await stepOf(token, options);
  } catch (error) {
    return await codeOutcome(error, options);
  }
}

async function stepOf(token: Api.auth.TypeLoginToken, options: LoginOptions): Promise<QrStep> {
  switch (token.className) {
    case 'auth.LoginToken':
      return {
        kind: 'show',
        link: `tg://login?token=${token.token.toString('base64url')}`,
        expiresAt: instant(token.expires),
      };
    case 'auth.LoginTokenMigrateTo': {
      // The account of the phone that scanned lives elsewhere.
      await options.wire.moveTo(token.dcId);
      const moved = await options.wire.call(new Api.auth.ImportLoginToken({ token: token.token }));
      return stepOf(moved, options);
    }
    case 'auth.LoginTokenSuccess':
      return authorized(token.authorization, options);
  }
}
