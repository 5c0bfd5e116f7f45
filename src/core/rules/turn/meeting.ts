import { clausesOf, isTurnedDown } from '../speech/clauses.ts';
import { plainWords } from '../speech/plain-words.ts';
import type { Sentence } from '../speech/sentence.ts';
import type { Speech } from '../speech/speech.ts';
import { type DatePhrase, findDate, withDay } from '../time/date-phrase.ts';
import { WEEKDAYS } from '../time/date-words.ts';
import type { Side } from './conversation.ts';

const weekdays = [...WEEKDAYS.map(({ source }) => source), 'mon|tue|wed|thu|fri|sat|sun'].join('|');

/** What a message says about meeting or talking. */
export type Met =
  | { kind: 'none' }
  | { kind: 'cancelled' }
  /** `isSettled`: told as a fact, not asked. */
  | { kind: 'proposed'; at: DatePhrase | null; isSettled: boolean }
  | { kind: 'agreed' }
  /** Agrees, and names the day or the hour that it will be. */
  | { kind: 'agreed-to-other'; at: DatePhrase };

interface Around {
  side: Side;
  said: Date;
  open: {
    proposedBy: Side;
    at: DatePhrase | null;
    isAgreed: boolean;
    message: { text: string };
  } | null;
}

export function findMeeting(speech: Speech, { side, said, open }: Around): Met {
  const isOthers = open !== null && open.proposedBy !== side && !open.isAgreed;
  const isAbout = has(speech, 'meeting') || has(speech, 'proposal') || speech.asks !== null;
  const words = speech.sentences
    .map((sentence) => sentence.words)
    .join('')
    .slice(0, longestRead);
  const isBooked = isBooking(words);
  if (!isAbout && !isBooked && !isOthers && !speech.cancels) return { kind: 'none' };
  const isAsking = speech.asks !== null;
  if (speech.cancels && !isAsking && (open !== null || has(speech, 'meeting'))) {
    const again = has(speech, 'proposal') ? findDate(words, said) : null;
    return again ? { kind: 'proposed', at: again, isSettled: false } : { kind: 'cancelled' };
  }
  const at = past.test(words) ? null : dateIn(speech, { said, isAnswer: isOthers });
  if (isOthers && (speech.agrees || isEcho(speech, open.message)) && !isAsking && !speech.refuses) {
    return at && open.at && !isSame(at, open.at)
      ? { kind: 'agreed-to-other', at: withDay(open.at, at) }
      : { kind: 'agreed' };
  }
  if (isProposal(speech, { at, isOpen: open !== null })) {
    const isSettled =
      !isAsking && !has(speech, 'proposal') && at?.hasTime === true && (open !== null || isBooked);
    return { kind: 'proposed', at: at && open?.at ? withDay(open.at, at) : at, isSettled };
  }
  if (isOthers && !isAsking && (speech.refuses || isDeclined(speech, { said, at: open.at }))) {
    return { kind: 'cancelled' };
  }
  return { kind: 'none' };
}

/** "Booked Wednesday 10:30" */
function isBooking(words: string): boolean {
  return /\d/.test(words) && booked.test(words);
}

/** Told as a fact, also where nobody had named a time before. */
const booked =
  / (?:booked|scheduled|reserved|picked|забронировал\p{L}*|записал\p{L}*|reserve|agende|agendado|agendei|marquei|reservei|reservado|gebucht|eingetragen|prenotato|rezerve|zarezerwowal\p{L}*|geboekt|bokat) |预约了|约好了|予約しました|예약했/u;

/** "Is nine doable?" – "doable" */
function isEcho({ sentences, length }: Speech, { text }: { text: string }): boolean {
  if (length === 0 || length > 3) return false;
  const proposed = plainWords(text);
  return sentences.every(({ words }) =>
    words
      .trim()
      .split(' ')
      .every((word) => proposed.includes(` ${word} `)),
  );
}

/** "Can't on Thursday": the day is turned down, and no other one is named. */
function isDeclined(
  { sentences }: Speech,
  { said, at }: { said: Date; at: DatePhrase | null },
): boolean {
  const denied = sentences.flatMap(clausesOf).filter(isTurnedDown);
  return denied.some((words) => {
    const day = findDate(words, said);
    return cannot.test(words) || (day !== null && at !== null && isSame(day, at));
  });
}

const cannot =
  / (?:cant|cannot|unable|wont|no puedo|no podre|nao posso|nao consigo|nao da|je ne peux|peux pas|impossible|non posso|non riesco|kann nicht|kann leider nicht|geht nicht|не смогу|не могу|не зможу|не можу|nie moge|kan niet|kan inte) |来不了|不行|無理|못/u;

/** "Tomorrow I can't, how about Wednesday": not the day that is turned down, nor one of another sentence. */
function dateIn(
  { sentences }: Speech,
  { said, isAnswer }: { said: Date; isAnswer: boolean },
): DatePhrase | null {
  const asked = sentences.filter(({ words }) => words.includes(' ? '));
  const about = sentences.filter(
    ({ words, acts }) =>
      (isAnswer || acts.has('meeting') || acts.has('proposal') || isBooking(words)) &&
      !thanksFor.test(words),
  );
  const isSame = asked.length === about.length && asked.every((one, at) => one === about[at]);
  return dateOf(asked, said) ?? (isSame ? null : dateOf(about, said));
}

