import { describe, expect, it } from 'vitest';
import { scoreCompanies } from '../../../../src/core/rules/company/score.ts';
import { shippedWeights } from '../../../../src/core/rules/company/shipped-weights.ts';
import { splitOf } from '../../../bench/chats/company.ts';
import { madeUpCompanies } from '../../../bench/chats/made-up-companies.ts';
import { makeSlice } from '../../../bench/chats/slices.ts';
import { randomFrom } from '../../../bench/made-up-text.ts';
import { answerOf } from '../../../bench/model/answers.ts';
import { contactScores } from '../../../bench/model/contact-scores.ts';
import { goldAnswers, goldContacts } from '../../../bench/model/gold.ts';
import { areaUnderCurve, measure } from '../../../bench/model/measures.ts';
import { evidenceOf } from '../evidence.ts';
import { goldChats } from '../gold/all.ts';
import { secondGold } from '../gold/second/all.ts';

/** A small, fixed version of `npm run bench -- suggest`: values instead of lower bounds, since it is small. */
describe('the shipped weights', () => {
  const companies = madeUpCompanies(randomFrom(7), 1500)
    .filter(({ domain }) => splitOf(domain) === 'test')
    .map((one) => ({
      ...one,
      mailDomain: one.domain,
      cores: [one.name.toLowerCase().split(' ')[0] ?? '', one.domain.split('.')[0] ?? ''],
    }));

  it.each([
    { name: 'familiar', family: 'familiar', isNoisy: false, top1: 0.95, coverage: 0.85 },
    { name: 'new', family: 'new', isNoisy: false, top1: 0.94, coverage: 0.85 },
    { name: 'noisy', family: 'new', isNoisy: true, top1: 0.89, coverage: 0.72 },
  ] as const)(
    'hold their gates on made-up chats of the $name kind',
    ({ family, isNoisy, top1, coverage }) => {
      const slice = makeSlice({ companies, family, isNoisy, count: 400, seed: 41 });
      const measured = measure(slice.map((chat) => answerOf(chat, shippedWeights)));
      expect(measured.top1).toBeGreaterThanOrEqual(top1);
      expect(measured.precision).toBeGreaterThanOrEqual(0.975);
      expect(measured.coverage).toBeGreaterThanOrEqual(coverage);
      expect(measured.noneNamed).toBeLessThanOrEqual(0.05);
      expect(measured.brier).toBeLessThanOrEqual(0.06);
      expect(areaUnderCurve(slice.flatMap(contactScores))).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each([
    { name: 'to develop with', chats: goldChats },
    { name: 'afterwards', chats: secondGold },
  ])('answer what was written by hand $name', ({ chats }) => {
    const measured = measure(goldAnswers(chats));
    expect(measured.top1).toBeGreaterThanOrEqual(0.9);
    expect(measured.precision).toBeGreaterThanOrEqual(0.97);
    expect(areaUnderCurve(goldContacts(chats))).toBeGreaterThanOrEqual(0.93);
  });

  it('say nothing for a chat of stickers, and are never sure of what looks like another', () => {
    const stickers = evidenceOf({
      title: 'x',
      people: [{ name: 'Ann' }],
      messages: Array.from({ length: 300 }, () => ({ text: '' })),
    });
    expect(scoreCompanies(stickers).verdict).toBe('none');
    const known = { id: 'k', name: 'Halcyon', domain: 'halcyon.com', url: null, socials: {} };
    const alike = scoreCompanies(
      evidenceOf({
        title: 'Haicyon <> Ourco',
        people: [{ name: 'Dana', bio: 'BD at Haicyon' }],
        known: [{ ...known, aliases: [] }],
      }),
    );
    expect(alike.verdict).not.toBe('confident');
    expect(alike.warnings.join()).toContain('looks like your Halcyon');
    expect(alike.candidates[0]?.factors.map(({ feature }) => feature)).toContain('lookAlike');
  });

  it('leave what a look-alike account says to be seen', () => {
    const { warnings } = scoreCompanies(
      evidenceOf({
        title: 'Foobar <> Ourco',
        people: [
          { name: 'Dana Reyes', username: 'danareyes', bio: 'BD at Foobar' },
          { name: 'Dana Reyes', username: 'dana_reyes1' },
        ],
      }),
    );
    expect(warnings.join()).toContain('who is somebody else here');
  });
});
