import { formalityOf, greetingOf } from '../draft/tone.ts';
import type { Language } from '../text/language.ts';
import { wordsOf } from './change.ts';

/** What one sees of a text without reading what it says: enough to tell a habit, and not a word of it. */
export interface Marks {
  hasGreeting: boolean;
  hasEmoji: boolean;
  /** One's own name at its end, as it stands there. */
  signature: string | null;
  /** `null` where the words do not tell. */
  isFormal: boolean | null;
  words: number;
}

export interface Names {
  /** First name of the person written to. */
  firstName: string | null;
  /** The whole name of who writes. */
  me: string | null;
}

/** Linear in the length. */
export function marksOf(text: string, { language, ...names }: Names & { language: string }): Marks {
  const formality = formalityOf([text], languageFrom(language));
  return {
    hasGreeting: greets(text, names.firstName),
    hasEmoji: emoji.test(text),
    signature: signatureOf(text, names.me),
    isFormal: formality === 0 ? null : formality > 0,
    words: wordsOf(text).length,
  };
}

/** Wider than what is ever taken out: who greets in words of their own has not left the greeting out. */
function greets(text: string, firstName: string | null): boolean {
  const start = text.trimStart().slice(0, 80);
  if (greetingOf([start]) !== null || otherGreetings.test(start)) return true;
  if (restAfterGreeting(start, firstName) !== null) return true;
  const before = firstName === null ? -1 : start.toLowerCase().indexOf(firstName.toLowerCase());
  if (before === -1 || firstName === null) return false;
  const isMarked = /^\s?[,!:，！：]/u.test(start.slice(before + firstName.length));
  return isMarked && (start.slice(0, before).match(/\S+/gu)?.length ?? 0) <= 3;
}

const otherGreetings =
  /^(?:dear|greetings|gm|yo|sup|heya|good (?:day|afternoon|evening)|morning|доброе утро|доброго|добрый вечер|приветствую|здравствуй|хай|уважаем\p{L}*|доброго ранку|шановн\p{L}*|estimad\p{L}*|querid\p{L}*|buen día|prezad\p{L}*|boa (?:tarde|noite)|car[oa]|cher|chère|bonsoir|coucou|servus|grüß\p{L}*|guten (?:morgen|abend)|lieber?|sehr geehrte\p{L}*|hej|salve|gentile|buonasera|günaydın|iyi (?:günler|akşamlar)|sayın|selamat|hai|pagi|siang|早上好|晚上好|下午好|大家好)(?!\p{L})/iu;

/** "Hi Ann, about it" without "Hi Ann,"; as it is where nothing would be left, or where it does not greet. */
export function withoutGreeting(text: string, firstName: string | null): string {
  const rest = restAfterGreeting(text, firstName);
  if (rest === null || wordsOf(rest).length === 0) return text;
  const [first = ''] = rest;
  return first.toUpperCase() + rest.slice(first.length);
}

export function withoutEmoji(text: string): string {
  return text.replace(everyEmoji, '').trim();
}

export function withSignature(text: string, signature: string): string {
  return `${text.trimEnd()}\n${signature}`;
}

/** What follows the greeting with its name and its mark; `null` without a greeting. */
function restAfterGreeting(text: string, firstName: string | null): string | null {
  const start = text.trimStart();
  const greeting = greetingOf([start]) ?? '';
  const named = withoutName(start.slice(greeting.length), firstName);
  if (greeting === '' && named === null) return chineseRest(start, firstName);
  const rest = named ?? start.slice(greeting.length).replace(/^ \p{L}{1,20}(?=[,!:])/u, '');
  const mark = /^\s{0,3}[,!:.–—，！：]{1,3}\s*/u.exec(rest);
  return mark ? rest.slice(mark[0].length) : null;
}

/** ", Ann" and " Ann" before a mark; `null` where the name does not stand there. */
function withoutName(text: string, firstName: string | null): string | null {
  if (firstName === null) return null;
  const gap = /^[,，]?\s{0,3}/u.exec(text)?.[0] ?? '';
  const after = text.slice(gap.length);
  if (!after.toLowerCase().startsWith(firstName.toLowerCase())) return null;
  const rest = after.slice(firstName.length);
  return /^\s{0,3}[,!:–—，！：]/u.test(rest) ? rest : null;
}

function chineseRest(text: string, firstName: string | null): string | null {
  const name = firstName !== null && text.startsWith(firstName) ? firstName.length : 0;
  const found = /^\s?[你您]好[，,！!：:]?\s*/u.exec(text.slice(name));
  return found ? text.slice(name + found[0].length) : null;
}

/** The whole name or its first word, alone on the last line or after the last sentence. */
function signatureOf(text: string, me: string | null): string | null {
  if (me === null || me.trim() === '') return null;
  const end = text.trimEnd().replace(/[.!,]$/u, '');
  for (const name of [me.trim(), me.trim().split(/\s/u)[0] ?? '']) {
    if (name.length < 2 || !end.toLowerCase().endsWith(name.toLowerCase())) continue;
    const before = end.slice(0, -name.length);
    if (/[\n.!?…,–—-][^\S\n]*$/u.test(before)) return end.slice(-name.length);
  }
  return null;
}

// Digits and signs are emoji to Unicode as well; what shows as a picture is meant.
const emoji = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;
const everyEmoji =
  /[^\S\n]?(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F)[\u200D\uFE0F\p{Emoji_Modifier}]?/gu;

const spoken: ReadonlySet<string> = new Set<Language>([
  'en',
  'ru',
  'uk',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'tr',
  'id',
  'zh',
]);

function isSpoken(language: string): language is Language {
  return spoken.has(language);
}

function languageFrom(language: string): Language {
  return isSpoken(language) ? language : 'en';
}
