import { AppError } from '../../../core/errors.ts';
import { parseWhen } from '../../../core/rules/time/when.ts';

/** @throws {AppError} `usage` for what is no time; forms look before they ask. */
export function momentOf(text: string, now: Date): Date {
  const moment = parseWhen(text, now);
  if (moment) return moment;
  throw new AppError('usage', `"${text}" is no time`, { hint: 'try +2h or tomorrow 10:00' });
}
