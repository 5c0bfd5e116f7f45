import { cleanLines } from './clean-text.ts';
import { asCompanyName, nameSource } from './company-name.ts';
import { isFormer, isRole, roleIn, withoutFormer, withoutRole } from './roles.ts';
import { beginning } from './shorten.ts';

/** What a bio says about where its person works. */
export interface BioClaim {
  kind: 'works' | 'former';
  /** A name, or a handle without its `@`. */
  text: string;
  isHandle: boolean;
  /** The role in the person's words, where one stands beside it: `Head of BD`. */
  role: string | null;
}

/** Reads `BD at X`, `building X`, `CEO @x_hq`, `X | Growth lead`; `ex-X` and `advisor at X` as former. */
export function readBio(bio: string): BioClaim[] {
  const segments = cleanLines(beginning(bio, longestBio))
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
  return claims.length > 0 ? claims : besideRole(segments);
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
const anyPreposition = new RegExp(
  `(?:^|\\s)(?:@\\s*|(?:[Aa]t|[Oo]f|[Ff]or|[Bb]ei|[Vv]on|[Cc]hez|[Ee]n|[Ee]m|[Вв]|[Уу]|из|da|de|di|bij|w|la|pri|في)\\s+)(${nameSource})`,
  'gu',
);
const making = new RegExp(
  `(?:^|\\s)(?:[Bb]uild(?:ing|er of)|[Ww]orking (?:on|at|for|with)|[Mm]aking|[Cc]reat(?:ing|or of)|[Rr]unning|[Ll]eading|[Cc]ontributing to|[Ss]caling|[Gg]rowing|[Cc]onstruyendo|[Cc]onstruindo|[Сс]трою|[Дд]елаю|[Рр]азвиваю|[Bb]aue)\\s+(?:@([a-zA-Z]\\w{2,31})|(${nameSource}))`,
  'u',
);
const leadingName = new RegExp(`^${nameSource}`, 'u');
// In a bio a segment is a whole, so a name of a script without capitals may have several words.
const wholeName = new RegExp(
  `^(?:${nameSource}|[\\p{Lo}\\p{M}]{2,12}(?: [\\p{Lo}\\p{M}]{2,12}){0,2})$`,
  'u',
);

function claimsOf(segment: string, kind: BioClaim['kind']): BioClaim[] {
  const role = roleIn(segment);
  const claim = (text: string, isHandle = false): BioClaim[] => [{ kind, text, isHandle, role }];
  const named = atHandle.exec(segment)?.[1];
  if (named && (role || kind === 'former' || /\b(?:at|of|for|with)\s+@/i.test(segment)))
    return claim(named, true);
  const made = making.exec(segment);
  if (made?.[1]) return claim(made[1], true);
  const at = made?.[2]
    ? asCompanyName(made[2])
    : nameAfter(role ? anyPreposition : onlyAt, segment);
  if (at) return claim(at);
  if (kind === 'former') return pastName(segment).flatMap((name) => claim(name));
  const bare = withoutRole(segment);
  if (bare === segment || !wholeName.test(bare)) return [];
  const name = asCompanyName(bare);
  return name ? claim(name) : [];
}

/** The first that can be a company: `Head of BD at Acme` names one, not two. */
function nameAfter(preposition: RegExp, segment: string): string | null {
  for (const [, raw = ''] of segment.matchAll(preposition)) {
    const name = asCompanyName(raw);
    if (name) return name;
  }
  return null;
}

function pastName(segment: string): string[] {
  const rest = withoutRole(withoutFormer(segment).replace(/^[\s:@-]+/, ''));
  const name = asCompanyName(leadingName.exec(rest)?.[0] ?? '');
  return name ? [name] : [];
}

/** `BD | Acme`: a segment that is a role, beside the only one that can be a name. */
function besideRole(segments: readonly string[]): BioClaim[] {
  const role = segments.find((segment) => isRole(segment));
  const names = segments.filter((segment) => wholeName.test(segment) && !isRole(segment));
  const name = names.length === 1 ? asCompanyName(names[0] ?? '') : null;
  return role !== undefined && name ? [{ kind: 'works', text: name, isHandle: false, role }] : [];
}
