import { WEEKDAYS } from '../time/date-words.ts';
import { absences, waivers } from './absence-words.ts';
import {
  acceptances,
  agreements,
  cancellations,
  deliveries,
  noAnswers,
  pings,
  receipts,
  refusals,
  reminders,
  thanks,
} from './answer-words.ts';
import { isAsking } from './asking.ts';
import { isClosing } from './closing-words.ts';
import { phraseReader } from './phrases.ts';
import { plainWords } from './plain-words.ts';
import { isPromise } from './promising.ts';
import { quickDisclaimers, quickErrands, quickPromises, quickRequests } from './quick-words.ts';
import type { Act, Sentence } from './sentence.ts';
import { splitSentences } from './sentences.ts';
import { isDoubt, isTrouble } from './trouble.ts';
import { disclaimers, errands, meetings, promises, proposals, requests } from './words.ts';

/** What a message does: asks, promises, proposes, hands over, thanks, … */
export interface Speech {
  sentences: readonly Sentence[];
  asks: Sentence | null;
  /** Asks to do something, not only to know something. */
  isErrand: boolean;
  promises: Sentence | null;
  remindsMe: Sentence | null;
  /** Hands something over: a file, a link, an address, or it says so. */
  delivers: boolean;
  /** Nothing but thanks, yes, good-bye. */
  isClosing: boolean;
  agrees: boolean;
  accepts: boolean;
  refuses: boolean;
  cancels: boolean;
  receives: boolean;
  /** "No need any more": sets the other side free of what it was asked for or has promised. */
  waives: boolean;
  /** "I'm out of office until Monday." */
  isAway: boolean;
  asksNoAnswer: boolean;
  /** "But page 3 is missing": no mere thanks, and no mere chat. */
  tellsOfTrouble: boolean;
  /** Only asks whether somebody is there. */
  isPing: boolean;
  /** How many words there are, roughly, also where no spaces stand between them. */
  length: number;
}

const readActs = phraseReader({
  request: requests + quickRequests,
  errand: errands + quickErrands,
  promise: promises + quickPromises,
  disclaimer: disclaimers + quickDisclaimers,
  meeting: meetings,
  proposal: proposals,
  agreement: agreements,
  acceptance: acceptances,
  cancellation: cancellations,
  refusal: refusals,
  noAnswer: noAnswers,
  delivery: deliveries,
  receipt: receipts,
  reminder: reminders,
  ping: pings,
  thanks,
  waiver: waivers,
  absence: absences,
});

export interface Said {
  text: string;
  media: string | null;
}

export function readSpeech({ text, media }: Said): Speech {
  const sentences = sentencesOf(text);
  const has = (act: Act) => sentences.some(({ acts }) => acts.has(act));
  const asksNoAnswer = has('noAnswer');
  const promised = sentences.find(({ acts }) => acts.has('promise')) ?? null;
  const asks = asksNoAnswer ? null : (sentences.find(isAsking) ?? null);
  const first = sentences[0];
  const length = sentences.reduce((sum, { words }) => sum + lengthOf(words), 0);
  const tellsOfTrouble = length <= mostOfThanks && sentences.some(({ words }) => isTrouble(words));
  const isOnlyThanks =
    has('thanks') &&
    length <= mostOfThanks &&
    asks === null &&
    promised === null &&
    !tellsOfTrouble &&
    !sentences.some(({ acts }) => acts.has('meeting') && !acts.has('thanks'));
  return {
    sentences,
    asks,
    isErrand: asks?.acts.has('errand') ?? false,
    promises: promised,
    remindsMe:
      sentences.find(
        (sentence) => sentence.acts.has('reminder') && !sentence.acts.has('promise'),
      ) ?? null,
    delivers:
      carries.has(media ?? '') ||
      holdsAddress(text) ||
      handsOver.test(text) ||
      sentences.some(isDelivery),
    isClosing: isOnlyThanks || isClosing({ text, media }) || isFarewell(sentences, length),
    agrees: (first?.acts.has('agreement') === true && !isDoubt(first.words)) || isNod(text, media),
    accepts: first?.acts.has('acceptance') === true || isNod(text, media),
    refuses: has('refusal'),
    cancels: has('cancellation'),
    receives: has('receipt'),
    waives: has('waiver'),
    isAway: has('absence'),
    asksNoAnswer,
    tellsOfTrouble,
    isPing: has('ping') && length <= 4,
    length,
  };
}

