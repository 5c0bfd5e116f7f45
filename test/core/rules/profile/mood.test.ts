import { expect, test } from 'vitest';
import { moodOf } from '../../../../src/core/rules/profile/mood.ts';

const titled = (...titles: string[]) => titles.map((title) => ({ title }));

test.each([
  ['good', ['Acme raises $5M', 'Acme launches in Oslo', 'Weekly notes']],
  ['bad', ['Acme drained of $3M after an exploit', 'An apology', 'Weekly notes']],
  ['mixed', ['Acme raises $5M', 'Acme hacked, launch halted', 'Weekly notes']],
])('sounds %s', (sounds, titles) => {
  expect(moodOf(titled(...titles))).toMatchObject({ sounds, of: 3, isWeak: true });
});

test('says nothing of too few, or of words that tell nothing', () => {
  expect(moodOf(titled('Acme raises $5M', 'Acme hacked'))).toBeNull();
  expect(moodOf(titled('One', 'Two', 'Hackathon in Riga', 'Suede shoes'))).toBeNull();
});

test('what is bad and good in one headline is bad, once', () => {
  const mood = moodOf(titled('Exploited protocol raises funding', 'a', 'b'));
  expect(mood).toMatchObject({ good: 0, bad: 1 });
});