/** "Thanks for the call today": it has been. */
const thanksFor =
  / (?:(?:thanks|thank you|thx) (?:again )?for|(?:great|nice|good|lovely|pleasure) (?:call|meeting|chat|talking|chatting|speaking|to meet|to finally meet)|спасибо за|дякую за|gracias por|obrigad[oa] (?:por|pel[ao])|merci (?:beaucoup )?pour|grazie (?:mille )?per|danke fur|dank fur|شكرا على|شكرا ل|dzieki za|dziekuje za|bedankt voor|tack for|terima kasih (?:atas|untuk)|cam on .{0,20}vi|icin tesekkur\p{L}*) |感谢.{0,8}(?:会|聊)|ありがとうございました|감사했/u;

function dateOf(sentences: readonly Sentence[], said: Date): DatePhrase | null {
  const clauses = sentences.flatMap(clausesOf).filter((words) => !isTurnedDown(words));
  const words = clauses.join('').slice(0, longestRead);
  if (words === '') return null;
  const moved = movedTo(words);
  const at = findDate(moved, said) ?? (moved === words ? null : findDate(words, said));
  // "Tuesday or Wednesday?" names no day: it asks for one.
  if (at && !at.hasTime && alternatives.test(words)) return null;
  // In the new year nobody meets yet.
  return at && (at.hasDay || at.hasTime) ? at : null;
}

const alternatives = new RegExp(
  ` (?:${weekdays}) (?:or|или|або|o|u|ou|oder|veya|ya da|lub|czy|of|eller|tai|atau|hay|hoac) (?:(?:on|в|во|у|le|el|la|a|am|op|pa) )?(?:${weekdays}) `,
  'u',
);

/** "Can we move our Thursday call to Friday": the day that it is moved to; all of it where nothing is moved. */
function movedTo(words: string): string {
  const start = moves.exec(words);
  if (!start) return words;
  const rest = words.slice(start.index + start[0].length - 1);
  const to = target.exec(rest);
  return to ? ` ${rest.slice(to.index + to[0].length)}` : words;
}

const moves =
  / (?:move|moved|moving|shift|push|reschedule|bring|перенес\p{L}*|перенест\p{L}*|перенос\p{L}*|сдвин\p{L}*|зсун\p{L}*|verschieb\p{L}*|verleg\p{L}*|reporter|decaler|deplacer|mover|movemos|cambiar|cambiamos|pasar|pasamos|adiar|remarcar|mudar|passar|spostar\p{L}*|spostiamo|ertele\p{L}*|przeni\p{L}*|przeloz\p{L}*|verzetten|verplaatsen|flytta) |把/u;

const target =
  / (?:to|till|until|forward to|back to|на|auf|au|a|al|para|pra|alla|allo|na|naar|till) |改到|改成|挪到|推迟到/u;

const longestRead = 800;

const past =
  / (?:yesterday|last (?:week|month|time)|earlier today|was|were|had a|met with|вчера|прошл\p{L}*|было|была|был|вчора|минул\p{L}*|ayer|pasada|fue|ontem|passada|foi|hier|dernier|dernière|derniere|etait|ieri|scorsa|gestern|letzte\p{L}*|war|dun|gecen|wczoraj|zeszly\p{L}*|gisteren|vorige|igar|forra|eilen|hom qua|kemarin|امس|أمس) |昨天|上周|昨日|先週|어제|지난/u;

function has({ sentences }: Speech, act: 'meeting' | 'proposal'): boolean {
  return sentences.some(({ acts }) => acts.has(act));
}

function isProposal(
  speech: Speech,
  { at, isOpen }: { at: DatePhrase | null; isOpen: boolean },
): boolean {
  const { sentences } = speech;
  const invites = sentences.some(
    ({ acts, words }) => acts.has('proposal') || words.includes(' ? '),
  );
  // "I'll call you tomorrow" is a promise.
  const spoken = sentences.filter((sentence) => sentence !== speech.promises);
  const isMeeting = spoken.some(({ acts, words }) => acts.has('meeting') || isBooking(words));
  const isErrand = speech.isErrand && !spoken.some(({ acts }) => acts.has('meeting'));
  if (isMeeting && at !== null) return invites || at.hasTime || spoken.length > 0;
  // "Shall we have a call?" is a question as long as no day is named.
  if (at === null || isErrand || speech.promises !== null) return false;
  const proposes = sentences.some(({ acts }) => acts.has('proposal'));
  if (at.hasDay && at.hasTime && (speech.asks !== null || proposes)) return true;
  // "Thursday is packed, Friday?"
  const isInstead = sentences.flatMap(clausesOf).some(isTurnedDown);
  if (isOpen && isInstead && speech.asks !== null) return true;
  return proposes && (at.hasTime || isOpen) && (isOpen || speech.asks !== null);
}

function isSame(a: DatePhrase, b: DatePhrase): boolean {
  const isSameDay = a.at.toDateString() === b.at.toDateString();
  return isSameDay && (!a.hasTime || a.at.getTime() === b.at.getTime());
}
