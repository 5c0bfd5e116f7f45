import { NEW_YEAR, NEXT_QUARTER, NUMBERS, QUARTER } from './date-words.ts';

/** The first day of the quarter that a text names, or of the next one; of the new year, the first on which people work. */
export function findSeason(words: string, said: Date): Date | null {
  const quarter = QUARTER.exec(words)
    ?.slice(1)
    .find((group) => group !== undefined);
  if (quarter !== undefined) {
    const index = ((NUMBERS[quarter] ?? Number(quarter)) - 1) * 3;
    const year = said.getFullYear() + (index <= said.getMonth() ? 1 : 0);
    return new Date(year, index, 1);
  }
  if (NEXT_QUARTER.test(words))
    return new Date(said.getFullYear(), (Math.floor(said.getMonth() / 3) + 1) * 3, 1);
  return NEW_YEAR.test(words) ? new Date(said.getFullYear() + 1, 0, 2) : null;
}
