import type { Kysely } from 'kysely';
import type { Schema } from '../../store/schema.ts';
import type { Advice } from '../rules/advice/advice.ts';
import type { DraftOutcome } from '../rules/advice/draft-outcome.ts';
import { habitWords } from '../rules/advice/follow-habits.ts';
import type { Habit } from '../rules/advice/habit.ts';
import { habitsOf } from '../rules/advice/habits.ts';
import { rangeWords } from '../rules/advice/share.ts';
import { dismissedAdvice } from './dismissed.ts';

/** What the next drafts follow, but for what the person has put aside. */
export async function readHabits(
  db: Kysely<Schema>,
  drafts: readonly DraftOutcome[],
): Promise<Habit[]> {
  const habits = habitsOf(drafts);
  if (habits.length === 0) return [];
  const dismissed = await dismissedAdvice(db);
  return habits.filter((habit) => !dismissed.has(habitId(habit)));
}

/** A habit as a piece of advice that the next drafts follow by themselves. */
export function habitAdvice(habit: Habit): Advice {
  return {
    id: habitId(habit),
    kind: 'habit',
    chatId: null,
    what: `drafts in "${habit.language}": ${habitWords(habit)}`,
    why: `so you do to ${rangeWords(habit.share)} drafts that could show it`,
    share: habit.share,
    command: null,
  };
}

function habitId({ name, language }: Habit): string {
  return `habit:${name}:${language}`;
}
