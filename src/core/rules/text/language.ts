/** The languages in which tgcrm can draft by itself, and a few more that it can tell apart. */
export type Language =
  | 'en'
  | 'ru'
  | 'uk'
  | 'es'
  | 'pt'
  | 'fr'
  | 'de'
  | 'it'
  | 'tr'
  | 'id'
  | 'pl'
  | 'zh'
  | 'ja'
  | 'ko'
  | 'ar'
  | 'fa'
  | 'he';

/**
 * The language of these texts taken together, by script and by the small words that each language cannot do without.
 * Linear in the length; the first 20,000 characters tell enough.
 *
 * @returns `null` when too little speaks for any.
 */
export function languageOf(texts: readonly string[]): Language | null {
  const text = texts
    .join('\n')
    .slice(0, 20_000)
    .replaceAll(/https?:\/\/\S+|@\w+/g, ' ');
  return languageByScript(text) ?? languageByWords(text);
}

function languageByScript(text: string): Language | null {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return null;
  const share = (script: RegExp) => count(text, script) / letters;
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.15) return 'ja';
  if (share(/\p{Script=Hangul}/gu) > 0.3) return 'ko';
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  if (share(/\p{Script=Hebrew}/gu) > 0.3) return 'he';
  if (share(/\p{Script=Arabic}/gu) > 0.3) return /[پچژگ]/.test(text) ? 'fa' : 'ar';
  if (share(/\p{Script=Cyrillic}/gu) > 0.4) {
    const ukrainian = count(text, /[іїєґ]/giu);
    return ukrainian > count(text, /[ыэъё]/giu) ? 'uk' : 'ru';
  }
  return null;
}

function languageByWords(text: string): Language | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = new Map<Language, number>();
  for (const word of words) {
    for (const language of owners.get(word) ?? []) {
      // A word that several languages share says less about each.
      const weight = 1 / (owners.get(word)?.length ?? 1);
      scores.set(language, (scores.get(language) ?? 0) + weight);
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 1) return null;
  return best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const smallWords: readonly (readonly [Language, string])[] = [
  [
    'en',
    `the and you for are with have this that what when can will would could your our not but from about just we i to
    is it of on in be do me my was has had they there get let know please thanks hi hello hey yes`,
  ],
  [
    'es',
    `el los las que y en por para con una un es está hola gracias pero como cuando nos se lo del al su más muy si
    ya tu tienes puedes podemos hay qué sobre este esta también buenos días`,
  ],
  [
    'pt',
    `o os as que e em por para com uma um é está olá oi obrigado obrigada mas como quando nos se do da no na não
    seu sua mais muito já você vocês pode podemos há isso sobre este também bom dia tudo`,
  ],
  [
    'fr',
    `le la les des et en pour avec une un est vous nous je tu il elle que qui dans sur pas plus bonjour merci mais
    comme quand ce cette votre notre avez êtes au aux du ça oui salut`,
  ],
  [
    'de',
    `der die das und ist nicht ich du sie wir ihr ein eine zu mit auf für von den dem auch wie was wann haben hat
    können kann guten hallo danke aber noch schon uns euch bitte gerne ja nein im`,
  ],
  [
    'it',
    `il lo gli le che e di per con una un è sono ciao grazie ma come quando ci si del della nel non più molto già tuo
    puoi possiamo questo questa anche buongiorno vi abbiamo hai`,
  ],
  [
    'tr',
    `ve bir bu için ile de da mi mı mu mü ne var yok çok ama merhaba selam teşekkürler teşekkür evet hayır nasıl zaman
    sizin bizim ben sen siz biz olarak daha kadar gibi olur lütfen`,
  ],
  [
    'id',
    `yang dan di ke dari ini itu untuk dengan tidak ada saya kami kita anda bisa akan sudah belum juga atau apa kapan
    terima kasih halo selamat pagi apakah mohon bapak ibu kalau`,
  ],
  [
    'pl',
    `i w na z do się nie jest to że co jak dla czy ale już jeszcze mam masz dzień dobry cześć dziękuję dzięki proszę
    tak przez od po przy mogę możemy nas was`,
  ],
];

const owners = new Map<string, Language[]>();
for (const [language, words] of smallWords) {
  for (const word of words.split(/\s+/)) {
    owners.set(word, [...(owners.get(word) ?? []), language]);
  }
}
