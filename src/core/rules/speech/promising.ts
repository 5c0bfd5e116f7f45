import type { Sentence } from './sentence.ts';

/** Says that whoever speaks will do something. */
export function isPromise({ words, acts }: Pick<Sentence, 'words' | 'acts'>): boolean {
  if (words.includes(' ? ')) return false;
  if (!acts.has('promise')) return isGoingTo(words) || onIt.test(words);
  return (!acts.has('disclaimer') || asksForTime.test(words)) && !isDone.test(words);
}

/** "Will reach out", "sending them tomorrow": nobody is named, so it is the one who speaks. */
function isGoingTo(words: string): boolean {
  return willDo.test(words) || (words.includes('ing ') && isOnItsWay.test(words));
}

const willDo =
  /^ (?:(?:ok|okay|sure|yes|yep|yeah|great|thanks|thank you|got it|noted|cool|perfect|and|alright|sounds good) )*(?:will|gonna|shall) (?!you |u |it |this |that |the |they |he |she |there |we |i |your |our |my |any|some|be (?:in|at|on|out|away|there|free|available|offline|late|happy|glad|great|nice|good|fun|a|the) |not |never |need |have to |pass |see |wait |miss |join )[a-z]+ /u;

const isOnItsWay =
  /(?:^ |(?: and| good| great| sure| perfect| cool| ok| okay| yep| yes| yeah| nice| thanks| got it| np| alright| we are| im| i am| were| just) )(?:sending|resending|reviewing|checking|testing|fixing|circling|updating|pushing|posting|releasing|closing|sharing|wiring|paying|signing|getting|forwarding|uploading|filing|delivering|dropping|shipping|submitting|emailing|finalizing|finalising) (?:\p{L}+ ){0,5}(?:tomorrow|tonight|tmrw|later|soon|shortly|today|by|next|monday|tuesday|wednesday|thursday|friday|in (?:a|an|\d+)|this (?:week|afternoon|evening)|end of) /u;

/** Not "the name on it". */
const onIt = /^ (?:(?:ok|okay|sure|yes|yep|yeah|already|am|thanks|cool|roger) )*on it /u;

/** "I'll need to ask, give me until Thursday": whoever wants time for it will do it. */
const asksForTime =
  / (?:give (?:me|us)|gimme|дай(?:те)? (?:мне|нам)|dame|deme|denos|me de|donnez moi|donne moi|laissez moi|gib mir|geben sie (?:mir|uns)|dammi|daj mi) (?:until|till|a |an |one|two|\d|до|время|пару|hasta|unos|ate|jusqu|un |quelques|bis|ein|fino|un po|czas|do ) ?/u;

/** "Sudah saya kirim": has been sent, not will be. */
const isDone =
  / (?:you|u|yall) should (?:already )?have (?:it|them|that|this|everything|all) | (?:sudah|udah|telah|barusan) (?:saya|kami|aku|di) ?| (?:da|vua) (?:gui|ky|chuyen|thanh toan) | (?:ya|acabo de) (?:lo|la|te|les) (?:he|envie|mande) /u;

/** "Once you have signed": nothing is owed before the other side has done its part. */
export function waitsForOthers(words: string): boolean {
  return condition.test(words);
}

const condition =
  / (?:(?:once|if|when|as soon as|after|unless|provided|assuming) (?:you|u|your|yall|(?:we|i) (?:have|get|receive|hear|see|got) (?:your|yours|from you|back from you|the signed|everything)|the (?:vote|deal|contract|payment|board))|subject to|(?:как только|если|когда|после того как) (?:вы|ты|получ\p{L}*|придет|пришлете|будет)|(?:як тільки|якщо|коли) (?:ви|ти|отрима\p{L}*)|(?:si|cuando|en cuanto|una vez que) (?:me|nos|tu|usted|ustedes|tengas|tenga|tengan|tengamos|firm\p{L}*|recib\p{L}*)|(?:se|quando|assim que) (?:voce|voces|vc|me|nos|receb\p{L}*|tiver\p{L}*)|(?:si|des que|quand|une fois que) (?:tu|vous|on a|nous avons|j ai|jai)|(?:wenn|sobald|falls) (?:sie|du|ihr|wir|ich)|(?:se|quando|appena|non appena) (?:tu|voi|mi|ci|abbiamo|ho|ricev\p{L}*|firm\p{L}*)|(?:jesli|jak tylko|gdy|kiedy) (?:\p{L}+cie|pan|pani|dostan\p{L}*|otrzym\p{L}*)) |收到.{0,12}后|如果你|等你们?|いただけましたら|いただき次第|届き次第|주시면|받으면/u;
