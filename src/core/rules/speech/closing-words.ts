import { foldWords } from '../names/names.ts';

/** A message that only thanks, agrees or says good-bye, in any of a dozen languages: it asks for no answer. */
export function isClosing({ text, media }: { text: string; media: string | null }): boolean {
  if (text.trim() === '') return media === 'sticker' || media === 'animation';
  if (text.length > longest || /[?？؟]/.test(text)) return false;
  // A wave begins a conversation; other pictures alone end one.
  if (text.includes('👋')) return false;
  const words = foldWords(text).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return /\p{Extended_Pictographic}/u.test(text);
  if (joined.has(words.join(''))) return true;
  return words.some(isClosingWord) && words.every(isSmallTalk);
}

const longest = 80;

const closing = new Set(
  `thanks thank thx ty tysm ok okay okey oki k kk great perfect cool nice awesome noted sure np cheers bye goodbye
  lfg wagmi congrats congratulations bravo star legend lifesaver hero genius
  lgtm agreed done deal amazing super excellent understood roger ack
  спасибо спс ок окей океи хорошо понял поняла понятно принято принял договорились отлично супер пока ага угу ясно
  дякую добре зрозуміло домовились гаразд
  gracias vale perfecto listo entendido genial obrigado obrigada valeu beleza combinado perfeito otimo
  merci parfait super entendu danke passt klar perfekt super alles grazie perfetto bene
  tesekkurler tesekkur tamam sagol makasih terima oke baik siap dziekuje dzieki swietnie`.split(
    /\s+/,
  ),
);

const filler = new Set(
  `you so much very a lot for the your help reply got it that this is all sounds good well will do see later soon
  talk to too have one day weekend evening nice week then no problem worries my pleasure welcome and we again
  большое вам тебе и всё все до связи завтра вечера дня хорошего всем будем на
  muchas muito tudo bem mucho de acuerdo bon beaucoup d accord journee bonne vielen dank sehr gut bis dann schon
  cok ederim kasih banyak bardzo everyone team guys all sir mate bro man
  youre re are amazing absolute real job work such`.split(/\s+/),
);

const joined = new Set(
  `谢谢 多谢 谢谢你 谢谢您 好的 好 收到 了解 明白 没问题 行 可以 ありがとう ありがとうございます 了解です 承知しました わかりました
  감사합니다 네 넵 알겠습니다 고마워요 شكرا تمام ขอบคุณ camon`.split(/\s+/),
);

function isClosingWord(word: string): boolean {
  return closing.has(word) || laughter.test(word);
}

function isSmallTalk(word: string): boolean {
  return isClosingWord(word) || filler.has(word);
}

/** `hahaha`, `ахах`, `jaja`, `哈哈`, `ㅋㅋ`, `wkwk`, `lol`. */
const laughter =
  /^(?:a?(?:ha){2,}h?|he(?:he)+|lo+l|lmao+|rofl|xd+|а?(?:ха){2,}х?|хех(?:е)?|(?:ja){2,}j?|k{3,}|rs(?:rs)+|mdr|ptdr|哈{2,}|ㅋ{2,}|ㅎ{2,}|w{3,}|wk(?:wk)+|ه{3,}|555+)$/u;
