import type { Habit, HabitName } from './habit.ts';
import { withoutEmoji, withoutGreeting, withSignature } from './marks.ts';

export interface Followed {
  text: string;
  /** Those that have changed something. */
  habits: Habit[];
}

/** The machine's words as the person would have made them. Those that choose the words have done so before. */
export function followHabits(
  text: string,
  { habits, firstName }: { habits: readonly Habit[]; firstName: string | null },
): Followed {
  const followed: Habit[] = [];
  let result = text;
  for (const habit of habits) {
    const next = followOne(result, { habit, firstName });
    if (next !== result) followed.push(habit);
    result = next;
  }
  return { text: result, habits: followed };
}

function followOne(
  text: string,
  { habit, firstName }: { habit: Habit; firstName: string | null },
): string {
  switch (habit.name) {
    case 'no-greeting':
      return withoutGreeting(text, firstName);
    case 'no-emoji':
      return withoutEmoji(text);
    case 'signs':
      return habit.signature === null ? text : withSignature(text, habit.signature);
    case 'informal':
    case 'formal':
    case 'shorter':
      return text;
  }
}

/** With these the words are not those of the template any more. */
export const rewording: ReadonlySet<string> = new Set<HabitName>([
  'no-greeting',
  'no-emoji',
  'signs',
]);

/** `without a greeting, since you took it out of 4 of 5` */
export function habitWords({ name, share: { were, of } }: Habit): string {
  return `${ways[name]}, since you ${acts[name]} ${were} of ${of}`;
}

const ways: Record<HabitName, string> = {
  'no-greeting': 'without a greeting',
  'no-emoji': 'without emoji',
  signs: 'with your name',
  informal: 'informal',
  formal: 'formal',
  shorter: 'short',
};

const acts: Record<HabitName, string> = {
  'no-greeting': 'took it out of',
  'no-emoji': 'took them out of',
  signs: 'put it under',
  informal: 'made so',
  formal: 'made so',
  shorter: 'cut down',
};
