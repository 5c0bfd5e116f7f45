import { describe, expect, it } from 'vitest';
import { scoreCompanies } from '../../../../src/core/rules/company/score.ts';
import type { KnownCompany } from '../../../../src/core/rules/evidence.ts';
import { evidenceOf, mine } from '../evidence.ts';

type Story = Parameters<typeof evidenceOf>[0];

const guess = (story: Story) => {
  const { verdict, candidates } = scoreCompanies(evidenceOf(story));
  const [best] = candidates;
  return { verdict, name: best?.company.name, domain: best?.company.domain ?? null };
};

const ann = { name: 'Ann Smith' };

describe('the company behind a chat', () => {
  it.each<[string, Story]>([
    ['two companies with arrows', { title: 'Foobar <> Ourco', people: [ann] }],
    ['mine first', { title: 'Ourco x Foobar', people: [ann] }],
    ['an emoji handshake', { title: 'Ourco 🤝 Foobar', people: [ann] }],
    ['Russian', { title: 'Foobar и Ourco: маркетинг', people: [{ name: 'Аня' }] }],
    ['a Cyrillic х between the names', { title: 'Foobar х Ourco', people: [ann] }],
    ['Chinese', { title: 'Ourco × Foobar合作群', people: [{ name: '小明' }] }],
    [
      'a private chat with a name that says it',
      {
        title: 'Ann Smith | Foobar',
        kind: 'user',
        people: [{ name: 'Ann Smith | Foobar', bio: 'BD at Foobar' }],
      },
    ],
    [
      'a private chat with a Spanish introduction and an address',
      {
        title: 'Ana',
        kind: 'user',
        people: [{ name: 'Ana', bio: 'Foobar | Growth lead' }],
        messages: [{ text: 'Hola, soy Ana de Foobar. ana@foobar.xyz' }],
      },
    ],
    [
      'a topic title, but people and links of one company',
      {
        title: 'Marketing sync',
        people: [{ name: 'Ann', bio: 'Head of Growth @ Foobar' }, { name: 'Bob (Foobar)' }],
        messages: [{ text: 'see foobar.xyz', links: ['https://foobar.xyz'] }],
      },
    ],
    [
      'a Japanese introduction',
      {
        title: 'Ourco × Foobar',
        people: [{ name: '田中' }],
        messages: [{ text: 'Foobarの田中です' }],
      },
    ],
  ])('is found with %s', (_what, story) => {
    expect(guess(story)).toMatchObject({ verdict: 'confident', name: 'Foobar' });
  });

  it.each<[string, Story]>([
    ['brackets and topics', { title: '[Ourco] Foobar Integration', people: [ann] }],
    ['no sign at all', { title: 'Foobar Ourco BD', people: [ann] }],
  ])('is to be checked with %s: it may be a project of mine', (_what, story) => {
    expect(guess(story)).toMatchObject({ verdict: 'review', name: 'Foobar' });
  });

  it.each<[string, Story]>([
    ['a family', { title: 'Family', people: [{ name: 'Mum' }] }],
    [
      'friends who share a shop',
      {
        title: 'Poker night',
        people: [ann, { name: 'Bob' }],
        messages: [{ text: 'https://nicecakes.com', links: ['https://nicecakes.com'] }],
      },
    ],
    [
      'a community of many companies',
      {
        title: 'DeFi Builders Community',
        members: 4000,
        people: [
          { name: 'A', bio: 'BD at Foobar' },
          { name: 'B', bio: 'CEO at Baz' },
        ],
      },
    ],
    ['people only', { title: 'Ann <> Mira', people: [ann] }],
    ['topics only', { title: 'BD marketing chat', people: [ann] }],
    ['mine alone', { title: 'Ourco internal', people: [{ name: 'Jon', bio: 'Dev at Ourco' }] }],
    [
      'a place',
      {
        title: 'Ann',
        kind: 'user',
        people: [{ name: 'Ann' }],
        messages: [{ text: 'Hi, Ann from London here' }],
      },
    ],
    [
      "everybody's sites",
      {
        title: 'Ann',
        kind: 'user',
        people: [{ name: 'Ann' }],
        messages: [
          {
            text: '',
            links: ['https://docs.google.com/d/1', 'https://calendly.com/ann', 'https://t.me/+abc'],
          },
        ],
      },
    ],
    [
      'where somebody was before',
      { title: 'Ann', kind: 'user', people: [{ name: 'Ann', bio: 'ex-Foobar, advisor at Baz' }] },
    ],
    ['nothing at all', { title: '' }],
  ])('is not made up for %s', (_what, story) => {
    expect(guess(story).verdict).toBe('none');
  });

  it('is that of the title, to be checked, beside an agency that talks the most', () => {
    const { verdict, name } = guess({
      title: 'Foobar <> Ourco',
      people: [{ name: 'Kim | Adagency', bio: 'Account lead at Adagency' }, ann],
      messages: [
        { text: 'Hi, Kim from Adagency here' },
        { from: 1, text: 'docs.foobar.xyz', links: ['https://docs.foobar.xyz'] },
      ],
    });
    expect(name).toBe('Foobar');
    expect(verdict).not.toBe('none');
  });

  it('never is my own, nor that of a colleague', () => {
    const { candidates } = scoreCompanies(
      evidenceOf({
        title: 'Foobar <> Ourco',
        people: [{ name: 'Jon', bio: 'Dev at Ourco', username: 'jon_ourco' }, ann],
        messages: [
          { text: 'https://ourco.com', links: ['https://ourco.com'] },
          { from: mine, text: 'Mira from Ourco here' },
        ],
      }),
    );
    expect(candidates.map(({ company }) => company.name)).toEqual(['Foobar']);
  });

  it('has its own site, not that of the hosting', () => {
    const story = (link: string) => ({
      title: 'Foobar <> Ourco',
      people: [ann],
      messages: [{ text: link, links: [link] }],
    });
    expect(guess(story('https://foobar.vercel.app/x')).domain).toBe('foobar.vercel.app');
    expect(guess(story('https://app.foobar.co.uk/x')).domain).toBe('foobar.co.uk');
  });

  it('offers both companies of a title with three, and is sure of neither', () => {
    const { verdict, candidates } = scoreCompanies(
      evidenceOf({ title: 'Foobar <> Ourco <> Bazinga', people: [ann] }),
    );
    expect(verdict).toBe('none');
    expect(candidates.map(({ company }) => company.name).toSorted()).toEqual(['Bazinga', 'Foobar']);
    expect(candidates[0]?.factors.map(({ name }) => name)).toContain('Others are possible too');
  });

  it('is one of mine already when its domain is known, and not when another of that name is', () => {
    const known: KnownCompany = {
      id: 'k1',
      name: 'Foobar Ltd',
      domain: 'foobar.xyz',
      url: null,
      socials: {},
      aliases: [],
    };
    const story = {
      title: 'Foobar <> Ourco',
      people: [ann],
      messages: [{ text: '', links: ['https://foobar.xyz'] }],
    };
    const best = (more: Partial<KnownCompany>) =>
      scoreCompanies(evidenceOf({ ...story, known: [{ ...known, ...more }] })).candidates[0]
        ?.company;
    expect(best({})).toMatchObject({ knownId: 'k1', name: 'Foobar Ltd' });
    expect(best({ domain: 'foobar.com' })).toMatchObject({ knownId: null, name: 'Foobar' });
    expect(best({ domain: null, name: 'X', aliases: ['FOOBAR'] })).toMatchObject({ knownId: 'k1' });
    expect(best({ domain: null, name: 'Other' })).toMatchObject({ knownId: null });
  });

  it('names its evidence in words that a salesperson can check', () => {
    const { candidates } = scoreCompanies(
      evidenceOf({
        title: 'Foobar <> Ourco',
        people: [{ name: 'Ann', bio: 'BD at Foobar' }],
        messages: [{ text: 'x', links: ['https://foobar.xyz/deck'] }],
      }),
    );
    expect(candidates[0]?.factors.map(({ evidence }) => evidence)).toEqual(
      expect.arrayContaining([
        'the title "Foobar <> Ourco"',
        'Ann\'s bio: "BD at Foobar"',
        "the link https://foobar.xyz/deck in Ann's message of 3 Nov 2026",
      ]),
    );
  });
});
