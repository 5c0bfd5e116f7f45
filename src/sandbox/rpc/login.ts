import { Api } from 'telegram/tl/index.js';
import type { SentCode } from '../sign-ins.ts';
import type { Account } from '../world/world.ts';
import { passFirstFactor } from './authorization.ts';
import { type LoginContext, loginMethod } from './login-method.ts';
import { RpcFault } from './method.ts';
import { NEXT, sentCodeTl } from './sent-code.ts';

/** Login by phone and code: https://core.telegram.org/api/auth */
export const loginMethods = [
  loginMethod(Api.auth.SendCode, (call, { phoneNumber, apiId, apiHash }) => {
    if (apiId === 0 || apiHash === '') throw new RpcFault(400, 'API_ID_INVALID');
    const phone = parsePhone(phoneNumber);
    const account = call.world.accountByPhone(phone);
    expectHome(call, account);
    const via = call.backstage.faults.codesGoBy ?? account?.codeVia ?? 'sms';
    return sentCodeTl(call.backstage.signIns.sendCode(phone, via), rightCode(account).length);
  }),
  loginMethod(Api.auth.ResendCode, (call, { phoneNumber, phoneCodeHash }) => {
    const code = expectCode(call, phoneNumber, phoneCodeHash);
    const via = NEXT[code.via];
    if (via === null) throw new RpcFault(400, 'SEND_CODE_UNAVAILABLE');
    code.via = via;
    code.sentAtMs = call.backstage.clock();
    return sentCodeTl(code, rightCode(call.world.accountByPhone(code.phone)).length);
  }),
  loginMethod(Api.auth.CancelCode, (call, { phoneNumber, phoneCodeHash }) => {
    expectCode(call, phoneNumber, phoneCodeHash);
    return call.backstage.signIns.dropCode(phoneCodeHash);
  }),
  loginMethod(Api.auth.SignIn, signIn),
];

function signIn(call: LoginContext, request: Api.auth.SignIn): Api.auth.TypeAuthorization {
  const { phoneNumber, phoneCodeHash, emailVerification } = request;
  const phoneCode =
    emailVerification instanceof Api.EmailVerificationCode
      ? emailVerification.code
      : request.phoneCode;
  if (!phoneCode) throw new RpcFault(400, 'PHONE_CODE_EMPTY');
  const code = expectCode(call, phoneNumber, phoneCodeHash);
  const account = call.world.accountByPhone(code.phone);
  if (phoneCode !== rightCode(account)) {
    code.wrongTries += 1;
    throw new RpcFault(400, 'PHONE_CODE_INVALID');
  }
  // Telegram keeps the code good until the sign-up, which the sandbox does not have.
  if (account === null) return new Api.auth.AuthorizationSignUpRequired({});
  call.backstage.signIns.dropCode(phoneCodeHash);
  return passFirstFactor(call, account);
}

/** What a number that nobody has gets: so that a client can be led up to the sign-up. */
const STRANGERS_CODE = '00000';

function rightCode(account: Account | null): string {
  return account?.loginCode ?? STRANGERS_CODE;
}

function parsePhone(text: string): string {
  const phone = text.replace(/\D/g, '');
  if (phone.length < 7 || phone.length > 15) throw new RpcFault(406, 'PHONE_NUMBER_INVALID');
  return phone;
}

/** An account lives in one data centre, and signs in there alone. */
function expectHome(call: LoginContext, account: Account | null): void {
  if (account?.isBanned) throw new RpcFault(400, 'PHONE_NUMBER_BANNED');
  if (account === null || account.dcId === call.dcId) return;
  throw new RpcFault(303, `PHONE_MIGRATE_${account.dcId}`);
}

function expectCode(call: LoginContext, phone: string, hash: string): SentCode {
  if (!hash) throw new RpcFault(400, 'PHONE_CODE_HASH_EMPTY');
  const code = call.backstage.signIns.findCode(parsePhone(phone), hash);
  if (code === undefined) throw new RpcFault(400, 'PHONE_CODE_EXPIRED');
  return code;
}
