import { Api } from 'telegram/index.js';
import { computeCheck } from 'telegram/Password.js';
import { telegramText } from './rpc-errors.ts';
import type { Wire } from './wire.ts';

/** With parameters asked for anew each time: Telegram takes each set once. */
export async function checkPassword(
  wire: Wire,
  password: string,
): Promise<Api.auth.TypeAuthorization> {
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

export async function askPasswordHint(wire: Wire): Promise<string | null> {
  const { hint } = await wire.call(new Api.account.GetPassword());
  return hint || null;
}
