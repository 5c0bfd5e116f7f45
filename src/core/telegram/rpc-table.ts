/**
 * What Telegram's error texts mean for us: the one table. A number at the end of a text
 * (`FLOOD_WAIT_42`) is cut off before the look-up.
 *
 * - `wait`: for everything, so many seconds. `slow-mode`: for this chat.
 * - `ended`: the session is gone; the data stay.
 * - `stop`: the account itself is limited: nothing automatic may go on.
 * - `here`: refused for good, for this chat or text.
 * - `refused`: refused for good, whatever the chat.
 * - `settings`: something of ours is set wrongly.
 */
export interface Rule {
  means: 'wait' | 'slow-mode' | 'ended' | 'stop' | 'here' | 'refused' | 'settings';
  why: string;
  hint?: string;
}

const loginAgain = 'run tgcrm login; your data are kept';
const appeal = 'open Telegram on your phone and follow what it says; recover@telegram.org helps';
const spamBot = 'ask @SpamBot in Telegram how long it lasts; send nothing automatic for a day';

export const rules: Readonly<Record<string, Rule>> = {
  FLOOD_WAIT: { means: 'wait', why: 'Telegram asks to wait' },
  FLOOD_PREMIUM_WAIT: { means: 'wait', why: 'Telegram asks to wait' },
  FLOOD_TEST_PHONE_WAIT: { means: 'wait', why: 'Telegram asks to wait with this test number' },
  '2FA_CONFIRM_WAIT': { means: 'wait', why: 'Telegram asks to wait before the account is reset' },
  SLOWMODE_WAIT: { means: 'slow-mode', why: 'the chat is in slow mode' },

  AUTH_KEY_UNREGISTERED: ended('Telegram ended the session'),
  AUTH_KEY_INVALID: ended('Telegram does not know the session any more'),
  AUTH_KEY_PERM_EMPTY: ended('Telegram does not know the session any more'),
  SESSION_REVOKED: ended('the session was ended from another device'),
  SESSION_EXPIRED: ended('the session has expired'),
  AUTH_KEY_DUPLICATED: ended(
    'the session was used from two places at once, so Telegram ended it',
    'run tgcrm login; never copy a session to a second machine',
  ),
  USER_DEACTIVATED: ended('the account was deleted', appeal),
  USER_DEACTIVATED_BAN: ended('Telegram has banned the account', appeal),

  PEER_FLOOD: stop('Telegram limits this account for writing to people who do not know it'),
  USER_RESTRICTED: stop('Telegram restricts this account'),
  FROZEN_METHOD_INVALID: stop('Telegram has frozen the account: it can only read', appeal),
  FROZEN_PARTICIPANT_MISSING: stop('Telegram has frozen the account: it can only read', appeal),

  USER_PRIVACY_RESTRICTED: here('their privacy settings do not let you write'),
  YOUR_PRIVACY_RESTRICTED: here('your own privacy settings stand in the way'),
  USER_IS_BLOCKED: here('they have blocked you'),
  YOU_BLOCKED_USER: here('you have blocked them'),
  INPUT_USER_DEACTIVATED: here('their account is deleted'),
  USER_DELETED: here('their account is deleted'),
  CHAT_WRITE_FORBIDDEN: here('you may not write in this chat'),
  CHAT_SEND_PLAIN_FORBIDDEN: here('text messages are not allowed in this chat'),
  CHAT_GUEST_SEND_FORBIDDEN: here('only members may write in this chat'),
  CHAT_RESTRICTED: here('you may not write in this chat'),
  CHAT_FORBIDDEN: here('you are no longer in this chat'),
  CHAT_ADMIN_REQUIRED: here('only admins may do this in this chat'),
  USER_BANNED_IN_CHANNEL: here('you are banned from writing in public groups', spamBot),
  CHANNEL_PRIVATE: here('the chat is private, or you were removed from it'),
  CHANNEL_INVALID: here('Telegram does not know this chat', 'run tgcrm chats --refresh'),
  CHAT_ID_INVALID: here('Telegram does not know this chat', 'run tgcrm chats --refresh'),
  PEER_ID_INVALID: here('Telegram does not know this chat', 'run tgcrm chats --refresh'),
  TOPIC_CLOSED: here('the topic is closed'),
  TOPIC_DELETED: here('the topic was deleted'),
  ALLOW_PAYMENT_REQUIRED: here('they charge Stars for a message, and tgcrm never pays'),
  STARS_PAYMENT_REQUIRED: here('it costs Stars, and tgcrm never pays'),
  PREMIUM_ACCOUNT_REQUIRED: here('only Telegram Premium accounts may write to them'),
  PRIVACY_PREMIUM_REQUIRED: here('only Telegram Premium accounts may write to them'),
  MESSAGE_TOO_LONG: here('the text is longer than Telegram allows', 'shorten it'),
  MESSAGE_EMPTY: here('the text is empty'),
  SCHEDULE_TOO_MUCH: here(
    "100 messages stand in Telegram's schedule for this chat, and it takes no more",
    'take some out in Telegram, or approve it without --on-server',
  ),
  SCHEDULE_DATE_TOO_LATE: here(
    "its time is too far ahead for Telegram's schedule (365 days)",
    'give it an earlier time, or approve it without --on-server',
  ),
  SCHEDULE_DATE_INVALID: here("Telegram's schedule does not take this time"),
  SCHEDULE_BOT_NOT_ALLOWED: here("Telegram's schedule is not for bots"),

  PHONE_NUMBER_INVALID: refused(
    'Telegram does not accept this phone number',
    'give it with the country code, such as +49 170 1234567',
  ),
  PHONE_NUMBER_BANNED: refused('Telegram has banned this phone number', appeal),
  PHONE_NUMBER_UNOCCUPIED: refused(
    'no Telegram account has this phone number',
    'create the account in an official app, then run tgcrm login',
  ),
  PHONE_NUMBER_APP_SIGNUP_FORBIDDEN: refused(
    'no Telegram account has this phone number',
    'create the account in an official app, then run tgcrm login',
  ),
  PHONE_NUMBER_FLOOD: refused(
    'too many codes were asked for this phone number',
    'try again tomorrow',
  ),
  PHONE_PASSWORD_FLOOD: refused('too many logins were tried', 'try again tomorrow'),
  PHONE_PASSWORD_PROTECTED: refused('the account is protected by a password'),
  PASSWORD_RECOVERY_NA: refused(
    'the account has no recovery e-mail address',
    'reset the password in an official app: Settings, Privacy, Two-Step Verification',
  ),
  SEND_CODE_UNAVAILABLE: refused('there is no other way to get a code', 'run tgcrm login again'),
  UPDATE_APP_TO_LOGIN: refused(
    'Telegram asks for a newer app to log in',
    'update tgcrm, or log in once in an official app with this number and try again',
  ),
  API_ID_INVALID: settings('Telegram does not know this api_id and api_hash'),
  API_ID_PUBLISHED_FLOOD: settings('this api_id is a public sample that Telegram limits'),
};

function ended(why: string, hint = loginAgain): Rule {
  return { means: 'ended', why, hint };
}

function stop(why: string, hint = spamBot): Rule {
  return { means: 'stop', why, hint };
}

function here(why: string, hint?: string): Rule {
  return { means: 'here', why, ...(hint && { hint }) };
}

function refused(why: string, hint?: string): Rule {
  return { means: 'refused', why, ...(hint && { hint }) };
}

function settings(why: string): Rule {
  return {
    means: 'settings',
    why,
    hint: 'get your own at my.telegram.org and set telegram.apiId and telegram.apiHash',
  };
}
