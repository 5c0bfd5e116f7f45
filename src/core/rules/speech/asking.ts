import { clausesOf } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { isComplaint } from './trouble.ts';

/** Wants an answer: with a question mark, or with words that do without one. */
export function isAsking(sentence: Sentence): boolean {
  const { words, acts } = sentence;
  if (isCourtesy.test(words)) return false;
  if (words.includes(' ? ')) return true;
  // "Ya no hace falta": what is needed, and is not.
  if (acts.has('waiver') || acts.has('refusal')) return false;
  // "Pode ser, combinado": can be, agreed.
  if (
    acts.has('agreement') &&
    acts.has('acceptance') &&
    spaced.test(words) &&
    words.split(' ').length <= shortYes
  ) {
    return false;
  }
  const isRequest =
    acts.has('request') ||
    asksAtEnd.test(words) ||
    isComplaint(words) ||
    isUnmarkedQuestion(sentence);
  return isRequest && (!acts.has('promise') || isOrder.test(words));
}

/** Of so many words, with the spaces around them, is a yes that only yields to a request. */
const shortYes = 5;

/** Elsewhere "yes" may be a part of any word. */
const spaced = /^[ \p{Script=Latin}\p{Script=Cyrillic}]+$/u;

/** "А счет когда", "coming or nah", "hazır mı": what is asked stands last. */
const asksAtEnd =
  / \p{L}+ (?:(?:а |и |ну )?(?:когда|где|куда|сколько|кто|как|почему|какой|какая|коли|де|скільки|хто)|cuando|donde|cuanto|quando|onde|quanto|quand|combien|ou ca|wann|wieviel|wer|kiedy|gdzie|ile|nerede|ne zaman|where|how much|when|or nah|or not|or no|right|huh|yes or no|nao e|verdad|oder|oder nicht|no e vero|vero|prawda|или нет|или как|(?<!para |per |por |de |a |con |di )(?:mi|mu)|misin|misiniz|musun|musunuz|kapan(?: ya)?|berapa|chua|(?<!co )khong|hok|kab) $/u;

/** "Omar asks: when does it start" */
function isUnmarkedQuestion({ text, words }: Sentence): boolean {
  if (!/[a-z]/.test(words)) return false;
  if (asksWithoutMark.test(words)) return true;
  return (
    /[,:;]/.test(text) && clausesOf({ text, words }).some((clause) => asksWithoutMark.test(clause))
  );
}

const lead =
  '(?:hi|hey|hello|so|and|also|ok|but|btw|morning|quick one|quick q|sorry|then|gm|asks|one more q|just)';

/** "does this look right to you", "when does the vesting start": the mark is left out in a hurry. */
const asksWithoutMark = new RegExp(
  `^ (?:${lead} ){0,2}(?:` +
    '(?:does|did|is|are|was|were|has|have|will|would|could|should) (?:this|that|it|the|your|you|u|yall|they|anyone|anybody|someone|somebody|there|our|we) |' +
    '(?:who|what|when|where|why|how|which)(?: (?:time|day|date|chains?|wallet|one|part|kind|size)){0,2} (?:is|are|was|were|do|does|did|can|could|will|would|should|has|have) |' +
    '(?:whos|whats|whens|wheres|hows) |(?:u|you|yall|you guys) (?:coming|going|joining|around|free|up for|ready|still|in town|done|good for|ok with|want|need|got|have) |' +
    'how (?:much|many|long|soon|far|often|big|come) )',
  'u',
);

const isOrder =
  /^ (?:please|pls|plz|kindly|send|share|give|let us know|bitte|пришли\p{L}*|скинь\p{L}*|надішл\p{L}*) /u;

/** Asks nothing, although it sounds so. */
const isCourtesy =
  / (?:(?:let me know|let us know|lmk|tell me) if (?:(?:you|u) (?:have|need|got|run|face|see|get|ever)|there (?:is|are|s)|theres|any\p{L}*|something|i can|we can|questions)|if you have any questions?|feel free|if you need|if anything|how are you|how are things|hows it going|как дела|если будут вопросы|если что|si tienes dudas|si tiene dudas|n hesitez pas|nhesitez pas|bei fragen|se hai domande|se tiver duvidas)(?= )|よろしくお願い|宜しくお願い|잘 부탁/u;
