import type { Budget } from '../../core/budget.ts';
import { shortTime } from './time.ts';

/** "today 3 of 40, this hour 1 of 15", and what holds everything up. */
export function budgetWords(budget: Budget): string {
  const { today, perDay, lastHour, perHour, isHalved, notBefore } = budget;
  const words = [`today ${today} of ${perDay}, this hour ${lastHour} of ${perHour}`];
  if (isHalved) words.push('half of the usual while the login is new');
  const held = budget.stoppedWhy ?? budget.pausedWhy;
  if (held !== null) words.push(held);
  if (notBefore !== null) words.push(`not before ${shortTime(notBefore)}`);
  return words.join('; ');
}
