import { Api } from 'telegram/tl/index.js';
import { randomLong, toLong } from '../wire/wide-ints.ts';
import { method } from './method.ts';

/** Takeout sessions; the wrapper `invokeWithTakeout` is taken off before any method sees it. */
export const takeoutMethods = [
  method(
    Api.account.InitTakeoutSession,
    () => new Api.account.Takeout({ id: toLong(randomLong()) }),
  ),
  method(Api.account.FinishTakeoutSession, () => true),
];
