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
import { isClosing } from './closing-words.ts';
import { WEEKDAYS } from './date-words.ts';
import { phraseReader } from './phrases.ts';
import { plainWords } from './plain-words.ts';
import { splitSentences } from './sentences.ts';
import { disclaimers, errands, meetings, promises, proposals, requests } from './speech-words.ts';

/** What one sentence does, as far as its words tell. */
export type Act =
  | 'request'
  | 'errand'
  | 'promise'
  | 'disclaimer'
  | 'meeting'
  | 'proposal'
  | 'agreement'
  | 'acceptance'
  | 'cancellation'
  | 'refusal'
  | 'noAnswer'
  | 'delivery'
  | 'receipt'
  | 'reminder'
  | 'ping'
  | 'thanks';

export interface Sentence {
  text: string;
  /** As `plainWords` makes them. */
  words: string;
  acts: ReadonlySet<Act>;
}

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
  asksNoAnswer: boolean;
  /** Only asks whether somebody is there. */
  isPing: boolean;
  /** How many words there are, roughly, also where no spaces stand between them. */
  length: number;
}

const readActs = phraseReader({
  request: requests,
  errand: errands,
  promise: promises,
  disclaimer: disclaimers,
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
});

export interface Said {
  text: string;
  media: string | null;
}

export function readSpeech({ text, media }: Said): Speech {
  const sentences = sentencesOf(text);
  const has = (act: Act) => sentences.some(({ acts }) => acts.has(act));
  const asksNoAnswer = has('noAnswer');
  const promised = sentences.find(isPromise) ?? null;
  const asks = asksNoAnswer ? null : (sentences.find((sentence) => isAsking(sentence)) ?? null);
  const first = sentences[0];
  const length = sentences.reduce((sum, { words }) => sum + lengthOf(words), 0);
  const isOnlyThanks =
    has('thanks') &&
    length <= mostOfThanks &&
    asks === null &&
    promised === null &&
    !sentences.some(({ acts }) => acts.has('meeting') && !acts.has('thanks'));
  return {
    sentences,
    asks,
    isErrand: asks?.acts.has('errand') ?? false,
    promises: promised,
    remindsMe:
      sentences.find((sentence) => sentence.acts.has('reminder') && !isPromise(sentence)) ?? null,
    delivers: carries.has(media ?? '') || holdsAddress(text) || sentences.some(isDelivery),
    isClosing: isOnlyThanks || isClosing({ text, media }) || isFarewell(sentences, length),
    agrees: first?.acts.has('agreement') === true || isNod(text, media),
    accepts: first?.acts.has('acceptance') === true || isNod(text, media),
    refuses: has('refusal'),
    cancels: has('cancellation'),
    receives: has('receipt'),
    asksNoAnswer,
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
  return splitSentences(text.slice(0, longestRead).replace(/https?:\/\/\S+/g, ' '))
    .slice(0, mostSentences)
    .map((part) => ({ text: part.trim(), words: plainWords(part) }))
    .filter(({ words }) => words.trim() !== '')
    .map(({ text: part, words }) => ({ text: part, words, acts: readActs(words) }));
}

/** What asks or promises stands at the beginning of a message, or the message is an article. */
const longestRead = 1500;
const mostSentences = 24;

function isAsking({ words, acts }: Sentence): boolean {
  if (words.includes(' ? ')) return !isCourtesy.test(words);
  if (isCourtesy.test(words)) return false;
  // "Send it over and we'll sign" asks first.
  const isRequest = acts.has('request') || asksWithoutMark.test(words);
  return isRequest && (!isPromise({ words, acts }) || isOrder.test(words));
}

/** "does this look right to you": the mark is left out in a hurry. */
const asksWithoutMark =
  /^ (?:(?:hi|hey|hello|so|and|also|ok|but|btw|morning|quick one|quick q|sorry) )?(?:does|did|is|are|was|were|has|have|will|would|could|should) (?:this|that|it|the|your|you|u|yall|they|anyone|anybody|someone|somebody|there|our) /u;

const isOrder =
  /^ (?:please|pls|plz|kindly|send|share|give|let us know|bitte|пришли\p{L}*|скинь\p{L}*|надішл\p{L}*) /u;

/** Asks nothing, although it sounds so. */
const isCourtesy =
  / (?:let me know if|let us know if|tell me if|if you have any questions?|feel free|if you need|if anything|how are you|how are things|hows it going|как дела|если будут вопросы|si tienes dudas|si tiene dudas|n hesitez pas|nhesitez pas|bei fragen|se hai domande|se tiver duvidas)(?= )|よろしくお願い|宜しくお願い|잘 부탁/u;

function isPromise({ words, acts }: Pick<Sentence, 'words' | 'acts'>): boolean {
  if (!acts.has('promise') || words.includes(' ? ')) return false;
  return !acts.has('disclaimer') || asksForTime.test(words);
}

/** "I'll need to ask, give me until Thursday": whoever wants time for it will do it. */
const asksForTime =
  / (?:give (?:me|us)|дай(?:те)? (?:мне|нам)|dame|deme|denos|me de|donnez moi|donne moi|laissez moi|gib mir|geben sie (?:mir|uns)|dammi|daj mi) (?:until|till|a |an |one|two|\d|до|время|пару|hasta|unos|ate|jusqu|un |quelques|bis|ein|fino|un po|czas|do ) ?/u;

/** "I'll send it" is no delivery, although "send it" may be among its words. */
function isDelivery(sentence: Sentence): boolean {
  return sentence.acts.has('delivery') && !isPromise(sentence) && !sentence.words.includes(' ? ');
}

const carries = new Set(['file', 'photo', 'video', 'audio', 'contact', 'location']);

/** A link, an e-mail or wallet address, an account number. */
function holdsAddress(text: string): boolean {
  return /https?:\/\/|\bwww\.|\S@\S+\.\w|\b0x[0-9a-f]{16}|\b\w{26,90}\b|\b[a-z\d-]{2,40}\.(?:com|io|org|xyz|net|app|dev|me)\b/i.test(
    text.slice(0, longestRead),
  );
}

/** 👍 alone, or a sticker: as much as a yes. */
function isNod(text: string, media: string | null): boolean {
  if (text.trim() === '') return media === 'sticker';
  return /^(?:[👍👌🤝✅💪🫡🙌💯🆗]|\p{Emoji_Modifier}|\uFE0F|\s)+$/u.test(text.slice(0, 40));
}

function lengthOf(words: string): number {
  let spaces = 0;
  for (let at = words.indexOf(' ', 1); at >= 0; at = words.indexOf(' ', at + 1)) spaces += 1;
  const joined = words.match(/[\u3040-\u30ff\u4e00-\u9fff]/g)?.length ?? 0;
  return Math.max(spaces, Math.ceil(joined / 2));
}
