import { RPCMessageToError } from 'telegram/errors/index.js';
import { Api } from 'telegram/index.js';
import { expect, test } from 'vitest';
import { AppError } from '../../../src/core/errors.ts';
import { sendOutcomeOf, toAppError } from '../../../src/core/telegram/rpc-errors.ts';

const now = new Date('2026-11-22T09:00:00Z');
const request = new Api.messages.SendMessage({});

/** The error object that the library makes of Telegram's answer. */
function rpc(errorMessage: string, errorCode = 400): Error {
  return RPCMessageToError(new Api.RpcError({ errorCode, errorMessage }), request);
}

test.for([
  ['FLOOD_WAIT_42', 420, 'flood-wait'],
  ['FLOOD_PREMIUM_WAIT_42', 420, 'flood-wait'],
  ['AUTH_KEY_UNREGISTERED', 401, 'session-ended'],
  ['SESSION_REVOKED', 401, 'session-ended'],
  ['SESSION_EXPIRED', 401, 'session-ended'],
  ['USER_DEACTIVATED_BAN', 401, 'session-ended'],
  ['AUTH_KEY_DUPLICATED', 406, 'session-ended'],
  ['PHONE_NUMBER_BANNED', 400, 'refused'],
  ['PEER_FLOOD', 400, 'refused'],
  ['CHANNEL_PRIVATE', 400, 'refused'],
  ['API_ID_INVALID', 400, 'settings'],
  ['SOMETHING_NEW', 400, 'refused'],
  ['SOMETHING_BROKE', 500, 'network'],
] as const)('%s is %s to the user', ([text, errorCode, code]) => {
  const error = toAppError(rpc(text, errorCode), now);
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ code });
});

test('a flood wait says when to come back', () => {
  expect(toAppError(rpc('FLOOD_WAIT_3600', 420), now)).toMatchObject({
    message: 'Telegram asks to wait, 60 min',
    retryAt: '2026-11-22T10:00:00.000Z',
  });
});

test('trouble of the network is not taken for a bug, nor a bug for the network', () => {
  expect(toAppError(new Error('read ECONNRESET'), now)).toMatchObject({ code: 'network' });
  const bug = new TypeError('x is not a function');
  expect(toAppError(bug, now)).toBe(bug);
});

test.for([
  'USER_PRIVACY_RESTRICTED',
  'USER_IS_BLOCKED',
  'YOU_BLOCKED_USER',
  'INPUT_USER_DEACTIVATED',
  'CHAT_WRITE_FORBIDDEN',
  'USER_BANNED_IN_CHANNEL',
  'CHANNEL_PRIVATE',
  'CHAT_ADMIN_REQUIRED',
  'TOPIC_CLOSED',
  'TOPIC_DELETED',
  'PREMIUM_ACCOUNT_REQUIRED',
  'SOMETHING_NEW',
])('%s refuses a send for good', (text) => {
  expect(sendOutcomeOf(rpc(text), now)).toMatchObject({ kind: 'refused', code: text });
});

test('a price in Stars refuses a send for good', () => {
  expect(sendOutcomeOf(rpc('ALLOW_PAYMENT_REQUIRED_50', 403), now)).toMatchObject({
    kind: 'refused',
    code: 'ALLOW_PAYMENT_REQUIRED',
  });
});

test.for(['PEER_FLOOD', 'FROZEN_METHOD_INVALID', 'FROZEN_PARTICIPANT_MISSING'])(
  '%s stops every automatic send',
  (code) => expect(sendOutcomeOf(rpc(code), now)).toMatchObject({ kind: 'stop', code }),
);

test('slow mode defers this chat, a flood wait everything', () => {
  const retryAt = '2026-11-22T09:00:30.000Z';
  expect(sendOutcomeOf(rpc('SLOWMODE_WAIT_30', 420), now)).toEqual({
    kind: 'deferred',
    reason: 'slow-mode',
    retryAt,
  });
  expect(sendOutcomeOf(rpc('FLOOD_WAIT_30', 420), now)).toEqual({
    kind: 'deferred',
    reason: 'flood-wait',
    retryAt,
  });
});

test.for([
  ['INTERNAL', 500],
  ['AUTH_KEY_UNREGISTERED', 401],
  ['API_ID_INVALID', 400],
] as const)('%s decides nothing about a send', ([text, code]) => {
  expect(sendOutcomeOf(rpc(text, code), now)).toBeNull();
});
