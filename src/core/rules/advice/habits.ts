import { hasBlank } from './change.ts';
import type { DraftOutcome } from './draft-outcome.ts';
import { type Habit, type HabitName, habitNames } from './habit.ts';
import { type Marks, marksOf } from './marks.ts';
import { shareOf } from './share.ts';

/** So many of the latest count: a habit may change. */
const recent = 12;
/** Of each language, so many are looked at to find them. */
const mostDrafts = 200;
/** A habit is what one does nine times in ten; what one does every other time is none. */
const withHabit = 0.9;
const without = 0.5;
/** Taken up when what was seen is so many times as likely with the habit; given up when it is likelier without. */
const enough = Math.log(18);

/**
 * A likelihood ratio over what a person did to one draft after the other (Wald 1945): five of five are enough, eight of nine,
 * eleven of twelve. Whoever does it every other time is taken for one with the habit in 7 of 100 series
 * of forty drafts, looked at after each; whoever does it three times in ten in 3 of 1,000 (`test/bench/habits.ts`).
 */
export function habitsOf(outcomes: readonly DraftOutcome[]): Habit[] {
  const byLanguage = Map.groupBy(outcomes, ({ drafted }) => drafted.language);
  return [...byLanguage].flatMap(([language, all]) => habitsIn(language, all.slice(-mostDrafts)));
}

function habitsIn(language: string, all: readonly DraftOutcome[]): Habit[] {
  const told = all.filter(({ fate }) => fate !== 'rejected').map(sidesOf);
  return habitNames.flatMap((name) => habitIn(name, { language, told }) ?? []);
}

function habitIn(
  name: HabitName,
  { language, told }: { language: string; told: readonly Sides[] },
): Habit | null {
  const seen = told.flatMap((sides) => {
    const does = seenIn(name, sides);
    return does === null ? [] : [{ does, signature: sides.after.signature }];
  });
  if (!isHabit(seen.map(({ does }) => does))) return null;
  const latest = seen.slice(-recent);
  return {
    name,
    language,
    share: shareOf(latest.filter(({ does }) => does).length, latest.length),
    signature: name === 'signs' ? (latest.findLast(({ does }) => does)?.signature ?? null) : null,
  };
}

/** @param seen oldest first: did they do it, where they could? */
export function isHabit(seen: readonly boolean[]): boolean {
  let isOn = false;
  for (let end = 1; end <= seen.length; end += 1) {
    const latest = seen.slice(Math.max(0, end - recent), end);
    const ratio = latest.reduce((sum, does) => sum + (does ? ifDone : ifNot), 0);
    isOn = isOn ? ratio >= 0 : ratio >= enough;
  }
  return isOn;
}

const ifDone = Math.log(withHabit / without);
const ifNot = Math.log((1 - withHabit) / (1 - without));

/**
 * Did the person do it to this draft? `null` where it could not show: nothing to take out, or the habit had been
 * followed already and was left at that, which may be mere patience.
 */
function seenIn(name: HabitName, sides: Sides): boolean | null {
  if (sides.followed.includes(name)) return isUndone(name, sides) ? false : null;
  return name === 'shorter' && sides.hasBlank ? null : doesIn(name, sides);
}

interface Sides {
  before: Marks;
  after: Marks;
  followed: readonly string[];
  hasBlank: boolean;
}

function sidesOf({ drafted, text }: DraftOutcome): Sides {
  return {
    before: marksOf(drafted.text, drafted),
    after: marksOf(text, drafted),
    followed: drafted.habits,
    hasBlank: hasBlank(drafted.text),
  };
}

function doesIn(name: HabitName, { before, after }: Sides): boolean | null {
  switch (name) {
    case 'no-greeting':
      return before.hasGreeting ? !after.hasGreeting : null;
    case 'no-emoji':
      return before.hasEmoji ? !after.hasEmoji : null;
    case 'signs':
      return before.signature === null ? after.signature !== null : null;
    case 'informal':
      return before.isFormal === true && after.isFormal !== null ? !after.isFormal : null;
    case 'formal':
      return before.isFormal === false && after.isFormal !== null ? after.isFormal : null;
    case 'shorter':
      return before.words >= fewWords ? after.words <= shorterThan * before.words : null;
  }
}

/** The person has put back what the habit left out. */
function isUndone(name: HabitName, { before, after }: Sides): boolean {
  switch (name) {
    case 'no-greeting':
      return after.hasGreeting;
    case 'no-emoji':
      return after.hasEmoji;
    case 'signs':
      return after.signature === null;
    case 'informal':
      return after.isFormal === true;
    case 'formal':
      return after.isFormal === false;
    case 'shorter':
      return after.words >= longerThan * before.words;
  }
}

const fewWords = 6;
const shorterThan = 0.7;
const longerThan = 1.2;
