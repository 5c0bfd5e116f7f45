import { Api } from 'telegram/tl/index.js';
import type { CodeVia, SentCode } from '../sign-ins.ts';

/** Which way follows when the code is asked for again; `null` when there is none. */
export const NEXT: Record<CodeVia, CodeVia | null> = {
  app: 'sms',
  sms: 'call',
  call: null,
  'flash-call': 'sms',
  'missed-call': 'sms',
  fragment: null,
  email: 'sms',
};

/** After an SMS or a call one has to wait; from the app on, another way may follow at once. */
const RESEND_AFTER_S = 60;

/** Where the code went, how long it is, and which way is next. */
export function sentCodeTl(code: SentCode, length: number): Api.auth.SentCode {
  const next = NEXT[code.via];
  const canHurry = code.via === 'app' || code.via === 'email';
  return new Api.auth.SentCode({
    type: typeTl(code.via, length),
    phoneCodeHash: code.hash,
    ...(next === null ? {} : { nextType: nextTypeTl(next) }),
    ...(canHurry || next === null ? {} : { timeout: RESEND_AFTER_S }),
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
    case 'flash-call':
      return new Api.auth.SentCodeTypeFlashCall({ pattern: '+99966*' });
    case 'missed-call':
      return new Api.auth.SentCodeTypeMissedCall({ prefix: '+99966', length });
    case 'fragment':
      return new Api.auth.SentCodeTypeFragmentSms({ url: 'https://fragment.com/login', length });
    case 'email':
      return new Api.auth.SentCodeTypeEmailCode({ emailPattern: 'a***e@example.com', length });
  }
}

function nextTypeTl(via: CodeVia): Api.auth.TypeCodeType {
  return via === 'call' ? new Api.auth.CodeTypeCall() : new Api.auth.CodeTypeSms();
}
