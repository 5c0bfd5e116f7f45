import { Api } from 'telegram/tl/index.js';
import { userTl } from '../tl/peer.ts';
import { type AuthKey, logIn } from '../wire/auth-keys.ts';
import { toLong } from '../wire/wide-ints.ts';
import type { Account } from '../world/world.ts';
import type { LoginContext } from './login-method.ts';
import { RpcFault } from './method.ts';

/** Ends a login well: the key is the account's from now on. */
export function completeLogin(call: LoginContext, account: Account): Api.auth.Authorization {
  logIn(call.key, account.userId);
  return authorizationTl(call, account);
}

/** The first proof was good: done, unless the account has a password. @throws {RpcFault} SESSION_PASSWORD_NEEDED */
export function passFirstFactor(call: LoginContext, account: Account): Api.auth.Authorization {
  if (account.password === null) return completeLogin(call, account);
  call.key.passwordOwedBy = account.userId;
  throw new RpcFault(401, 'SESSION_PASSWORD_NEEDED');
}

function authorizationTl(call: LoginContext, account: Account): Api.auth.Authorization {
  const user = userTl({ state: call.world.state, account }, account.userId);
  return new Api.auth.Authorization({ user });
}

/** One row of the account's list of devices. */
export function deviceTl(key: AuthKey, isCurrent: boolean): Api.Authorization {
  return new Api.Authorization({
    current: isCurrent,
    // Telegram names the asking device 0.
    hash: toLong(isCurrent ? 0n : key.hash),
    deviceModel: key.device?.deviceModel ?? '',
    platform: 'Sandbox',
    systemVersion: key.device?.systemVersion ?? '',
    apiId: key.device?.apiId ?? 0,
    appName: 'tgcrm',
    appVersion: key.device?.appVersion ?? '',
    dateCreated: seconds(key.createdAt),
    dateActive: seconds(key.activeAt),
    ip: '127.0.0.1',
    country: 'Localhost',
    region: '',
  });
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
