/**
 * A text as words with one space around each, for matching phrases: lower case, Latin letters without accents,
 * apostrophes dropped (`I'll` → `ill`), figures with their `:`, `.`, `/` and `-`, `?` of any script (in Greek that is `;`) as a word, and
 * `UTC+3` as `utcplus3`.
 */
export function plainWords(text: string): string {
  const words = foldLetters(text.slice(0, longestRead))
    .replace(/[?？؟]|(?<=\p{Script=Greek});/gu, ' ? ')
    .replace(/\b(?:utc|gmt) ?([+−-]) ?(?=\d)/g, (_, sign) =>
      sign === '+' ? 'utcplus' : 'utcminus',
    )
    .replace(/(?<!\d)[:./-]+|[:./-]+(?!\d)/g, ' ')
    .replace(/[^\p{L}\p{N}\p{M}:./?-]+/gu, ' ')
    // 3pm, 15h, 14:00te
    .replace(/(\d)(\p{L})/gu, '$1 $2');
  return ` ${words.trim()} `.replace(/ {2,}/g, ' ');
}

/** What asks or promises stands at the beginning of a message, or the message is an article. */
const longestRead = 1200;

/** Lower case, Latin letters without accents, `ё` as `е`, no apostrophes: as people type it in a hurry. */
export function foldLetters(text: string): string {
  const small = text.toLowerCase();
  // Most texts are plain ASCII, and taking letters apart is what costs.
  if (/^[\x00-\x7f]*$/.test(small)) return small.replace(/['`]/g, '');
  return small
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[łđøıßёæ]/g, (letter) => plainLetters[letter] ?? letter);
}

/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  ё: 'е',
  æ: 'ae',
};
