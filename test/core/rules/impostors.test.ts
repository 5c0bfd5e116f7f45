import { describe, expect, it } from 'vitest';
import { scorePeople } from '../../../src/core/rules/contacts.ts';
import { scoreCompanies } from '../../../src/core/rules/score.ts';
import { evidenceOf } from './evidence.ts';

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
});
