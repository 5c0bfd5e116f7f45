import { describe, expect, it } from 'vitest';
import { scoreCompanies } from '../../../../src/core/rules/company/score.ts';
import { scorePeople } from '../../../../src/core/rules/contact/contacts.ts';
import { evidenceOf } from '../evidence.ts';

const dana = { name: 'Dana Reyes', username: 'danareyes', bio: 'BD at Acme' };
const chatWith = (person: object) =>
  evidenceOf({ title: 'Acme <> Ourco', people: [{ ...dana, ...person }] });

describe('an account that passes for somebody else', () => {
  it.each([
    ['scam', 'Telegram marks "Dana Reyes" as a scam'],
    ['fake', 'Telegram says that "Dana Reyes" passes for somebody else'],
  ] as const)('is warned of where Telegram calls it %s, and is never sure of', (mark, warning) => {
    const plain = scoreCompanies(chatWith({}));
    expect(plain.verdict).toBe('confident');
    expect(plain.warnings).toEqual([]);
    const evidence = chatWith({ mark });
    const { verdict, warnings, candidates, collected } = scoreCompanies(evidence);
    expect(warnings).toContain(warning);
    expect(verdict).not.toBe('confident');
    expect(candidates[0]?.factors.map(({ feature }) => feature)).toContain('lookAlike');
    const [best] = candidates;
    const contacts = best && scorePeople(evidence, { collected, company: best.company });
    expect(contacts?.flatMap(({ factors }) => factors.map(({ name }) => name))).toContain(
      'Telegram warns of this account',
    );
  });

  it('is warned of when it had another name, but not when a name grew', () => {
    const renamed = (from: string) =>
      scoreCompanies(chatWith({ renamed: { from, at: '2026-11-03T10:00:00.000Z' } })).warnings;
    expect(renamed('Crypto Helper')).toEqual([
      '"Dana Reyes" was called "Crypto Helper" before 2026-11-03',
    ]);
    expect(renamed('Dana')).toEqual([]);
    expect(renamed('Dana R. | Oldco')).toEqual([]);
  });

  const signs = {
    registeredIn: '2026-10',
    nameChangedAt: '2026-11-01T10:00:00.000Z',
    photoChangedAt: '2026-11-01T10:00:00.000Z',
    toldAt: '2026-11-03T10:00:00.000Z',
  };

  it('is warned of when it is new or took its name just now, and an old one with an old name is not', () => {
    const sure = scoreCompanies(chatWith({})).candidates[0]?.confidence ?? 0;
    const { warnings, candidates } = scoreCompanies(chatWith({ signs }));
    expect(warnings).toEqual([
      '"Dana Reyes" is a new account: at Telegram since 2026-10',
      '"Dana Reyes" took this name on 2026-11-01, says Telegram',
      '"Dana Reyes" took another photo on 2026-11-01, says Telegram',
    ]);
    const [best] = candidates;
    expect(best?.factors.find(({ feature }) => feature === 'oddAccount')?.weight).toBeLessThan(0);
    expect(best?.confidence).toBeLessThan(sure);
    const old = { registeredIn: '2019-03', nameChangedAt: '2026-05-01T10:00:00.000Z' };
    const calm = scoreCompanies(chatWith({ signs: { ...signs, ...old } }));
    expect(calm.warnings).toEqual([]);
    expect(calm.candidates[0]?.confidence).toBe(sure);
  });

  it('is not taken for a colleague of mine because it says to be one', () => {
    const claim = { name: 'Jon Park', username: 'jonpark', bio: 'COO at Ourco' };
    const sideOf = (person: object) =>
      scoreCompanies(
        evidenceOf({ title: 'Jon Park', kind: 'user', people: [{ ...claim, ...person }] }),
      ).collected.mySide;
    expect(sideOf({}).has('u2')).toBe(true);
    expect(sideOf({ signs }).has('u2')).toBe(false);
    expect(sideOf({ mark: 'fake' }).has('u2')).toBe(false);
  });
});
