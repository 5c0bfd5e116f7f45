import { describe, expect, it } from 'vitest';
import { scoreCompanies } from '../../../../src/core/rules/company/score.ts';
import { scorePeople } from '../../../../src/core/rules/contact/contacts.ts';
import { evidenceOf, mine } from '../evidence.ts';

type Story = Parameters<typeof evidenceOf>[0];

/** Everybody of a chat of "Acme <> Ourco", by name. */
function peopleOf(story: Omit<Story, 'title'> & { title?: string }) {
  const evidence = evidenceOf({ title: 'Acme <> Ourco', ...story });
  const { collected, candidates } = scoreCompanies(evidence);
  const [best] = candidates;
  if (!best) throw new Error('no company was found');
  const people = scorePeople(evidence, { collected, company: best.company });
  return new Map(people.map((person) => [person.name, person]));
}

function featuresOf(story: Parameters<typeof peopleOf>[0], name: string): string[] {
  return Object.keys(peopleOf(story).get(name)?.features ?? {});
}

describe('who is of the company', () => {
  it.each([
    ['in small letters', { name: 'Ann', bio: 'working on acme pay' }, 'bio'],
    ['behind a dot', { name: 'Ann', bio: 'CMO • acme' }, 'bio'],
    ['beside the name', { name: 'Ann acme' }, 'displayName'],
    ['joined to the name', { name: 'Ann', username: 'annacme' }, 'username'],
  ])('says so %s', (_, person, feature) => {
    const [name] = person.name.split(' acme');
    const story = { people: [person, { name: 'Bob', bio: 'CEO at Acme' }] };
    const seen = [...peopleOf(story).values()].find((one) => one.name.startsWith(name ?? ''));
    expect(seen?.relation).toBe('staff');
    expect(Object.keys(seen?.features ?? {})).toContain(feature);
  });

  it('is whoever bears the other name that one of them bears as well', () => {
    const bob = { name: 'Bob', bio: 'CTO at QRX', username: 'bob_acme' };
    const people = [bob, { name: 'Ann', bio: 'BD at QRX' }];
    expect(featuresOf({ people }, 'Ann')).toContain('kin');
    expect(peopleOf({ people }).get('Ann')?.relation).toBe('staff');
  });

  it('may say its name in short', () => {
    const people = [{ name: 'Ann', bio: 'BD at SHD' }];
    expect(featuresOf({ title: 'Shardingdao <> Ourco', people }, 'Ann')).toContain('shortForm');
  });

  it('is less likely a silent one among people of another company', () => {
    const silent = { name: 'Sam' };
    const staff = { name: 'Bob', bio: 'CEO at Acme' };
    const stranger = { name: 'Gus', bio: 'Account lead, Motley Agency' };
    const alone = peopleOf({ people: [silent, staff] }).get('Sam')?.confidence ?? 0;
    const beside = peopleOf({ people: [silent, staff, stranger] }).get('Sam')?.confidence ?? 0;
    expect(beside).toBeLessThan(alone);
  });

  it('has factors that add up to the confidence', () => {
    const people = [
      { name: 'Bob', bio: 'CEO at Acme', username: 'bob_acme' },
      { name: 'Gus', bio: 'Account lead, Motley Agency' },
      { name: 'Kim', bio: 'Ourco' },
    ];
    for (const { bias, factors, confidence } of peopleOf({ people }).values()) {
      const logit = factors.reduce((sum, { weight }) => sum + weight, bias);
      expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(confidence, 6);
    }
  });
});

describe('who is something else to it', () => {
  const bob = { name: 'Bob', bio: 'CEO at Acme' };

  it.each([
    ['agency', { name: 'Gus', bio: 'Account lead, Motley Agency' }],
    ['agency', { name: 'Gus', bio: 'KOL manager • motley agency' }],
    ['adviser', { name: 'Gus', bio: 'Advisor to Acme' }],
    ['investor', { name: 'Gus', bio: 'Partner, Northgate Ventures' }],
    ['former', { name: 'Gus', bio: 'ex-Acme, now sailing' }],
    ['colleague', { name: 'Gus', bio: 'growth at ourco' }],
    ['colleague', { name: 'Gus', username: 'gusourco' }],
    ['other', { name: 'Gus', bio: 'CTO at Foobar' }],
  ])('%s: %o', (relation, gus) => {
    expect(peopleOf({ people: [bob, gus] }).get('Gus')?.relation).toBe(relation);
  });

  it('a colleague of mine is not said to be likely of theirs', () => {
    const gus = peopleOf({ people: [bob, { name: 'Gus', bio: 'Ourco' }] }).get('Gus');
    expect(gus?.confidence).toBeLessThan(0.1);
  });

  it('who speaks to them as to others is not of them', () => {
    const people = [bob, { name: 'Gus' }];
    const messages = [
      { from: 1, text: 'Hi Acme team, happy to help' },
      { from: 1, text: 'our pages: ', links: ['https://ourco.com/partners'] },
      { from: mine, text: 'thanks Gus' },
    ];
    expect(peopleOf({ people, messages }).get('Gus')?.relation ?? 'unknown').toBe('unknown');
  });
});
