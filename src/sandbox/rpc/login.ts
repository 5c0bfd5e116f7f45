import { Api } from 'telegram/tl/index.js';
import type { CodeVia, SentCode } from '../sign-ins.ts';
import type { Account } from '../world.ts';
import { passFirstFactor } from './authorization.ts';
import { type LoginContext, loginMethod } from './login-method.ts';
import { RpcFault } from './method.ts';

/** Login by phone and code: https://core.telegram.org/api/auth */
export const loginMethods = [
  loginMethod(Api.auth.SendCode, (call, { phoneNumber, apiId, apiHash }) => {
    if (apiId === 0 || apiHash === '') throw new RpcFault(400, 'API_ID_INVALID');
    const phone = parsePhone(phoneNumber);
    const account = call.world.accountByPhone(phone);
    expectHome(call, account);
    return sentCodeTl(call.backstage.signIns.sendCode(phone, account?.codeVia ?? 'sms'), account);
  }),
  loginMethod(Api.auth.ResendCode, (call, { phoneNumber, phoneCodeHash }) => {
    const code = expectCode(call, phoneNumber, phoneCodeHash);
    const via = NEXT[code.via];
    if (via === null) throw new RpcFault(400, 'SEND_CODE_UNAVAILABLE');
    code.via = via;
    code.sentAtMs = call.backstage.clock();
    return sentCodeTl(code, call.world.accountByPhone(code.phone));
  }),
  loginMethod(Api.auth.CancelCode, (call, { phoneNumber, phoneCodeHash }) => {
    expectCode(call, phoneNumber, phoneCodeHash);
    return call.backstage.signIns.dropCode(phoneCodeHash);
  }),
  loginMethod(Api.auth.SignIn, signIn),
];

function signIn(call: LoginContext, request: Api.auth.SignIn): Api.auth.TypeAuthorization {
  const { phoneNumber, phoneCodeHash, phoneCode } = request;
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

const NEXT: Record<CodeVia, CodeVia | null> = { app: 'sms', sms: 'call', call: null };
const RESEND_AFTER_S = 60;

function sentCodeTl(code: SentCode, account: Account | null): Api.auth.SentCode {
  const next = NEXT[code.via];
  return new Api.auth.SentCode({
    type: typeTl(code.via, rightCode(account).length),
    phoneCodeHash: code.hash,
    ...(next === null ? {} : { nextType: nextTypeTl(next) }),
    // Another way may follow the app at once; after an SMS or a call one has to wait.
    ...(code.via === 'app' || next === null ? {} : { timeout: RESEND_AFTER_S }),
  });
}

function typeTl(via: CodeVia, length: number): Api.auth.TypeSentCodeType {
  switch (via) {
    case 'app':
      return new Api.auth.SentCodeTypeApp({ length });
    case 'sms':
      return new Api.auth.SentCodeTypeSms({ length });
    case 'call':
      return new Api.auth.SentCodeTypeCall({ length });
  }
}

function nextTypeTl(via: CodeVia): Api.auth.TypeCodeType {
  return via === 'call' ? new Api.auth.CodeTypeCall() : new Api.auth.CodeTypeSms();
}
