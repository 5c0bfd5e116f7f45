import { readBio } from '../mentions/bio.ts';
import { cleanText } from '../text/clean-text.ts';
import { beginning } from '../text/shorten.ts';
import { asCompanyName } from './company-name.ts';
import { isEverydayWord } from './everyday-words.ts';
import { inLatin } from './latin-letters.ts';
import { hasLegalForm } from './legal-forms.ts';
import { foldWords, isCommonNoun } from './names.ts';
import { isFormer, isRole, withoutRole } from './roles.ts';

/** A person's name as shown, taken apart: `Ann Smith | Acme (never DMs first)` → `Ann Smith` and `Acme`. */
export interface DisplayName {
  person: string;
  /** What stands behind the name and can be a company. */
  companies: string[];
}

export function readDisplayName(shown: string): DisplayName {
  const text = cleanText(beginning(shown, 128));
  const bySign = text
    .split(/\s*[|•·/@[\](){}（）🔹🔸✨⚡⭐💎🚀🌟~]+\s*|\s+[-–—]\s+|\s*,\s+/u)
    .filter((part) => part.trim() !== '');
  // Words divide only where no sign does: `Ann from Acme`, but `Ann | Bank of Acme`.
  const [person = '', ...rest] =
    bySign.length > 1 ? personFirst(bySign) : text.split(/\s+(?:from|at|из|von|bei|chez)\s+/u);
  const companies = rest
    .filter(
      (part) =>
        !/\p{L}{2,}\s+\p{L}{2,}\s+\p{L}{2,}\s+\p{L}{2,}/u.test(part) &&
        !(remark.test(part) || isFormer(part)),
    )
    .flatMap(companiesIn);
  return { person: person.trim(), companies: [...new Set(companies)].slice(0, 3) };
}

/** `Acme Pay (Ann)` as `Ann (Acme Pay)`: nobody is called so. */
function personFirst(parts: string[]): string[] {
  const [first = '', second = '', ...rest] = parts;
  return isCalledLikeFirm(first) && !isCalledLikeFirm(second) && isOneWord(second)
    ? [second, first, ...rest]
    : parts;
}

function isCalledLikeFirm(part: string): boolean {
  const words = foldWords(part);
  const last = words.at(-1) ?? '';
  return hasLegalForm(part) || (words.length > 1 && (isCommonNoun(last) || trades.has(last)));
}

function isOneWord(part: string): boolean {
  return /^\p{L}+$/u.test(part.trim());
}

/** What stands behind the name of a firm that trades, keeps or advises, and behind nobody's own. */
const trades = new Set(
  'otc bank custody markets trading securities partners research media agency fund'.split(' '),
);

// `will never DM first`, `OOO till Monday`: remarks to everybody, no company.
const remark =
  /\b(?:dm|dms|pm|pms|ooo|dnd|busy|away|vacation|never|only|gmt|utc|backup|new|main|real|acc|account|tz)\b/i;

function companiesIn(part: string): string[] {
  const text = part.trim().replace(/[^\p{L}\p{N}.)]+$/u, '');
  if (isRole(text)) return [];
  const claims = readBio(text).filter(({ kind }) => kind === 'works');
  if (claims.length > 0) return claims.map((claim) => claim.text);
  const name = asCompanyName(withoutRole(text));
  return name && name.split(' ').length <= 3 && /^[\p{Lu}\p{Lo}\p{N}]|\./u.test(name) ? [name] : [];
}

/**
 * The part of a username that is not the person's own name: `ann_acme`, `acme_ann` and `ann_from_acme` say `acme`.
 * Only forms in which a part is the name of the person count: all else is a guess.
 */
export function companyInUsername(username: string, person: string): string | null {
  const names = foldWords(inLatin(person));
  const parts = username
    .toLowerCase()
    .split(/[_.]+/)
    .filter((part) => part && !joins.has(part));
  const others = parts.filter((part) => !names.some((name) => isNamePart(part, name)));
  const [company] = others;
  if (company === undefined || others.length !== 1 || others.length === parts.length) return null;
  // Of `oksana_k` the letter is hers, and the rest is nobody's name that is known here.
  const isNamed = parts.some((part) => part.length >= 2 && part !== company);
  if (!isNamed || isEverydayWord(company)) return null;
  return company.length >= 3 && !/^\d+$/.test(company) && !plainWords.has(company) ? company : null;
}

const joins = new Set(['from', 'at', 'of', 'the', 'de', 'bd', 'x']);
const plainWords = new Set(
  `official eth btc sol ton crypto web3 dev nft defi tg real work backup main bot hq pro ceo cto cmo coo cfo hr law
  legal pm trader trades codes code builds writes design designs draws sings runs travels lives says thinks speaks
  connects hodl hodls degen anon sir mr mrs dr jr usa uk london berlin dubai lisbon moscow kyiv paris nyc sf art
  growth sales marketing product support team admin mod ops`.split(/\s+/),
);

function isNamePart(part: string, name: string): boolean {
  return (
    part === name ||
    (part.length >= 3 && (name.startsWith(part) || part.startsWith(name))) ||
    // `jb_acme` of Jonah: initials.
    (part.length === 2 && part[0] === name[0]) ||
    part.length === 1
  );
}
