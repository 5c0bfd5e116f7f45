import { randomBytes } from 'node:crypto';
import { Api } from 'telegram/tl/index.js';
import { isRightAnswer, makeChallenge, type SrpVerifier } from '../srp.ts';
import { GENERATOR, PRIME } from '../wire/key-exchange.ts';
import { toLong } from '../wire/wide-ints.ts';
import type { Account } from '../world/world.ts';
import { completeLogin } from './authorization.ts';
import { type LoginContext, loginMethod } from './login-method.ts';
import { RpcFault } from './method.ts';

/** The second factor: https://core.telegram.org/api/srp */
export const passwordMethods = [
  loginMethod(Api.account.GetPassword, async (call) => {
    const account = whoseTurn(call);
    if (account.password === null) return passwordTl({ hasPassword: false });
    const { text, hint } = account.password;
    const { signIns } = call.backstage;
    const verifier = await signIns.verifierOf(account.userId, text);
    const challenge = makeChallenge(verifier);
    return passwordTl({
      hasPassword: true,
      hasRecovery: true,
      currentAlgo: algorithmTl(verifier),
      srp_B: challenge.ours,
      srpId: toLong(signIns.keepChallenge(account.userId, challenge)),
      ...(hint === null ? {} : { hint }),
    });
  }),
  loginMethod(Api.auth.CheckPassword, (call, { password }) => {
    const account = whoOwes(call);
    if (!(password instanceof Api.InputCheckPasswordSRP)) {
      throw new RpcFault(400, 'PASSWORD_HASH_INVALID');
    }
    const { signIns } = call.backstage;
    const challenge = signIns.takeChallenge(password.srpId.toString(), account.userId);
    if (challenge === undefined) throw new RpcFault(400, 'SRP_ID_INVALID');
    const isRight = isRightAnswer(challenge, password);
    if (isRight === null) throw new RpcFault(400, 'SRP_A_INVALID');
    if (!isRight) throw new RpcFault(400, 'PASSWORD_HASH_INVALID');
    return completeLogin(call, account);
  }),
  loginMethod(Api.auth.RequestPasswordRecovery, (call) => {
    whoOwes(call);
    return new Api.auth.PasswordRecovery({ emailPattern: 'a***e@example.com' });
  }),
  loginMethod(Api.auth.CheckRecoveryPassword, (call, { code }) => {
    expectRecoveryCode(whoOwes(call), code);
    return true;
  }),
  loginMethod(Api.auth.RecoverPassword, (call, { code }) => {
    const account = whoOwes(call);
    expectRecoveryCode(account, code);
    // Recovery takes the password away; a new one would come as `newSettings`, which no client of ours sends.
    account.password = null;
    return completeLogin(call, account);
  }),
];

/** The recovery mail carries the account's login code: the story has no other secret. */
function expectRecoveryCode(account: Account, code: string): void {
  if (!code) throw new RpcFault(400, 'CODE_EMPTY');
  if (code !== account.loginCode) throw new RpcFault(400, 'CODE_INVALID');
}

/** Who has given the right code and owes the password. */
function whoOwes(call: LoginContext): Account {
  const { key, world } = call;
  const account = key.passwordOwedBy === null ? null : world.accountById(key.passwordOwedBy);
  if (account === null) throw new RpcFault(401, key.endedBecause ?? 'AUTH_KEY_UNREGISTERED');
  return account;
}

function whoseTurn(call: LoginContext): Account {
  return call.account ?? whoOwes(call);
}

type PasswordFields = Partial<ConstructorParameters<typeof Api.account.Password>[0]>;

function passwordTl(fields: PasswordFields): Api.account.Password {
  const fresh = { salt1: randomBytes(8), salt2: randomBytes(16) };
  return new Api.account.Password({
    newAlgo: algorithmTl(fresh),
    newSecureAlgo: new Api.SecurePasswordKdfAlgoUnknown(),
    secureRandom: randomBytes(256),
    ...fields,
  });
}

function algorithmTl({
  salt1,
  salt2,
}: Pick<SrpVerifier, 'salt1' | 'salt2'>): Api.TypePasswordKdfAlgo {
  return new Api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow({
    salt1,
    salt2,
    g: GENERATOR,
    p: PRIME,
  });
}
