import { AppError } from '../../core/errors.ts';
import type { Context } from '../context.ts';

/** `TGCRM_NOW` fixes the clock of one run, for tests and rehearsals. */
export function clockOf({ io }: Pick<Context, 'io'>): () => Date {
  const fixed = io.env.TGCRM_NOW;
  if (!fixed) return () => new Date();
  const time = Date.parse(fixed);
  if (Number.isNaN(time)) {
    throw new AppError('usage', `TGCRM_NOW: "${fixed}" is not a time`, {
      hint: 'give an ISO time such as 2026-11-22T09:00:00Z',
    });
  }
  return () => new Date(time);
}
