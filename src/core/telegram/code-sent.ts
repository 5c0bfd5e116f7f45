import type { Api } from 'telegram/index.js';
import { AppError } from '../errors.ts';
import { maskPhone } from '../rules/text/mask-phone.ts';
import type { CodeSent } from './sign-in-port.ts';

/** Where Telegram sent the code, in words. @throws {AppError} `refused` where only an official app can go on. */
export function codeSentOf(sent: Api.auth.SentCode, phone: string): CodeSent {
  return {
    ...placeOf(sent.type, phone),
    next: sent.nextType ? nextWays[sent.nextType.className] : null,
    timeoutS: sent.timeout ?? null,
  };
}

type Place = Pick<CodeSent, 'via' | 'where' | 'length'>;

function placeOf(type: Api.auth.TypeSentCodeType, phone: string): Place {
  const number = maskPhone(phone);
  switch (type.className) {
    case 'auth.SentCodeTypeApp':
      return { via: 'app', where: 'in your Telegram app', length: type.length };
    case 'auth.SentCodeTypeSms':
      return { via: 'sms', where: `by SMS to ${number}`, length: type.length };
    case 'auth.SentCodeTypeCall':
      return { via: 'call', where: `by a phone call to ${number}`, length: type.length };
    case 'auth.SentCodeTypeFlashCall':
      return {
        via: 'flash-call',
        where: `by a call to ${number}: the code is the caller's number, ${type.pattern}`,
        length: null,
      };
    case 'auth.SentCodeTypeMissedCall':
      return {
        via: 'missed-call',
        where: `by a missed call to ${number} from ${type.prefix}…: the code is its last ${type.length} digits`,
        length: type.length,
      };
    case 'auth.SentCodeTypeEmailCode':
      return { via: 'email', where: `by e-mail to ${type.emailPattern}`, length: type.length };
    case 'auth.SentCodeTypeFragmentSms':
      return { via: 'fragment', where: `on Fragment: ${type.url}`, length: type.length };
    case 'auth.SentCodeTypeSmsWord':
      return { via: 'sms-word', where: `by SMS to ${number}: one word`, length: null };
    case 'auth.SentCodeTypeSmsPhrase':
      return { via: 'sms-phrase', where: `by SMS to ${number}: a phrase`, length: null };
    case 'auth.SentCodeTypeFirebaseSms':
      return {
        via: 'firebase',
        where: 'by a way that only official apps can read; ask for another',
        length: type.length,
      };
    case 'auth.SentCodeTypeSetUpEmailRequired':
      throw new AppError('refused', 'Telegram asks for a login e-mail address first', {
        hint: 'log in once in an official app, set the address up there, then run tgcrm login',
      });
  }
}

const nextWays = {
  'auth.CodeTypeSms': 'SMS',
  'auth.CodeTypeCall': 'a phone call',
  'auth.CodeTypeFlashCall': 'a call whose number is the code',
  'auth.CodeTypeMissedCall': 'a missed call',
  'auth.CodeTypeFragmentSms': 'Fragment',
} as const satisfies Record<Api.auth.TypeCodeType['className'], string>;
