import { expect, test } from 'vitest';
import type { Drafted, DraftOutcome } from '../../../../src/core/rules/advice/draft-outcome.ts';
import { editWords } from '../../../../src/core/rules/advice/edit-words.ts';
import { followHabits, habitWords } from '../../../../src/core/rules/advice/follow-habits.ts';
import type { Habit, HabitName } from '../../../../src/core/rules/advice/habit.ts';
import { habitsOf, isHabit } from '../../../../src/core/rules/advice/habits.ts';
import { marksOf, withoutEmoji, withoutGreeting } from '../../../../src/core/rules/advice/marks.ts';
import { preferTemplate } from '../../../../src/core/rules/advice/prefer-template.ts';
import { shareOf } from '../../../../src/core/rules/advice/share.ts';
import { randomFrom } from '../../../bench/random.ts';

function drafted(text: string, more: Partial<Drafted> = {}): Drafted {
  return {
    text,
    language: 'en',
    kind: 'silence',
    templateId: 'en-silence',
    habits: [],
    firstName: 'Ann',
    me: 'Mira Voss',
    ...more,
  };
}

function outcome(text: string, from: Drafted, more: Partial<DraftOutcome> = {}): DraftOutcome {
  return {
    chatId: '1-u1',
    drafted: from,
    text,
    fate: 'edited',
    answer: null,
    at: '2026-03-01T12:00:00.000Z',
    ...more,
  };
}

const greeted = drafted('Hi Ann, I wrote “the price”. What do you think?');
const bare = outcome('I wrote “the price”. What do you think?', greeted);
const kept = outcome(greeted.text, greeted, { fate: 'as-it-was' });
const names = (all: readonly DraftOutcome[]) => habitsOf(all).map(({ name }) => name);

test('what is always taken out is a habit after five, what is taken out now and then never', () => {
  expect(names(Array.from({ length: 4 }, () => bare))).toEqual([]);
  expect(names(Array.from({ length: 5 }, () => bare))).toEqual(['no-greeting']);
  expect(names([bare, kept, bare, bare, bare, bare])).toEqual([]);
  expect(names([kept, ...Array.from({ length: 8 }, () => bare)])).toEqual(['no-greeting']);
  expect(names(Array.from({ length: 40 }, (_, at) => (at % 2 ? bare : kept)))).toEqual([]);
  expect(names(Array.from({ length: 40 }, () => kept))).toEqual([]);
});

test('a draft that follows it and is left at that tells nothing, a greeting put back takes it back', () => {
  const without = drafted(bare.text, { habits: ['no-greeting'] });
  const left = outcome(without.text, without, { fate: 'as-it-was' });
  const putBack = outcome(greeted.text, without);
  const taken = [bare, bare, bare, bare, bare];
  const [habit] = habitsOf([...taken, left, left, left]);
  expect(habit?.share).toMatchObject({ were: 5, of: 5 });
  expect(names([...taken, putBack])).toEqual(['no-greeting']);
  expect(names([...taken, putBack, putBack])).toEqual([]);
  expect(names([...taken, putBack, left, putBack, bare])).toEqual([]);
});

test('each language has its own, and what was rejected tells nothing of the tone', () => {
  const german = drafted('Guten Tag Ann, wie weit ist das?', { language: 'de' });
  const du = outcome('Hey Ann, wie weit bist du?', german);
  const [habit, ...more] = habitsOf([du, du, du, du, du, kept, kept]);
  expect(habit).toMatchObject({ name: 'informal', language: 'de' });
  expect(more).toEqual([]);
  expect(names(Array.from({ length: 6 }, () => ({ ...bare, fate: 'rejected' as const })))).toEqual(
    [],
  );
});

test('shorter, signed and without emoji are habits, too', () => {
  const long = drafted(
    'Hi Ann, I wrote “the price” and I wonder a lot. What do you think of it? 🚀',
  );
  const mine = outcome('Hi Ann, what about the price?\nMira', long);
  const all = habitsOf([mine, mine, mine, mine, mine]);
  expect(all.map(({ name, signature }) => [name, signature])).toEqual([
    ['no-emoji', null],
    ['signs', 'Mira'],
    ['shorter', null],
  ]);
  // With a blank to fill in, the length is not the machine's.
  const blank = drafted('Hi Ann, about “the price and how we count it”: [your answer]');
  expect(names(Array.from({ length: 5 }, () => outcome('Hi Ann, fine: 12', blank)))).toEqual([]);
});

test('the history tells how a draft was edited, and none of its words', () => {
  expect(editWords(greeted, greeted.text)).toEqual([]);
  expect(editWords(greeted, 'I wrote “the price”. What do you think?\nMira')).toEqual([
    'greeting taken out',
    'your name put in',
  ]);
  expect(editWords(greeted, 'Dear Ann, dinner?')).toEqual([
    'written anew',
    'made formal',
    '30 % as long',
  ]);
});

const habit = (name: HabitName, signature: string | null = null): Habit => ({
  name,
  language: 'en',
  share: shareOf(4, 5),
  signature,
});

