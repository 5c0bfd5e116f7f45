import { clausesOf, isTurnedDown, wholeOf } from '../speech/clauses.ts';
import { waitsForOthers } from '../speech/promising.ts';
import type { Sentence } from '../speech/sentence.ts';
import { actsOf, type Speech } from '../speech/speech.ts';
import { type DatePhrase, findDate } from '../time/date-phrase.ts';
import type { ConversationMessage, Side } from './conversation.ts';
import type { Promised, Question } from './loops.ts';

interface Spoken {
  side: Side;
  message: ConversationMessage;
}

interface Asked extends Spoken {
  /** Those that were open before. */
  questions: readonly Question[];
  isMeeting: boolean;
}

/** What a message promises, also by a plain yes to what the other side has asked for. */
export function promisedIn(
  speech: Speech,
  { side, message, questions, isMeeting }: Asked,
): Promised | null {
  const said = new Date(message.sentAt);
  const errand = questions.findLast(({ owedBy, isErrand }) => owedBy === side && isErrand);
  const asked = isMeeting ? undefined : questions.findLast(({ owedBy }) => owedBy === side);
  const sentence =
    speech.promises ??
    (errand ? accepted(speech) : null) ??
    (asked ? datedAnswer(speech, { said, asked }) : null);
  if (sentence === null) return null;
  const own = dueIn(sentence, said) ?? findDate(wholeOf(besidesCancelled(speech)), said);
  return {
    by: side,
    message,
    sentence: sentence.words.trim() === '' && errand ? errand.sentence : sentence,
    due: own ?? errand?.due ?? null,
    isConditional: waitsForOthers(sentence.words),
    isReport: reports.test(sentence.words),
  };
}

/** "They meet on Wednesday, I'll tell you on Friday": the day beside the promise, and none that is denied. */
function dueIn(sentence: Sentence, said: Date): DatePhrase | null {
  const clauses = clausesOf(sentence);
  if (clauses.length === 1) return findDate(sentence.words, said);
  const given = clauses.find((words) => actsOf(words).has('promise'));
  const own = given === undefined ? null : findDate(given, said);
  return own ?? findDate(undenied(clauses), said) ?? findDate(sentence.words, said);
}

/** Not the day of the meeting that is called off. */
function besidesCancelled({ sentences }: Speech): Pick<Speech, 'sentences'> {
  return { sentences: sentences.filter(({ acts }) => !acts.has('cancellation')) };
}

function undenied(clauses: readonly string[]): string {
  return clauses.filter((words) => !isTurnedDown(words)).join('');
}

/** A bare yes to a task; a longer answer is an answer. */
function accepted({
  accepts,
  delivers,
  receives,
  sentences,
  length,
  asks,
}: Speech): Sentence | null {
  if (!accepts || delivers || receives || asks !== null || length > mostOfYes) return null;
  const sentence = sentences[0] ?? { text: '👍', words: '  ', acts: new Set() };
  return answers.test(sentence.words) ? null : sentence;
}

const mostOfYes = 7;
/** "Yes, we do": about how things are, not about what will be done. */
const answers =
  / (?:we do|i do|it is|it does|we are|i am|we have|i have|there is|они|есть|it was|yes it) /u;

const reports =
  / (?:check|ask|see|look|think|discuss|talk|confirm|clarify|find out|review|get back|come back|let you know|update you|revert|circle back|follow up|уточн|узна|провер|посмотр|спрош|обсуд|подума|верн|отпиш|отвеч|сообщ|дам |дізна|перевір|запита|відпи|поверн|consult|avis|confirm|revis|pregunt|mir|dig|respond|verific|verifi|retorn|pergunt|checar|regard|revien|demand|tiens|redis|faccio sapere|controll|aggiorn|chied|klar|pruf|frag|meld|schau|bescheid|bakac|bakar|sorac|sorar|don|bildir|haber|teyit|kontrol|sprawdz|zapyt|dam |damy |odezw|odpis|potwierdz|check|vraag|kijk|laat|kom|kollar|fragar|aterk|hor|tarkist|kys|selvit|ilmoit|pala|cek|kabari|kiem tra|phan hoi|bao)|问|看|确认|回复|答复|告诉|通知|查|确認|確認|連絡|返事|返信|伺|확인|연락|답변|سأتحقق|سأعود|سأرد|سأسأل|سنعود|سنرد|سنتحقق/u;

