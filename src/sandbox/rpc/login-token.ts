import { Api } from 'telegram/tl/index.js';
import type { Backstage } from '../backstage.ts';
import type { LoginToken } from '../sign-ins.ts';
import type { Account } from '../world/world.ts';
import { deviceTl, passFirstFactor } from './authorization.ts';
import { type LoginContext, loginMethod } from './login-method.ts';
import { RpcFault } from './method.ts';

/** Login by QR code: https://core.telegram.org/api/qr-login */
export const loginTokenMethods = [
  loginMethod(Api.auth.ExportLoginToken, (call) => {
    const { signIns } = call.backstage;
    const accepted = signIns.acceptedToken(call.key);
    if (accepted === undefined) return tokenTl(signIns.makeToken(call.key));
    const account = acceptorOf(call, accepted);
    if (account.dcId === call.dcId) return succeed(call, accepted);
    return new Api.auth.LoginTokenMigrateTo({ dcId: account.dcId, token: accepted.token });
  }),
  loginMethod(Api.auth.ImportLoginToken, (call, { token }) =>
    succeed(call, expectToken(call, token)),
  ),
  loginMethod(Api.auth.AcceptLoginToken, (call, { token }) => {
    const { account, key } = call;
    if (account === null) throw new RpcFault(401, key.endedBecause ?? 'AUTH_KEY_UNREGISTERED');
    const waiting = expectToken(call, token);
    acceptToken(call.backstage, waiting, account);
    return deviceTl(waiting.key, waiting.key === key);
  }),
];

/** Somebody who is logged in elsewhere has scanned the code. */
export function acceptToken(backstage: Backstage, waiting: LoginToken, account: Account): void {
  waiting.acceptedBy = account.userId;
  const date = Math.floor(backstage.clock() / 1000);
  const update = new Api.UpdateLoginToken();
  backstage.pushToKey(waiting.key, new Api.UpdateShort({ update, date }));
}

function succeed(call: LoginContext, accepted: LoginToken): Api.auth.LoginTokenSuccess {
  const account = acceptorOf(call, accepted);
  call.backstage.signIns.dropToken(accepted.token);
  return new Api.auth.LoginTokenSuccess({ authorization: passFirstFactor(call, account) });
}

function acceptorOf({ world }: LoginContext, { acceptedBy }: LoginToken): Account {
  const account = acceptedBy === null ? null : world.accountById(acceptedBy);
  if (account === null) throw new RpcFault(400, 'AUTH_TOKEN_INVALID');
  return account;
}

function expectToken({ backstage }: LoginContext, token: Buffer): LoginToken {
  const known = backstage.signIns.findToken(token);
  if (known === undefined) throw new RpcFault(400, 'AUTH_TOKEN_EXPIRED');
  return known;
}

function tokenTl({ token, expiresAtMs }: LoginToken): Api.auth.LoginToken {
  return new Api.auth.LoginToken({ token, expires: Math.floor(expiresAtMs / 1000) });
}
