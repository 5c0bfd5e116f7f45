import type { Language } from '../text/language.ts';

export interface Tone {
  isFormal: boolean;
  /** My words there say so; else it is what one says to a stranger. */
  isSure: boolean;
  /** The greeting that I open my messages with in this chat: `Hey`, `Добрый день`. */
  greeting: string | null;
}

/** How I write to them, from my own messages in this chat, newest last: on this machine only. */
export function toneOf(mine: readonly string[], language: Language): Tone {
  const formality = formalityOf(mine, language);
  const isFormal = formality > 0 || (formality === 0 && politeAtFirst.has(language));
  return { isFormal, isSure: formality !== 0, greeting: greetingOf(mine) };
}

/** More than 0 for formal texts, less for casual ones, 0 where the words do not tell. */
export function formalityOf(mine: readonly string[], language: Language): number {
  const polite = formalWords[language];
  const casual = casualWords[language];
  let formal = 0;
  for (const text of mine) {
    if (polite?.test(text)) formal += 1;
    if (casual?.test(text)) formal -= 1;
  }
  return formal;
}

/** Where one says "Sie" to somebody until told otherwise. */
const politeAtFirst = new Set<Language>(['ru', 'uk', 'de', 'fr', 'zh']);

const formalWords: Partial<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:вы|вас|вам|вами|ваш\p{L}*|здравствуйте|добрый день)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:ви|вас|вам|вами|ваш\p{L}*|добрий день)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:Sie|Ihnen|Ihre?n?|Guten Tag)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:usted(?:es)?|le agradezco|estimad[oa])(?!\p{L})/iu,
  it: /(?<!\p{L})(?:Lei|La ringrazio|gentile)(?!\p{L})/u,
  tr: /(?<!\p{L})(?:siz\p{L}*|sayın|merhaba)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:senhora?|prezad[oa]|bom dia)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:dear|sincerely|kind regards|hello)(?!\p{L})/iu,
  zh: /您/u,
};

const casualWords: Partial<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:ты|тебя|тебе|тобой|тво[йяёеи]\p{L}*|привет)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:ти|тебе|тобі|тв[іо]\p{L}*|привіт)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:du|dir|dich|dein\p{L}*|hey|hi)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|salut)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|tu|te|hola)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:tu|ti|ciao)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:sen\p{L}*|selam)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:oi|você)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:hey|hi|yo)(?!\p{L})/iu,
  zh: /你/u,
};

/** The one that I used last: my own words beat any of ours. */
export function greetingOf(mine: readonly string[]): string | null {
  for (const text of mine.toReversed()) {
    const match = greetings.exec(text.trimStart().slice(0, 40));
    if (match) return match[0];
  }
  return null;
}

const greetings =
  /^(?:hey|hi|hello|good morning|привет|здравствуйте|добрый день|привіт|вітаю|добрий день|hola|buenos días|buenas|oi|olá|bom dia|bonjour|salut|hallo|moin|guten tag|ciao|buongiorno|merhaba|selam|halo)(?!\p{L})/iu;
