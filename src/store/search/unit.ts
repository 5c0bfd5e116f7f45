/** Chinese, Japanese, Korean (whose words carry their endings), Thai, Lao, Khmer, Burmese. */
const SCRIPTS = [
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Hang}',
  '\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}',
].join('');

/** A character of a script that is written without spaces: a unit of its own. */
const CHARACTER = `[[${SCRIPTS}]&&[\\p{L}\\p{N}\\p{M}]]`;

export const SPACELESS = new RegExp(CHARACTER, 'v');
export const EACH_SPACELESS = new RegExp(CHARACTER, 'gv');

/** Whatever stands between two such characters: a comma, a line break. */
export const BETWEEN_SPACELESS = new RegExp(
  `(?<=${CHARACTER})[^\\p{L}\\p{N}\\p{M}]+(?=${CHARACTER})`,
  'gv',
);

/** What is found as one: such a character, or a run of the letters and digits of other scripts. */
export const UNIT_OF_TEXT = new RegExp(`${CHARACTER}|[[\\p{L}\\p{N}\\p{M}]--[${SCRIPTS}]]+`, 'gv');
