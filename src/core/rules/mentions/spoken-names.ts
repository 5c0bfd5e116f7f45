import { asCompanyName, nameSource } from '../names/company-name.ts';
import { isEverydayWord } from '../names/everyday-words.ts';
import { coreOf } from '../names/names.ts';
import { cleanLines } from '../text/clean-text.ts';
import { matchesOf } from '../text/matches.ts';
import { beginning } from '../text/shorten.ts';

/** `isAddress`: the writer speaks to its people, and so is not one of them. */
export interface SpokenName {
  name: string;
  isAddress: boolean;
}

/**
 * The companies that a text speaks of as a side that acts: `from the Acme side`, `at Acme we`, `Acme team`,
 * `how is everything at Acme?`, `welcome Acme`. Weaker than an introduction, since it may be anybody's side.
 * Looks at the first 600 characters.
 */
export function readSpokenNames(text: string): SpokenName[] {
  const start = cleanLines(beginning(text, 600));
  if (!hint.test(start)) return [];
  const found = new Map<string, SpokenName>();
  for (const { pattern, isAddress } of patterns) {
    for (const [, raw = ''] of matchesOf(pattern, start)) {
      const name = asCompanyName(raw);
      if (name && !isPlain(name)) found.set(coreOf(name), { name, isAddress });
    }
  }
  return [...found.values()].slice(0, 3);
}

function isPlain(name: string): boolean {
  const core = coreOf(name);
  return plainWords.has(core) || (isEverydayWord(core) && !/\p{Lu}/u.test(name.slice(1)));
}

const plainWords = new Set(
  `our your their his her my all some any every each another same other both new old next first last best good this
  that these those which what there here yes no ok hi hello hey thanks sorry please nice great cool dear guys folks
  everyone everybody client user users dev devs legal finance marketing support product tech sales bd management core
  customer customers community`.split(/\s+/),
);

const hint =
  /side|team|devs|board|legal|finance|behalf|welcome|everything at|at \p{Lu}|with \p{Lu}|folks|команд|сторон|equipo|equipe|équipe|seite|تیم/iu;

const X = `(${nameSource})`;
const before = `(?<![\\p{L}\\p{N}_])`;
const after = `(?![\\p{L}\\p{N}_])`;

const sources: readonly (readonly [kind: 'side' | 'address', source: string])[] = [
  [
    'side',
    `${before}(?:from|on)\\s+(?:the\\s+)?${X}(?:[’']s)?\\s+(?:side|end|perspective|team|behalf)${after}`,
  ],
  [
    'address',
    `${before}(?:[Yy]our|[Hh]i|[Hh]ey|[Hh]ello|[Dd]ear|[Ww]elcome)\\s+${X}\\s+(?:team|devs|folks|side|board|guys|fam|people)${after}`,
  ],
  [
    'side',
    `${before}(?:[Tt]he|[Oo]ur)\\s+${X}\\s+(?:team|devs|folks|side|board|guys|fam|people)${after}`,
  ],
  [
    'side',
    `${before}${X}\\s+(?:team|board|devs|side|legal|finance)\\s+(?:is|are|has|have|will|would|wants?|needs?|can|approved|confirmed|agreed)${after}`,
  ],
  ['side', `${before}(?:[Ww]e|[Tt]eam|[Pp]eople|[Ff]olks)\\s+at\\s+${X}`],
  ['address', `${before}(?:[Ee]verything|[Ee]verybody|[Tt]hings)\\s+at\\s+${X}`],
  ['side', `${before}[Aa]t\\s+${X}(?:,)?\\s+we${after}`],
  ['address', `${before}[Ww]elcome(?:\\s+to\\s+the\\s+(?:group|chat),?)?\\s+${X}(?=\\s*[!,.👋]|$)`],
  [
    'address',
    `${before}(?:working|partnering|collaborating|work|partner|integrate|integrating)\\s+with\\s+${X}`,
  ],
  ['side', `${before}[Oo]n behalf of\\s+(?:the\\s+)?${X}`],
  [
    'side',
    `${before}(?:со стороны|від команди|из команды|от команды|команда|команды|команде)\\s+${X}`,
  ],
  [
    'side',
    `${before}(?:el equipo de|la equipe da|o time da|l[’']équipe|das Team von|von seiten)\\s+(?:de\\s+|da\\s+)?${X}`,
  ],
];

const patterns = sources.map(([kind, source]) => ({
  pattern: new RegExp(source, 'gu'),
  isAddress: kind === 'address',
}));
