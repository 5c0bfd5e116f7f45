import { Api } from 'telegram/tl/index.js';
import type { Account } from '../world/types.ts';

/** Where an account's update log stands. `date` is the server's clock in unix seconds. */
export function stateTl(account: Account, date: number): Api.updates.State {
  return new Api.updates.State({ pts: account.box.log.pts, qts: 0, date, seq: 1, unreadCount: 0 });
}
