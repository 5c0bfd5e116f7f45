/**
 * The form of a title or name in which two spellings of one name are equal: compatibility forms
 * unified, lower case in every script, `ё` as `е`, white space as single spaces.
 */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}