/** "Great, see you on Thursday": of one sentence or two. */
function isFarewell(sentences: readonly Sentence[], length: number): boolean {
  const last = sentences.at(-1);
  return length <= mostOfFarewell && last !== undefined && farewell.test(last.words);
}

const mostOfFarewell = 8;

/** Until then, and nothing behind it but the time. */
const farewell = new RegExp(
  String.raw` (?:see you|see ya|cu|talk|speak|bis|hasta(?: el)?|nos vemos(?: el)?|hablamos(?: el)?|ate(?: a)?|a|do|tot|ci vediamo|vi ses|до|увидимся(?: в| во)?|созвонимся(?: в| во)?|побачимось(?: в| у)?|saya tunggu|gorusuruz)(?: (?:on|at|in|am|um|then|the))* (?:${WEEKDAYS.map(({ source }) => source).join('|')}|tomorrow|then|there|soon|later|dann|morgen|bald|manana|luego|pronto|logo|amanha|demain|bientot|domani|presto|jutra|zobaczenia|завтра|встречи|связи|зустрічі)(?: (?:at|um|в|о|a las|as|a) )? ?[\d: ]*$`.replaceAll(
    '\\d',
    'd',
  ),
  'u',
);

/** More than that tells something besides. */
const mostOfThanks = 12;

function sentencesOf(text: string): Sentence[] {
  return splitSentences(withoutQuotes(text.slice(0, longestRead)).replace(/https?:\/\/\S+/g, ' '))
    .slice(0, mostSentences)
    .map((part) => ({ text: part.trim(), words: plainWords(part) }))
    .filter(({ words }) => words.trim() !== '')
    .map(({ text: part, words }) => ({ text: part, words, acts: actsOf(words) }));
}

/** Lines of an earlier message that somebody answers below them. */
function withoutQuotes(text: string): string {
  if (!/^[ \t]*[>»]/m.test(text)) return text;
  const own = text.replace(/^[ \t]*[>»].*$/gm, '');
  return own.trim() === '' ? text : own;
}

/** @param words as `plainWords` makes them */
export function actsOf(words: string): ReadonlySet<Act> {
  const acts = readActs(words);
  if (words.includes(' pl') && pleaseDo.test(words)) acts.add('request').add('errand');
  if (isPromise({ words, acts })) acts.add('promise');
  else acts.delete('promise');
  return acts;
}

/** "Please countersign": whatever it is that should be done. */
const pleaseDo =
  / (?:please|pls|plz) (?!find |see |note |ignore |disregard |accept |be |dont |do not |excuse |forgive |feel |find |enjoy |and |thanks |thank |yes |no |to |for |the |as |with |from |in |by |on |at |\? )[a-z]+ /u;

/** What asks or promises stands at the beginning of a message, or the message is an article. */
const longestRead = 1500;
const mostSentences = 24;

/** "I'll send it" is no delivery, although "send it" may be among its words. */
function isDelivery({ acts, words }: Sentence): boolean {
  return acts.has('delivery') && !acts.has('promise') && !words.includes(' ? ');
}

const carries = new Set(['file', 'photo', 'video', 'audio', 'contact', 'location']);

/** "Here: 41M" */
const handsOver =
  /^\s*(?:here|вот|ось|voici|voilà|ecco|aquí|aqui|hier|tutaj|oto|işte|ini|这是|这里|こちら|여기)\s*[:：—–-]/iu;

/** A link, an e-mail or wallet address, an account number. */
function holdsAddress(text: string): boolean {
  return /https?:\/\/|\bwww\.|\S@\S+\.\w|\b0x[0-9a-f]{16}|\b\w{26,90}\b|\b[a-z\d-]{2,40}\.(?:com|io|org|xyz|net|app|dev|me)\b/i.test(
    text.slice(0, longestRead),
  );
}

/** 👍 alone, or a sticker: as much as a yes. */
function isNod(text: string, media: string | null): boolean {
  if (text.trim() === '') return media === 'sticker';
  // A plus is a yes in many a chat.
  if (/^\s*\+(?:1|\+)?\s*$/.test(text)) return true;
  return /^(?:[👍👌🤝✅💪🫡🙌💯🆗]|\p{Emoji_Modifier}|\uFE0F|\s)+$/u.test(text.slice(0, 40));
}

function lengthOf(words: string): number {
  let spaces = 0;
  for (let at = words.indexOf(' ', 1); at >= 0; at = words.indexOf(' ', at + 1)) spaces += 1;
  const joined = words.match(/[\u3040-\u30ff\u4e00-\u9fff]/g)?.length ?? 0;
  return Math.max(spaces, Math.ceil(joined / 2));
}
