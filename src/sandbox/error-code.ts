/** The code that comes with an error's text: https://core.telegram.org/api/errors */
export function errorCode(text: string): number {
  return CODES.find(([pattern]) => pattern.test(text))?.[1] ?? 400;
}

const CODES: readonly (readonly [RegExp, number])[] = [
  [/^(FLOOD|SLOWMODE|TAKEOUT_INIT_DELAY|FROZEN_|STORY_SEND_FLOOD)/, 420],
  [/_MIGRATE_\d+$/, 303],
  [
    /^(AUTH_KEY_(UNREGISTERED|INVALID|PERM_EMPTY)|SESSION_|USER_DEACTIVATED|ACTIVE_USER_REQUIRED)/,
    401,
  ],
  [/^(AUTH_KEY_DUPLICATED|UPDATE_APP_TO_LOGIN|FRESH_)/, 406],
  [
    /^(CHAT_WRITE_FORBIDDEN|USER_PRIVACY_RESTRICTED|ALLOW_PAYMENT_REQUIRED|PREMIUM_ACCOUNT_REQUIRED|PRIVACY_PREMIUM_REQUIRED|CHAT_SEND_|USER_RESTRICTED|CHAT_GUEST_SEND_FORBIDDEN)/,
    403,
  ],
  [/^(RANDOM_ID_DUPLICATE|AUTH_RESTART|RPC_|INTERNAL|WORKER_BUSY)/, 500],
  [/^TIMEOUT/, -503],
];