test('the next draft follows them, and says why', () => {
  const habits = [habit('no-greeting'), habit('no-emoji'), habit('signs', 'Mira')];
  const { text, habits: used } = followHabits('Hi Ann, are we on? 🚀', {
    habits,
    firstName: 'Ann',
  });
  expect(text).toBe('Are we on?\nMira');
  expect(used.map(habitWords)).toEqual([
    'without a greeting, since you took it out of 4 of 5',
    'without emoji, since you took them out of 4 of 5',
    'with your name, since you put it under 4 of 5',
  ]);
  expect(followHabits('Are we on?', { habits: [habit('no-greeting')], firstName: 'Ann' })).toEqual({
    text: 'Are we on?',
    habits: [],
  });
});

test.each([
  ['Hi Ann, about it', 'About it'],
  ['Hello Ann, about it', 'About it'],
  ['Привет, Ann! Что думаешь?', 'Что думаешь?'],
  ['Здравствуйте, Ann! Вы писали', 'Вы писали'],
  ['Hola, Ann: ¿sigue en pie?', '¿sigue en pie?'],
  ['Bonjour Ann, où en êtes-vous ?', 'Où en êtes-vous ?'],
  ['Ann您好，我之前写过', '我之前写过'],
  ['Ann, did you see it?', 'Did you see it?'],
  ['Hi team, did you see it?', 'Did you see it?'],
  ['Hi, did you see it?', 'Did you see it?'],
  ['Hi Ann!', 'Hi Ann!'],
  ['History is over, Ann', 'History is over, Ann'],
  ['Annual report, please', 'Annual report, please'],
  ['Did you see it?', 'Did you see it?'],
])('%s without a greeting', (text, rest) => {
  expect(withoutGreeting(text, 'Ann')).toBe(rest);
});

test.each([
  'Dear Ann, it is done',
  'Sehr geehrte Ann Keller, es ist fertig',
  'Well well, Ann! It is done',
  'Доброе утро! Готово',
  'Ann你好，好了',
  '下午好，好了',
])('%s greets, in words that the machine does not have', (text) => {
  expect(marksOf(text, { language: 'en', firstName: 'Ann', me: null }).hasGreeting).toBe(true);
});

test('marks are taken from any text in linear time', () => {
  const marks = (text: string) =>
    marksOf(text, { language: 'en', firstName: 'Ann', me: 'Mira Voss' });
  expect(marks('Yours, Mira Voss.')).toMatchObject({ signature: 'Mira Voss' });
  expect(marks('I am Mira')).toMatchObject({ signature: null });
  expect(marks('It costs 12 # 3')).toMatchObject({ hasEmoji: false });
  expect(withoutEmoji('Great 👍🏽 work ❤️!')).toBe('Great work!');
  for (const text of ['Hi '.repeat(200_000), '👍'.repeat(100_000), ', '.repeat(200_000)]) {
    expect(marks(text).words).toBeGreaterThanOrEqual(0);
    expect(withoutGreeting(text, 'Ann').length).toBeLessThanOrEqual(text.length);
  }
});

test('a habit that ends is given up', () => {
  const many = (does: boolean, count: number) => Array.from({ length: count }, () => does);
  expect(isHabit([...many(true, 30), false])).toBe(true);
  expect(isHabit([...many(true, 30), ...many(false, 4)])).toBe(false);
  // Who has never done it for a year and begins to is not held to the year.
  expect(isHabit([...many(false, 200), ...many(true, 12)])).toBe(true);
});

test('a few outcomes move no template to the front, many clear ones do', () => {
  const of = (templateId: string, count: number, more: Partial<DraftOutcome>) =>
    Array.from({ length: count }, () =>
      outcome('', drafted('', { templateId }), { fate: 'as-it-was', ...more }),
    );
  const ids = ['own', 'en-silence'];
  expect(preferTemplate([], [])).toBeNull();
  expect(preferTemplate(ids, [])).toEqual({ id: 'own', why: null });
  const bad = { fate: 'rejected' } as const;
  expect(preferTemplate(ids, [...of('own', 2, bad), ...of('en-silence', 2, {})])?.id).toBe('own');
  const clear = [...of('own', 10, bad), ...of('en-silence', 10, {})];
  expect(preferTemplate(ids, clear)).toEqual({
    id: 'en-silence',
    why: 'from en-silence, since of its drafts 10 of 10 were good as they were, of those from own 0 of 10 were good as they were',
  });
  const silent = [
    ...of('own', 20, { answer: 'ignored' }),
    ...of('en-silence', 20, { answer: 'answered' }),
  ];
  expect(preferTemplate(ids, silent)?.id).toBe('en-silence');
});

test('who does it three times in ten is hardly ever taken for one with the habit, who does it nine times is', () => {
  const taken = (share: number) => {
    const random = randomFrom(11);
    const people = Array.from({ length: 300 }, () => {
      const seen = Array.from({ length: 40 }, () => random() < share);
      return seen.some((_, end) => isHabit(seen.slice(0, end + 1)));
    });
    return people.filter((is) => is).length / people.length;
  };
  expect(taken(0.3)).toBeLessThan(0.02);
  expect(taken(0.5)).toBeLessThan(0.12);
  expect(taken(0.9)).toBeGreaterThan(0.97);
});
