import { hasBlank } from './change.ts';
import type { DraftOutcome } from './draft-outcome.ts';
import { type Marks, marksOf } from './marks.ts';
import { type Share, shareOf } from './share.ts';

export const habitNames = [
  'no-greeting',
  'no-emoji',
  'signs',
  'informal',
  'formal',
  'shorter',
] as const;
export type HabitName = (typeof habitNames)[number];

/** What a person does to drafts of one language, nearly always. */
export interface Habit {
  name: HabitName;
  language: string;
  /** Of the latest drafts that could show it. */
  share: Share;
  /** As they sign; of `signs` alone. */
  signature: string | null;
}

/** So many of the latest count: a habit may change. */
const recent = 12;
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
  return [...byLanguage].flatMap(([language, all]) =>
    habitNames.flatMap((name) => habitIn(name, { language, all }) ?? []),
  );
}

function habitIn(
  name: HabitName,
  { language, all }: { language: string; all: readonly DraftOutcome[] },
): Habit | null {
  const seen = all.flatMap((outcome) => {
    const does = seenIn(name, outcome);
    return does === null ? [] : [{ does, outcome }];
  });
  if (!isHabit(seen.map(({ does }) => does))) return null;
  const latest = seen.slice(-recent);
  const last = latest.findLast(({ does }) => does)?.outcome;
  return {
    name,
    language,
    share: shareOf(latest.filter(({ does }) => does).length, latest.length),
    signature: name === 'signs' && last ? marksIn(last, last.text).signature : null,
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
function seenIn(name: HabitName, outcome: DraftOutcome): boolean | null {
  if (outcome.fate === 'rejected') return null;
  const { drafted, text } = outcome;
  const before = marksIn(outcome, drafted.text);
  const after = marksIn(outcome, text);
  const isFollowed = drafted.habits.includes(name);
  const does = doesIn(name, { before, after });
  if (isFollowed) return isUndone(name, { before, after }) ? false : null;
  return name === 'shorter' && hasBlank(drafted.text) ? null : does;
}

interface Sides {
  before: Marks;
  after: Marks;
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

function marksIn({ drafted: { language, firstName, me } }: DraftOutcome, text: string): Marks {
  return marksOf(text, { language, firstName, me });
}
