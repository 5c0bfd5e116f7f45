import { withoutLegalForm } from './legal-forms.ts';

/**
 * The core of a company's name, by which its spellings are recognised: `Acme Labs`, `ACME`, `Acmé` and
 * `acme` have one core. Empty for a text without letters or digits.
 */
export function coreOf(name: string): string {
  const words = foldWords(withoutLegalForm(name.slice(0, longestFolded)));
  const core = [...words];
  // `M Chain` is not called `M`.
  while (
    core.length > 1 &&
    commonNouns.has(core.at(-1) ?? '') &&
    core.slice(0, -1).join('').length > 1
  )
    core.pop();
  if (core.length > 1 && core[0] === 'the') core.shift();
  return core.join('').slice(0, longestCore);
}

/** The core of a username, a handle or a domain's label: `get-acme`, `acme_hq`, `acmelabs` → `acme`. */
export function coreOfHandle(handle: string): string {
  const words = foldWords(handle.replace(/[_.-]+/g, ' '));
  const core = [...words];
  while (
    core.length > 1 &&
    (commonNouns.has(core.at(-1) ?? '') || handleTails.has(core.at(-1) ?? ''))
  )
    core.pop();
  while (core.length > 1 && handleHeads.has(core[0] ?? '')) core.shift();
  return withoutAffix(core.join('').slice(0, longestCore));
}

/**
 * Do two cores mean one name? Equal, one the beginning of the other (at least 4 letters, at most 6 more),
 * one inside the other (at least 6), or nearly the same letters (Jaro-Winkler from 0.93 on).
 * The bounds were measured on 1,696 companies' names, domains and handles.
 */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.startsWith(short) && long.length - short.length <= 6) return true;
  // `Sen` and `senpay`.
  if (short.length >= 2 && long.startsWith(short) && commonNouns.has(long.slice(short.length)))
    return true;
  if (short.length < 6) return false;
  return long.includes(short) || jaroWinkler(short, long) >= 0.93;
}

const longestCore = 40;

/** The core of the first of several words: `Acme Payments Europe` → `acme`. Empty for one word, or a common one. */
export function firstWordCore(name: string): string {
  const [first = '', ...rest] = foldWords(name);
  return rest.length > 0 && first.length >= 4 && !commonNouns.has(first) ? first : '';
}

/** Lower-case words of letters and digits, without accents on Latin letters. */
export function foldWords(text: string): string[] {
  const start = text.slice(0, longestFolded);
  // Most words are plain, and unifying the others costs twenty times as much.
  if (/^[\x00-\x7f]*$/.test(start)) return start.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const folded = start
    .replace(/[ıłøđ]/gi, (letter) => plainLetters[letter.toLowerCase()] ?? letter)
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
  return (
    folded
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

const longestFolded = 300;

/** Letters that no normal form takes apart. */
const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd' };

// Words that companies add to their names and drop again.
const commonNouns = new Set(
  `labs lab network networks protocol protocols finance foundation dao inc ltd llc llp gmbh ag sa ug bv nv oy ab srl spa sarl kft
  pte plc corp co company token exchange chain blockchain technologies technology tech ventures capital
  group holding holdings studio studios games gaming digital global platform software solutions systems
  wallet pay io com xyz app team ооо`.split(/\s+/),
);

/** `Labs`, `Network`: what companies add, and nobody is called by alone. */
export function isCommonNoun(word: string): boolean {
  return commonNouns.has(word);
}

const handleTails = new Set(
  `hq official labs xyz fi io app dao chat community group news ann announcements announcement support en
  ru cn es tr jp kr vn id bd team global world bot channel eng intl tg gg so net org web3 crypto nft`.split(
    /\s+/,
  ),
);

const handleHeads = new Set(
  'get use try join go hello hey team the we my app docs with'.split(' '),
);

const joinedTails = /(?:official|protocol|network|finance|labs|xyz|dao|app|hq)$/;
const joinedHeads = /^(?:get|try|join|use)(?=[a-z]{4})/;

/** `acmelabs` → `acme`, but `labs` and `xylabs` stay: what remains must still be a name. */
function withoutAffix(handle: string): string {
  const bare = handle.replace(joinedTails, '').replace(joinedHeads, '');
  return bare.length >= 4 ? bare : handle;
}

/** 0 (nothing in common) to 1 (equal). */
export function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const matchesA: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j += 1) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = true;
      matchesA.push(a[i] ?? '');
      break;
    }
  }
  const count = matchesA.length;
  if (count === 0) return 0;
  const matchesB = [...b].filter((_, index) => taken[index]);
  const swapped = matchesA.filter((letter, index) => letter !== matchesB[index]).length / 2;
  const jaro = (count / a.length + count / b.length + (count - swapped) / count) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] === b[prefix] && prefix < Math.min(a.length, b.length))
    prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}
