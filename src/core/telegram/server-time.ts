import { Api } from 'telegram/index.js';
import type { Caller } from './caller.ts';
import { toAppError } from './rpc-errors.ts';

/** https://core.telegram.org/constructor/config: the date at the server. To the second, and a way there old. */
export async function serverTime(caller: Caller): Promise<Date> {
  try {
    const { date } = await caller.call(new Api.help.GetConfig());
    return new Date(date * 1000);
  } catch (error) {
    throw toAppError(error, caller.now());
  }
}
