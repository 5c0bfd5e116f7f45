import type { Api } from 'telegram/index.js';
import type { AccountSigns } from './port.ts';

/**
 * What Telegram shows above a chat that a stranger began: https://core.telegram.org/constructor/peerSettings.
 * @returns undefined where it tells nothing, as of everybody whom I know or wrote to.
 */
export function accountSignsOf(settings: Api.TypePeerSettings): AccountSigns | undefined {
  const { registrationMonth, nameChangeDate, photoChangeDate } = settings;
  const registeredIn = monthOf(registrationMonth ?? '');
  if (registeredIn === null && !nameChangeDate && !photoChangeDate) return undefined;
  return {
    registeredIn,
    nameChangedAt: instantOf(nameChangeDate),
    photoChangedAt: instantOf(photoChangeDate),
  };
}

/** `10.2026` → `2026-10`. */
function monthOf(text: string): string | null {
  const [, month = '', year = ''] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : null;
}

function instantOf(seconds: number | undefined): string | null {
  return seconds ? new Date(seconds * 1000).toISOString() : null;
}
