import { asCompanyName, nameSource } from '../names/company-name.ts';
import { cleanLines } from '../text/clean-text.ts';
import { matchesOf } from '../text/matches.ts';
import { beginning } from '../text/shorten.ts';

/**
 * The companies that the writer of a message says to be of: `Ann from Acme here`, `we at Acme`,
 * `представляю Acme`, `我是Acme的商务`. Names only, and handles as `@name`. Looks at the first 600 characters.
 */
export function readIntroduction(text: string): string[] {
  // Quotes are what a name stands in, in some languages always.
  const start = cleanLines(beginning(text, 600)).replace(/[«»„“”"『』「」]/g, '');
  if (!hint.test(start.toLowerCase())) return [];
  const found = new Set<string>();
  for (const pattern of patterns) {
    for (const [, raw = ''] of matchesOf(pattern, start)) {
      const name = raw.startsWith('@') ? raw : asCompanyName(raw);
      if (name) found.add(name);
    }
  }
  return [...found].slice(0, 4);
}

// One cheap look before many dear ones: almost no message introduces anybody.
const hint =
  /\b(?:from|at|@|with|behalf|team|here|building|represent|i'm|i’m|we're|we’re|soy|somos|trabajo|sou|aqui|trabalho|suis|ici|travaille|bin|hier|wir|arbeite|sono|lavoro|ben|biz|saya|kami|jestem|pracuj|ekib|escrib|saluda|falo|escrevo|met|werk|jobb|jag|jeg|jsem|tady|som|tu|strony|sunt|jestem|sam|firma|adına|şirketinden|det er|[\p{L}]+[’'](?:den|dan|ten|tan))|είμαι|пиш|звон|беспоко|тук е|аз съм|ја сам|работа|працю|из | з |із |від |от | là | bên |أنا |معك|من |بنده|אני |כאן |שמי|מדבר|จาก|안녕|我是|我们是|我們是|なって|はじめ|初め|こんにちは|मैं |представля|команд|мы |ми |我|来自|這裡|这里|입니다|です|申します/u;

const X = `(@[a-zA-Z]\\w{3,31}|${nameSource})`;
// A person's name between the words: `I'm Ann Smith, BD lead at Acme`.
const who = `(?:\\p{L}[\\p{L}\\p{M}’'.-]*\\s+){0,2}\\p{L}[\\p{L}\\p{M}’'.-]*`;
const post = `(?:[,(–-]?\\s*(?:the\\s|a\\s)?(?:\\p{L}[\\p{L}\\p{M}&-]*\\s?){1,4}[)]?\\s?)?`;
const notGreeting =
  '(?!(?:[Tt]hank|[Gg]reet|[Hh]ello|[Rr]egards|[Uu]pdate|[Nn]ews|[Qq]uote|[Rr]eport|[Mm]essage|[Ll]ove|[Cc]heers|[Ii]nvite|[Nn]ote))';
const latin = '[A-Z0-9][\\w.&-]*(?: [A-Z0-9][\\w.&-]*){0,3}';
const before = `(?<![\\p{L}\\p{N}_])`;

const patterns: readonly RegExp[] = [
  // English
  `${before}(?:[Tt]his is|[Ii][’']?m|[Ii] am|[Mm]y name is|[Mm]y name’?'?s|[Ii]t[’']s|[Hh]ere is)\\s+${who},?\\s+${post}(?:from|at|with|of)\\s+${X}`,
  `(?:^|[\\n.!?,👋]\\s*)(?:(?:[Hh]i|[Hh]ey|[Hh]ello|[Gg]m)[^\\p{L}]{1,4}(?:\\p{L}+[^\\p{L}]{1,4})?)?${notGreeting}\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?\\s+(?:here\\s+)?(?:from|at)\\s+${X}`,
  `${before}from\\s+${X}\\s+(?:here|team)`,
  `${before}(?:[Tt]he\\s+)?${X}\\s+[Tt]eam\\s+here(?![\\p{L}])`,
  `${before}(?:[Ww]e|[Hh]ere|[Tt]eam|[Uu]s)\\s+at\\s+${X}`,
  `${before}[Ww]e(?:[’']re| are)\\s+(?:the\\s+team\\s+(?:at|behind|of)\\s+)?${X}`,
  `${before}[Oo]n behalf of\\s+(?:the\\s+)?${X}`,
  `${before}(?:[Rr]eaching out|[Ww]riting(?: to you)?|[Mm]essaging(?: you)?)\\s+(?:to you\\s+)?from\\s+${X}`,
  `${before}[Ii](?:[’']m| am)?\\s+(?:work|working|lead|leading|run|running|handle|handling|do|doing|head|manage|managing)\\s+(?:(?:the\\s)?(?:\\p{L}[\\p{L}\\p{M}&-]*\\s){1,4})?(?:at|for|with|@)\\s+${X}`,
  `${before}(?:I(?:[’']m| am)|[Ww]e(?:[’']re| are))\\s+(?:building|the (?:founder|founders|team) (?:of|behind))\\s+${X}`,
  `${before}[Rr]epresent(?:ing)?\\s+${X}`,
  // Russian and Ukrainian
  `${before}(?:[Яя]|[Мм]ы|[Мм]и|[Мм]еня зовут|[Мм]ене звати|[Ээ]то|[Цц]е)\\s+(?:${who},?\\s+)?(?:из|от|з|із|від)\\s+(?:команды\\s+|компании\\s+|проекта\\s+|фирмы\\s+|агентства\\s+|студии\\s+|фонда\\s+|команди\\s+|компанії\\s+|фірми\\s+)?${X}`,
  `${before}(?:[Пп]ишу|[Пп]ишет|[Зз]воню|[Бб]еспокоит)\\s+(?:вам\\s+)?(?:${who}\\s+)?(?:из|от)\\s+(?:компании\\s+)?${X}`,
  `${before}(?:[Тт]ук е|[Аа]з съм|[Јј]а сам|[Јј]а сам|[Jj]a sam|[Oo]vd[ej]?e(?: je)?)\\s+${who}\\s+(?:от|iz|из|od)\\s+${X}`,
  `${before}[Пп]редставля(?:ю|ем|ємо)\\s+(?:компанию\\s+|проект\\s+|команду\\s+|компанію\\s+)?${X}`,
  `${before}(?:[Рр]аботаю|[Пп]рацюю)\\s+(?:в|у|на)\\s+${X}`,
  `${before}(?:[Мм]ы|[Мм]и)\\s+(?:в|у)\\s+${X}`,
  `${before}\\p{Lu}\\p{L}+\\s+(?:из|з|із)\\s+${X}`,
  // Spanish and Portuguese
  `${before}(?:[Ss]oy|[Ss]ou|[Mm]e llamo|[Aa]qu[ií](?: é)?|[Mm]eu nome é)\\s+(?:[oa]\\s+)?${who},?\\s+${post}(?:de|da|do|en|na|no)\\s+${X}`,
  `${before}(?:[Tt]rabajo|[Tt]rabalho)\\s+(?:en|na|no|para)\\s+${X}`,
  `${before}(?:[Ss]omos|[Rr]epresento a|[Dd]el equipo de|[Dd]o time da|[Dd]a equipe da?)\\s+(?:el equipo de\\s+|a\\s+|o time da\\s+)?${X}`,
  `${before}(?:[Tt]e|[Ll]e|[Oo]s|[Ll]es)\\s+(?:escribo|escribe|saluda|contacto|habla)\\s+(?:${who}\\s+)?(?:de|desde)\\s+(?:parte de\\s+)?${X}`,
  `${before}(?:[Ff]alo|[Ee]screvo|[Ff]alamos)\\s+(?:da|do|de|em nome da?)\\s+${X}`,
  // French and Italian
  `${before}(?:[Jj]e suis|[Ii]ci|[Cc][’']est|[Ss]ono|[Mm]i chiamo)\\s+${who},?\\s+${post}(?:de|d’|chez|di|da)\\s*${X}`,
  `${before}(?:[Jj]e travaille chez|[Nn]ous sommes|[Dd]e l[’']équipe|[Ll]avoro (?:in|per|da)|[Ss]iamo)\\s+${X}`,
  // German, Dutch, Polish
  `${before}(?:[Ii]ch bin|[Hh]ier ist|[Mm]ein Name ist|[Ii]k ben|[Jj]estem)\\s+(?:der\\s|die\\s)?${who},?\\s+${post}(?:von|bei|aus|van|z|ze)\\s+${X}`,
  `${before}(?:[Ii]ch arbeite bei|[Ww]ir (?:von|bei|sind)|[Pp]racuj[ęe] w)\\s+${X}`,
  `${before}(?:[Ii]k werk bij|[Mm]et ${who} van|[Jj]ag jobbar på|[Jj]eg jobber i|[Jj]eg arbejder hos)\\s+${X}`,
  `${before}(?:[Jj]ag heter|[Jj]ag är|[Jj]eg heter|[Jj]eg er|[Dd]et är|[Dd]et er)\\s+${who}\\s+(?:från|på|fra|hos|i)\\s+${X}`,
  `${before}(?:[Jj]sem|[Tt]ady|[Ss]om|[Tt]u|[Zz] tej strony)\\s+${who}\\s+(?:z|ze|zo|od)\\s+(?:firmy\\s+)?${X}`,
  `${before}(?:[Ss]unt)\\s+${who}\\s+de la\\s+${X}`,
  `${before}(?:[Εε]ίμαι)\\s+(?:ο\\s+|η\\s+)?${who}\\s+από\\s+(?:την?\\s+|τον?\\s+)?${X}`,
  // Turkish: Acme'den, Acme ekibinden
  `${before}[Bb]en\\s+${who},?\\s+${X}[’'](?:den|dan|ten|tan)`,
  `${before}${X}[’'](?:den|dan|ten|tan)\\s+(?:ben\\s+)?\\p{Lu}`,
  `${before}${X}\\s+(?:ekibinden|firmasından|şirketinden|adına)`,
  // Indonesian, Malay, Vietnamese
  `${before}(?:[Ss]aya|[Kk]ami|[Tt]ôi là|[Mm]ình là|[Ee]m là)\\s+(?:${who}\\s+)?(?:dari|từ|bên)\\s+${X}`,
  // Hindi, Arabic
  `मैं\\s+((?:[\\p{Lo}\\p{M}]{2,12}\\s+){1,3}?)से`,
  `(?:أنا|معكم?|معك)\\s+\\p{Lo}+(?:\\s\\p{Lo}+)?\\s+من\\s+(?:شركة\\s+)?(\\p{Lo}{2,14}(?:\\s\\p{Lo}{2,14})?)(?=[\\s،.,!]|$)`,
  `(?:من|بنده)\\s+\\p{Lo}+(?:\\s\\p{Lo}+)?\\s+از\\s+(?:شرکت\\s+)?(\\p{Lo}{2,14}(?:\\s\\p{Lo}{2,14})?)\\s+(?:هستم|ام|‌ام)`,
  `(?:אני|כאן|מדברת?|שמי)\\s+\\p{Lo}+(?:\\s\\p{Lo}+)?\\s+(?:מ|מחברת |מ-)([א-ת]{2,14}(?:\\s[א-ת]{2,14})?)(?=[\\s,.!]|$)`,
  `(?:ผม|ดิฉัน|ฉัน|หนู)\\s*\\S{1,16}\\s+จาก\\s*(?:บริษัท\\s*)?([ก-๛A-Za-z0-9]{2,24})`,
  // Chinese, Japanese, Korean
  `(?:我是|我们是|我們是|我代表|来自|來自|这里是|這裡是)(?:来自|來自)?\\s*(${latin})(?=的|团队|團隊|商务|市场|这边|[，,。！\\s]|$)`,
  // In their own script too, where a greeting or a set phrase marks the place.
  `(?:我是|我们是|我們是|這裡是|这里是)(?:来自|來自)?(?!你|我|他|她|它|您|大家|这|那|一|负责|負責|做|专|專)([一-鿿]{2,8}?)(?:公司|集团|集團)?(?:的|这边的|這邊的)[一-鿿]{1,4}(?=[，,。！!\\s]|$)`,
  `(?:なっております|なります|はじめまして|初めまして|こんにちは)[。、！!\\s]*([ぁ-ヿ一-鿿A-Za-z0-9]{2,16}?)の[ァ-ヿ一-鿿]{1,6}(?:です|と申します|でございます)`,
  `([ァ-ヿ一-鿿A-Za-z0-9]{2,16})の[ァ-ヿ一-鿿]{1,6}と申します`,
  `(?:안녕하세요|안녕하십니까)[,.!~]*\\s+([가-힣A-Za-z0-9]{2,14}?)(?:의|에서)?\\s+[가-힣]{2,4}(?:\\s?[가-힣]{2,4})?(?:입니다|이라고 합니다|이에요|예요)`,
  `(${latin})\\s*の\\s*\\S{1,12}?(?:です|と申します)`,
  `(${latin})\\s*(?:의|에서)\\s*\\S{1,12}?(?:입니다|이에요|예요)`,
].map((source) => new RegExp(source, 'gu'));
