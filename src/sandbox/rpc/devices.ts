import { Api } from 'telegram/tl/index.js';
import type { AuthKey } from '../wire/auth-keys.ts';
import { fromLong, toLong } from '../wire/wide-ints.ts';
import { completeLogin, deviceTl } from './authorization.ts';
import { type LoginContext, loginMethod } from './login-method.ts';
import { RpcFault } from './method.ts';

/** Where an account is logged in, and how that ends. */
export const deviceMethods = [
  loginMethod(Api.auth.LogOut, (call) => {
    call.backstage.keys.endLogin(call.key, 'AUTH_KEY_UNREGISTERED');
    return new Api.auth.LoggedOut({});
  }),
  loginMethod(Api.account.GetAuthorizations, (call) => {
    const authorizations = devices(call).map((key) => deviceTl(key, key === call.key));
    return new Api.account.Authorizations({ authorizationTtlDays: 180, authorizations });
  }),
  loginMethod(Api.account.ResetAuthorization, (call, { hash }) => {
    const other = others(call).find((key) => key.hash === fromLong(hash));
    if (other === undefined) throw new RpcFault(400, 'HASH_INVALID');
    call.backstage.keys.endLogin(other, 'AUTH_KEY_UNREGISTERED');
    return true;
  }),
  loginMethod(Api.auth.ResetAuthorizations, (call) => {
    for (const key of others(call)) call.backstage.keys.endLogin(key, 'SESSION_REVOKED');
    return true;
  }),
  loginMethod(Api.auth.ExportAuthorization, (call, { dcId }) => {
    const isOther = dcId !== call.dcId && call.backstage.dcs.some(({ id }) => id === dcId);
    if (!isOther) throw new RpcFault(400, 'DC_ID_INVALID');
    const id = userId(call);
    const bytes = call.backstage.signIns.exportLogin(call.key);
    return new Api.auth.ExportedAuthorization({ id: toLong(BigInt(id)), bytes });
  }),
  loginMethod(Api.auth.ImportAuthorization, (call, { id, bytes }) => {
    const from = call.backstage.signIns.importLogin(bytes);
    const account = from?.userId === id.toString() ? call.world.accountById(from.userId) : null;
    if (from === undefined || account === null) throw new RpcFault(400, 'AUTH_BYTES_INVALID');
    const done = completeLogin(call, account);
    call.key.broughtBy = from;
    return done;
  }),
];

function devices(call: LoginContext): AuthKey[] {
  return call.backstage.keys.ofUser(userId(call)).filter((key) => key.broughtBy === null);
}

function others(call: LoginContext): AuthKey[] {
  return devices(call).filter((key) => key !== call.key);
}

function userId({ account, key }: LoginContext): string {
  if (account === null) throw new RpcFault(401, key.endedBecause ?? 'AUTH_KEY_UNREGISTERED');
  return account.userId;
}