/** "Should be ready by Thursday", "it comes tomorrow": said to somebody who has asked, a day is a word given. */
function datedAnswer(
  { sentences, asks, refuses, length }: Speech,
  { said, asked }: { said: Date; asked: Question },
): Sentence | null {
  if (asks !== null || refuses || length > mostOfDated) return null;
  const latest = said.getTime() + nearDays * 86_400_000;
  const isGiven = (sentence: Sentence) => {
    const { words } = sentence;
    if (whereabouts.test(words) || waitsForOthers(words)) return false;
    const date = findDate(undenied(clausesOf(sentence)), said);
    if (date?.hasDay !== true || date.at.getTime() > latest) return false;
    // Asked when something is, or what it costs, a day is news; "by that day" is a word given.
    return !asksToKnow.test(asked.sentence.words) || deadline.test(words);
  };
  return sentences.find(isGiven) ?? null;
}

const asksToKnow =
  / (?:when|how much|how many|who|where|which|сколько|какой|какие|какая|кто|где|скільки|хто|де|cuanto|cuanta|quien|donde|quanto custa|quanto costa|quem|onde|combien|qui|ou|wie viel|wieviel|was kostet|wer|wo|chi|dove|ne kadar|kac|kim|nerede|ile|kto|gdzie|hoeveel|wie|waar|berapa|siapa|bao nhieu|ai|كم|من|أين|what time|what day|which day|когда|коли|cuando|quando|quand|wann|ne zaman|kiedy|wanneer|nar|milloin|kapan|khi nao|متى) |什么时候|几号|多少|谁|哪|いつ|いくら|どこ|誰|언제|얼마|어디|누구/u;

const deadline =
  / (?:by|until|till|before|within|latest|до|к|не позднее|antes|para|ate|hasta|avant|d ici|entro|bis|spatestens|kadar|do|najpozniej|voor|uiterlijk|senast|mennessa|truoc|sebelum|قبل) |之前|までに|까지/u;

const mostOfDated = 18;
/** Later ones are plans. */
const nearDays = 14;

/** Where somebody is then, or what has been. */
const whereabouts =
  / (?:free|available|busy|landing|i land|we land|arriv\p{L}*|travel\p{L}*|in town|ooo|vacation|holiday|yesterday|was|were|last|went|came|received|paid|signed|свобод\p{L}*|прилет\p{L}*|отпуск\p{L}*|вчера|был\p{L}*|пришл[аои]|пришел|получил\p{L}*|поступил\p{L}*|отправил\p{L}*|ушл[аои]|прийшл\p{L}*|надійшл\p{L}*|отримал\p{L}*|libre|livre|disponible|llego|recibi\p{L}*|chegou|caiu|recebe\p{L}*|arrive|recu|arrivat\p{L}*|ricevut\p{L}*|frei|urlaub|angekommen|eingegangen|erhalten|bekommen|liber\p{L}*|musait|geldi|gitti|ulasti|yapildi|gonder(?:ildi|dim|dik)|ode(?:ndi|dik|dim)|imzalandi|aldi[km]|bitti|oldu|tamamlandi|przyszl\p{L}*|dotarl\p{L}*|dostal\p{L}*|وصل\p{L}*) |到了|收到|已|届きました|왔습니다/u;

interface Later extends Spoken {
  speech: Speech;
  /** Promised in the same message. */
  next: Promised | null;
}

/** Whether a message keeps what was promised before it, or takes its place. */
export function isKept(promise: Promised, { side, message, speech, next }: Later): boolean {
  const hours = (Date.parse(message.sentAt) - Date.parse(promise.message.sentAt)) / 3_600_000;
  if (promise.by !== side) {
    const isFreed = speech.waives || (speech.refuses && speech.asks === null);
    return isFreed || (speech.receives && hours >= 3);
  }
  if (next !== null) return speech.delivers || isRenewed(promise, next) || promise.isReport;
  if (speech.delivers || speech.refuses) return true;
  const tellsMore =
    !speech.isClosing && speech.length >= 3 && speech.asks?.words !== speech.sentences[0]?.words;
  return promise.isReport && tellsMore && hours >= 0.3;
}

/** "Sorry, I'll send it on Friday": about the same, or the older one is overdue. */
function isRenewed(promise: Promised, next: Promised): boolean {
  const at = promise.due?.at;
  if (at !== undefined && at < new Date(next.message.sentAt)) return true;
  const words = new Set(longWords(promise.sentence));
  return longWords(next.sentence).some((word) => words.has(word));
}

function longWords({ words }: Sentence): string[] {
  return words.split(' ').filter((word) => word.length >= 4);
}
