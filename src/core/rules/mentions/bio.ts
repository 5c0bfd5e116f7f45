import { asCompanyName, capitalisedWords, nameSource } from '../names/company-name.ts';
import { isEverydayWord } from '../names/everyday-words.ts';
import { hasLegalForm } from '../names/legal-forms.ts';
import { foldWords } from '../names/names.ts';
import { isFormer, isRole, roleIn, withoutFormer, withoutRole } from '../names/roles.ts';
import { cleanLines } from '../text/clean-text.ts';
import { matchesOf } from '../text/matches.ts';
import { beginning } from '../text/shorten.ts';

/** What a bio says about where its person works. */
export interface BioClaim {
  kind: 'works' | 'former';
  /** A name, or a handle without its `@`. */
  text: string;
  isHandle: boolean;
  /** The role in the person's words, where one stands beside it: `Head of BD`. */
  role: string | null;
  /** Nothing but the name stands there: it may be anything. */
  isAlone?: boolean;
}

/** Reads `BD at X`, `building X`, `CEO @x_hq`, `X | Growth lead`; `ex-X` and `advisor at X` as former. */
export function readBio(bio: string): BioClaim[] {
  const segments = cleanLines(beginning(bio, longestBio))
    // Quotes are what a name stands in, in some languages always.
    .replace(/[«»„“”"『』「」]/g, '')
    .split(/[|•·;,\n/▪►→➡]|\s[-–—]\s|\.\s|\s(?:and|und|et|y|и)\s(?=(?:ex\b|former|prev))/u)
    .map((segment) => segment.trim())
    .filter(Boolean)
    .slice(0, mostSegments);
  let isPast = false;
  const claims = segments.flatMap((segment) => {
    // In `ex Acme, Foo` and `prev: Acme, Foo` the word holds for the rest of the list.
    isPast = isFormer(segment) || (isPast && !isPresent(segment));
    return claimsOf(segment, isPast ? 'former' : 'works');
  });
  if (claims.some(({ kind }) => kind === 'works')) return claims;
  return [
    ...claims,
    ...(besideRole(segments) ??
      handleAlone(segments) ??
      nameBehindWords(segments) ??
      namesAlone(segments)),
  ];
}

const longestBio = 500;
const mostSegments = 12;

function isPresent(segment: string): boolean {
  return roleIn(segment) !== null || /\b(?:building|working|now)\b/i.test(segment);
}

// The name keeps its capitals, the words before it may have any: hence two expressions instead of one flag.
const handle = '@([a-zA-Z][\\w]{2,31})';
const atHandle = new RegExp(`(?:(?:^|\\s)(?:at|of|for|with|by)\\s+)?${handle}`, 'u');
const onlyAt = new RegExp(`(?:^|\\s)(?:(?:[Aa][Tt]|[Cc]hez)\\s|@)\\s*(${nameSource})`, 'gu');
// `в агентстве Лампа`, `en la agencia Maguey`
const kindOfPlace =
  '(?:(?:the |la |el |der |die )?(?:агентств|компани|команд|фонд|студи|agenci|empresa|agence|agentur|firma|company|team at)\\p{L}*\\s+)?';
const anyPreposition = new RegExp(
  `(?:^|\\s)(?:@\\s*|(?:[Aa]t|[Oo]f|[Ff]or|[Bb]ei|[Vv]on|[Cc]hez|[Ee]n|[Ee]m|[Вв]|[Уу]|из|з|із|od|от|u|v|ve|na|no|nos|nas|do|da|de|des|du|del|della|di|per|presso|bij|van|hos|på|fra|i|ved|w|la|pri|στη[νς]?|στον?|της|από|dari|tại|ở|bên|في|در)\\s+${kindOfPlace})(${nameSource})`,
  'gu',
);
const making = new RegExp(
  `(?:^|\\s)(?:[Bb]uild(?:ing|er of)|[Ww]orking (?:on|at|for|with)|[Mm]aking|[Cc]reat(?:ing|or of)|[Rr]unning|[Ll]eading|[Cc]ontributing to|[Ss]caling|[Gg]rowing|[Cc]onstruyendo|[Cc]onstruindo|[Сс]трою|[Дд]елаю|[Рр]азвиваю|[Bb]aue)\\s+(?:@([a-zA-Z]\\w{2,31})|(${nameSource}))`,
  'u',
);
// `Investor at Acme Ventures` is of Acme Ventures; an `investor in Acme` is not of Acme.
const fundOf = new RegExp(
  `(?:^|\\s)[Ii]nvest(?:or|ing|ments?)(?: [Mm]anager| [Dd]irector| [Tt]eam)?\\s+(?:at |@ ?)(${nameSource})`,
  'u',
);
const endingName = new RegExp(`(?<=^|\\s)${capitalisedWords}$`, 'u');
const leadingName = new RegExp(`^${nameSource}`, 'u');
// In a bio a segment is a whole, so a name of a script without capitals may have several words.
const wholeName = new RegExp(
  `^(?:${nameSource}|[\\p{Lo}\\p{M}ー]{2,16}(?: [\\p{Lo}\\p{M}ー]{2,14}){0,2}(?: ${capitalisedWords})?)$`,
  'u',
);

function claimsOf(segment: string, kind: BioClaim['kind']): BioClaim[] {
  const role = roleIn(segment);
  const claim = (text: string, isHandle = false): BioClaim[] => [{ kind, text, isHandle, role }];
  const lawful = hasLegalForm(segment) ? lawfulName(withoutRole(segment)) : null;
  if (lawful) return claim(lawful);
  const ofFund = fundOf.exec(segment)?.[1];
  const fund = ofFund ? asCompanyName(ofFund) : null;
  if (fund) return [{ kind: 'works', text: fund, isHandle: false, role: role ?? 'investor' }];
  const named = atHandle.exec(segment)?.[1];
  if (named && (role || kind === 'former' || /\b(?:at|of|for|with)\s+@/i.test(segment)))
    return claim(named, true);
  const made = making.exec(segment);
  if (made?.[1]) return claim(made[1], true);
  const at = made?.[2]
    ? asCompanyName(made[2])
    : (nameAfter(role ? anyPreposition : onlyAt, segment) ?? smallName(segment));
  if (at) return claim(at);
  if (kind === 'former') return pastName(segment).flatMap((name) => claim(name));
  // Hebrew joins "at" to the name.
  const bare = withoutRole(segment).replace(/^ב(?=\p{Script=Hebrew}{3})/u, '');
  if (bare === segment || !wholeName.test(bare)) return [];
  const name = asCompanyName(bare);
  return name ? claim(name) : [];
}

/** The name beside the form of law: `Inkoper bij Polderkaas BV`, `ООО Ромашка`. */
function lawfulName(text: string): string | null {
  const name = asCompanyName(text) ?? '';
  if (wholeName.test(name)) return name;
  return asCompanyName(endingName.exec(name)?.[0] ?? '');
}

/** `BD @ acme`, `building acme`: a name without a capital counts at the end of a segment, right behind such a word. */
function smallName(segment: string): string | null {
  const name = /(?:^|\s)(?:@ ?|at |building )([a-z][a-z0-9.-]{2,24})$/u.exec(segment)?.[1] ?? '';
  return isEverydayWord(name) || notNames.test(name) ? null : asCompanyName(name);
}

const notNames =
  /^(?:something|stuff|things|everything|nothing|stealth|public|products?|software|startups?|companies|communit\w+|brands?|teams?|apps?|web|night|least|large|scale|heart|all|once|first|home|work|school|uni)$/;

/** The first that can be a company: `Head of BD at Acme` names one, not two. */
function nameAfter(preposition: RegExp, segment: string): string | null {
  for (const [, raw = ''] of matchesOf(preposition, segment)) {
    const name = asCompanyName(raw);
    if (name && !isDepartment(name)) return name;
  }
  return null;
}

function isDepartment(text: string): boolean {
  const words = foldWords(text);
  return words.length > 0 && words.every((word) => departments.has(word));
}

/** `Head of Ecosystem, Acme` is of Acme. */
const departments: ReadonlySet<string> = new Set(
  `ecosystem strategy people talent compliance research innovation communications customer success trading
  institutional institutions treasury risk quality insights finance digital assets defi nft web3 crypto blockchain
  infrastructure platform growth it procurement purchasing logistics sales marketing operations support engineering
  emea apac latam mena dach cis europe asia africa global international цифровые продукты закупки маркетинг продажи`.split(
    /\s+/,
  ),
);

/** `Advisor to Acme`, `ex: Acme`. */
const ofWhom =
  /^[\s:@-]+(?:(?:to|of|at|for|in|with|в|у|из|bei|von|en|em|de|da|chez)\s+)?(?:[@\s]+)?/iu;

function pastName(segment: string): string[] {
  const rest = withoutRole(withoutFormer(segment).replace(ofWhom, ''));
  const name = asCompanyName(leadingName.exec(rest)?.[0] ?? '');
  return name ? [name] : [];
}

/** `BD | Acme`: a segment that is a role, beside the only one that can be a name. */
function besideRole(segments: readonly string[]): BioClaim[] | null {
  const role = segments.find((segment) => isRole(segment) || isDepartment(segment));
  const names = segments.filter(
    (segment) => wholeName.test(segment) && !isRole(segment) && !isDepartment(segment),
  );
  const name = names.length === 1 ? asCompanyName(names[0] ?? '') : null;
  return role !== undefined && name ? [{ kind: 'works', text: name, isHandle: false, role }] : null;
}

/** `🏗 @acme | prev @foo`: the first segment, where it is nothing but a handle. */
function handleAlone([first = '']: readonly string[]): BioClaim[] | null {
  const text = /^[^\p{L}\p{N}@]*@([a-zA-Z]\w{3,31})$/u.exec(first)?.[1];
  return text ? [{ kind: 'works', text, isHandle: true, role: null, isAlone: true }] : null;
}

/** `Cheffe de rubrique tech, La Gazette du Midi`: a name of several words behind words in small letters. */
function nameBehindWords(segments: readonly string[]): BioClaim[] | null {
  const [first = '', second = ''] = segments;
  const isPhrase = segments.length === 2 && /\p{Ll}+ \p{Ll}/u.test(first) && !isFormer(first);
  const name = isPhrase && aloneName.test(second.replace(small, '')) ? asCompanyName(second) : null;
  if (!name?.includes(' ') || !wholeName.test(name)) return null;
  return [{ kind: 'works', text: name, isHandle: false, role: null, isAlone: true }];
}

const small = /(?:de|del|du|des|da|do|of|di|la|le) /g;

/** `Acme Labs`, or `AGLT | angel`: the first segment, where it has the form of a name and no everyday word. */
function namesAlone([first = '']: readonly string[]): BioClaim[] {
  const words = foldWords(first);
  if (!aloneName.test(first) || isRole(first) || isFormer(first)) return [];
  if (words.some((word) => isEverydayWord(word) || plainWords.has(word))) return [];
  const name = asCompanyName(first);
  return name ? [{ kind: 'works', text: name, isHandle: false, role: null, isAlone: true }] : [];
}

const aloneName = /^\p{Lu}[\p{L}\p{N}.&-]+(?: \p{Lu}[\p{L}\p{N}.&-]*){0,2}$/u;
const plainWords: ReadonlySet<string> = new Set(
  `bitcoin btc ethereum eth solana sol ton web3 crypto defi nft dreamer trader investor maxi maximalist believer lover
  hodler degen traveler traveller photographer writer student blogger gamer engineer lawyer available busy sleeping
  battery urgent calls only working meeting telegram whatsapp instagram linkedin twitter hello hi hey thanks god
  allah jesus peace busy offline online building learning exploring curious human citizen nomad digital`.split(
    /\s+/,
  ),
);
