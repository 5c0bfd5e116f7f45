import { cleanLines } from './clean-text.ts';
import { asCompanyName, nameSource } from './company-name.ts';
import { matchesOf } from './matches.ts';
import { beginning } from './shorten.ts';

/**
 * The companies that the writer of a message says to be of: `Ann from Acme here`, `we at Acme`,
 * `представляю Acme`, `我是Acme的商务`. Names only, and handles as `@name`. Looks at the first 600 characters.
 */
export function readIntroduction(text: string): string[] {
  const start = cleanLines(beginning(text, 600));
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
  /\b(?:from|at|@|with|behalf|team|here|building|represent|i'm|i’m|we're|we’re|soy|somos|trabajo|sou|aqui|trabalho|suis|ici|travaille|bin|hier|wir|arbeite|sono|lavoro|ben|biz|saya|kami|jestem|pracuj|ekib)|работа|працю|из | з |із |від |от | là | bên |أنا |मैं |представля|команд|мы |ми |我|来自|這裡|这里|입니다|です|申します/u;

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
  `${before}(?:[Яя]|[Мм]ы|[Мм]и|[Мм]еня зовут|[Мм]ене звати|[Ээ]то|[Цц]е)\\s+(?:${who},?\\s+)?(?:из|от|з|із|від)\\s+(?:команды\\s+|компании\\s+|проекта\\s+|команди\\s+|компанії\\s+)?${X}`,
  `${before}[Пп]редставля(?:ю|ем|ємо)\\s+(?:компанию\\s+|проект\\s+|команду\\s+|компанію\\s+)?${X}`,
  `${before}(?:[Рр]аботаю|[Пп]рацюю)\\s+(?:в|у|на)\\s+${X}`,
  `${before}(?:[Мм]ы|[Мм]и)\\s+(?:в|у)\\s+${X}`,
  `${before}\\p{Lu}\\p{L}+\\s+(?:из|з|із)\\s+${X}`,
  // Spanish and Portuguese
  `${before}(?:[Ss]oy|[Ss]ou|[Mm]e llamo|[Aa]qu[ií](?: é)?|[Mm]eu nome é)\\s+(?:[oa]\\s+)?${who},?\\s+${post}(?:de|da|do|en|na|no)\\s+${X}`,
  `${before}(?:[Tt]rabajo|[Tt]rabalho)\\s+(?:en|na|no|para)\\s+${X}`,
  `${before}(?:[Ss]omos|[Rr]epresento a|[Dd]el equipo de|[Dd]o time da|[Dd]a equipe da?)\\s+(?:el equipo de\\s+|a\\s+|o time da\\s+)?${X}`,
  // French and Italian
  `${before}(?:[Jj]e suis|[Ii]ci|[Cc][’']est|[Ss]ono|[Mm]i chiamo)\\s+${who},?\\s+${post}(?:de|d’|chez|di|da)\\s*${X}`,
  `${before}(?:[Jj]e travaille chez|[Nn]ous sommes|[Dd]e l[’']équipe|[Ll]avoro (?:in|per|da)|[Ss]iamo)\\s+${X}`,
  // German, Dutch, Polish
  `${before}(?:[Ii]ch bin|[Hh]ier ist|[Mm]ein Name ist|[Ii]k ben|[Jj]estem)\\s+(?:der\\s|die\\s)?${who},?\\s+${post}(?:von|bei|aus|van|z|ze)\\s+${X}`,
  `${before}(?:[Ii]ch arbeite bei|[Ww]ir (?:von|bei|sind)|[Pp]racuj[ęe] w)\\s+${X}`,
  // Turkish: Acme'den, Acme ekibinden
  `${before}[Bb]en\\s+${who},?\\s+${X}[’'](?:den|dan|ten|tan)`,
  `${before}${X}\\s+ekibinden`,
  // Indonesian, Malay, Vietnamese
  `${before}(?:[Ss]aya|[Kk]ami|[Tt]ôi là|[Mm]ình là|[Ee]m là)\\s+(?:${who}\\s+)?(?:dari|từ|bên)\\s+${X}`,
  // Hindi, Arabic
  `मैं\\s+((?:[\\p{Lo}\\p{M}]{2,12}\\s+){1,3}?)से`,
  `أنا\\s+\\p{Lo}+\\s+من\\s+(?:شركة\\s+)?(\\p{Lo}{2,14}(?:\\s\\p{Lo}{2,14})?)(?=[\\s،.,!]|$)`,
  // Chinese, Japanese, Korean
  `(?:我是|我们是|我們是|我代表|来自|來自|这里是|這裡是)(?:来自|來自)?\\s*(${latin})(?=的|团队|團隊|商务|市场|这边|[，,。！\\s]|$)`,
  `(${latin})\\s*の\\s*\\S{1,12}?(?:です|と申します)`,
  `(${latin})\\s*(?:의|에서)\\s*\\S{1,12}?(?:입니다|이에요|예요)`,
].map((source) => new RegExp(source, 'gu'));
