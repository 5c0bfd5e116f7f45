import { describe, expect, it } from 'vitest';
import { inferOwnSide } from '../../../src/core/rules/contact/own-side.ts';
import { findAddresses, mailDomain, readLink } from '../../../src/core/rules/links/links.ts';
import { readBio } from '../../../src/core/rules/mentions/bio.ts';
import { readIntroduction } from '../../../src/core/rules/mentions/introductions.ts';
import { companyInUsername, readDisplayName } from '../../../src/core/rules/names/display-name.ts';
import { coreOf, coreOfHandle, isSameName } from '../../../src/core/rules/names/names.ts';
import { readTitle } from '../../../src/core/rules/title/title.ts';

describe('a bio', () => {
  it.each([
    ['BD at Foobar', 'Foobar', 'BD'],
    ['Head of BD @ Foobar Labs', 'Foobar Labs', 'Head of BD'],
    ['CEO @foobarhq', 'foobarhq', 'CEO'],
    ['building Foobar', 'Foobar', null],
    ['Foobar | Growth lead', 'Foobar', 'Growth lead'],
    ['Foobar co-founder', 'Foobar', 'co-founder'],
    ['Co-founder Foobar', 'Foobar', 'Co-founder'],
    ['Head of Growth, Foobar', 'Foobar', 'Head of Growth'],
    ['менеджер в Foobar', 'Foobar', 'менеджер'],
    ['Основатель Foobar', 'Foobar', 'Основатель'],
    ['responsable BD chez Foobar', 'Foobar', 'responsable'],
    ['Gründer von Foobar', 'Foobar', 'Gründer'],
    ['Foobar创始人', 'Foobar', '创始人'],
    ['Marketing Manager at Foobar | Bali', 'Foobar', 'Marketing Manager'],
  ])('"%s" says where its person works', (bio, text, role) => {
    expect(readBio(bio)).toMatchObject([{ kind: 'works', text, role }]);
  });

  it('tells the former from the present', () => {
    const claims = readBio('Partnerships at Foobar, ex-Baz').map(
      ({ kind, text }) => `${kind} ${text}`,
    );
    expect(claims).toEqual(['works Foobar', 'former Baz']);
    expect(readBio('ex Binance, OKX').map(({ kind }) => kind)).toEqual(['former', 'former']);
    expect(readBio('Advisor at Baz')).toMatchObject([{ kind: 'former', text: 'Baz' }]);
  });

  it.each([
    'gm',
    'DeFi maxi | dad of two',
    'Living in Berlin',
    'Angel investor',
    'CTO',
    'Love Ethereum',
  ])('"%s" names no company', (bio) => {
    expect(readBio(bio)).toEqual([]);
  });
});

describe('a name and a username', () => {
  it.each([
    ['Ann Smith | Foobar', 'Ann Smith', ['Foobar']],
    ['Ann (Foobar)', 'Ann', ['Foobar']],
    ['Foobar OTC (Ann)', 'Ann', ['Foobar OTC']],
    ['Foobar GmbH (Ann)', 'Ann', ['Foobar']],
    ['Ann Bank (Foobar Labs)', 'Ann Bank', ['Foobar Labs']],
    ['Ann @ Bank of Foobar', 'Ann', ['Bank of Foobar']],
    ['Ann from Foobar', 'Ann', ['Foobar']],
    ['Ann | BD @ Foobar', 'Ann', ['Foobar']],
    ['Ann Smith', 'Ann Smith', []],
    ['Ann | OOO till Monday', 'Ann', []],
    ['Ann (never DMs first)', 'Ann', []],
    ['Ann | ex-Foobar', 'Ann', []],
  ])('"%s" is %s of %j', (shown, person, companies) => {
    expect(readDisplayName(shown)).toEqual({ person, companies });
  });

  it.each([
    ['ann_foobar', 'foobar'],
    ['foobar_ann', 'foobar'],
    ['ann_from_foobar', 'foobar'],
    ['annsmith', null],
    ['ann_smith', null],
    ['cryptoqueen', null],
  ])('@%s of Ann Smith says %s', (username, company) => {
    expect(companyInUsername(username, 'Ann Smith')).toBe(company);
  });
});

describe('an introduction', () => {
  it.each([
    'Hi! Ann from Foobar here',
    "Hey, I'm Ann Smith, BD lead at Foobar. Nice to meet you",
    'we at Foobar think so',
    'Reaching out from Foobar about a listing',
    'on behalf of Foobar, hello',
    'Hi guys, Foobar team here',
    'Привет, я Аня из Foobar',
    'Представляю проект Foobar',
    'Hola, soy Ana de Foobar',
    'Oi, aqui é o Pedro da Foobar',
    'Bonjour, je suis Luc de Foobar',
    'Hallo, ich bin Max von Foobar',
    "Ben Ayşe, Foobar'dan",
    'Saya Budi dari Foobar',
    '我是Foobar的商务',
    'Foobarの田中です',
    '안녕하세요 Foobar의 민수입니다',
  ])('is read in "%s"', (text) => {
    expect(readIntroduction(text)).toEqual(['Foobar']);
  });

  it.each([
    'Ann from London here',
    'Thanks from Max!',
    'I got it from Ann.',
    'See you at Token2049.',
    'Ann here',
  ])('is none in "%s"', (text) => {
    expect(readIntroduction(text)).toEqual([]);
  });
});

describe('a link', () => {
  it.each([
    ['https://app.foobar.xyz/a?b', { kind: 'site', domain: 'foobar.xyz' }],
    ['https://foobar.vercel.app', { kind: 'site', domain: 'foobar.vercel.app' }],
    ['https://пример.рф/', { kind: 'site', label: 'пример' }],
    ['https://x.com/FoobarHQ', { kind: 'handle', network: 'x', handle: 'FoobarHQ', isPost: false }],
    ['https://x.com/foobar/status/1', { kind: 'handle', isPost: true }],
    [
      'https://uk.linkedin.com/company/foobar',
      { kind: 'handle', network: 'linkedin', handle: 'foobar' },
    ],
    ['https://linkedin.com/in/ann', { network: 'linkedin-person', handle: 'ann' }],
    ['https://github.com/foobar/repo', { network: 'github', handle: 'foobar' }],
    ['t.me/s/foobar', { network: 'telegram', handle: 'foobar' }],
  ])('%s leads to %j', (link, target) => {
    expect(readLink(link)).toMatchObject(target);
  });

  it.each([
    'https://docs.google.com/d/1',
    'https://foobar.notion.site/x',
    'https://calendly.com/ann',
    'https://t.me/+abc',
    'https://t.me/c/1/2',
    'https://twitter.com/i/spaces/1',
    'http://10.0.0.1/',
    'http://localhost:3000/',
    'javascript:alert(1)',
    'foobar',
  ])('%s leads to no company', (link) => {
    expect(readLink(link)).toBeNull();
  });

  it('is found in plain text, e-mail addresses apart', () => {
    const text = 'see foobar.xyz, https://a.com/b (ann@foo.io). v1.2 README.md Hello.World';
    expect(findAddresses(text)).toEqual({
      links: ['https://foobar.xyz', 'https://a.com/b'],
      emails: ['ann@foo.io'],
    });
    expect(mailDomain('ann@mail.foobar.com')).toEqual({ domain: 'foobar.com', label: 'foobar' });
    expect(mailDomain('ann@gmail.com')).toBeNull();
  });
});

describe('a title', () => {
  const people = [
    {
      peerId: 'u2',
      name: 'Ann Smith | Foobar',
      username: null,
      bio: null,
      isBot: false,
      isDeleted: false,
      isMe: false,
    },
  ];
  const parts = (title: string) =>
    readTitle(title, { people, ownNames: ['ourco'] }).parts.map(
      ({ text, role }) => `${text} ${role}`,
    );

  it.each([
    ['Foobar <> Ourco', ['Foobar pair']],
    ['[Ourco] Foobar Integration', ['Foobar pair']],
    ['Foobar - Ourco: Q3 campaign', ['Foobar pair']],
    ['OurcoLabs <> Foobar', ['Foobar pair']],
    ['Seed <> Ourco', ['Seed pair']],
    ['Legal Guild BD', ['Legal Guild solo']],
    ['Foobar', ['Foobar solo']],
    ['Foobar / Baz', ['Foobar part', 'Baz part']],
    ['Ann <> Ourco', []],
    ['Telegram marketing chat', []],
    ['🚀🚀', []],
  ])('"%s" has the parts %j', (title, expected) => {
    expect(parts(title)).toEqual(expected);
  });
});

describe('names', () => {
  it('have one core in all their spellings', () => {
    for (const name of ['Acme', 'ACME Labs', 'The Acme Network', 'Acmé Inc', 'acme'])
      expect(coreOf(name)).toBe('acme');
    for (const handle of ['acme_hq', 'AcmeLabs', 'get-acme', 'acme', 'acmeofficial'])
      expect(coreOfHandle(handle)).toBe('acme');
    expect(coreOf('M Chain')).toBe('mchain');
    expect(coreOf('🚀')).toBe('');
  });

  it('are one when their letters nearly are', () => {
    expect(isSameName('synfutures', 'synfuturesdefi')).toBe(true);
    expect(isSameName('pooltogether', 'pooltogther')).toBe(true);
    expect(isSameName('foobar', 'barfoo')).toBe(false);
    expect(isSameName('dex', 'dexter')).toBe(false);
    expect(isSameName('', '')).toBe(false);
  });
});

describe('my own side', () => {
  it('is what stands in most titles, and what my bio says', () => {
    const titles = ['Alpha <> Ourco', 'Ourco x Beta', 'Gamma / Ourco BD', 'Family', 'Delta <> Eta'];
    expect(inferOwnSide({ titles, me: null, given: [] }).names).toEqual(['ourco']);
    const me = { name: 'Mira', bio: 'BD at Quill | quill.io' };
    expect(inferOwnSide({ titles: [], me, given: ['Third Co'] })).toEqual({
      names: ['quill', 'third'],
      domains: ['quill.io'],
    });
  });

  it('is nothing as long as nothing says so', () => {
    expect(
      inferOwnSide({ titles: ['Alpha <> Ourco', 'Beta <> Ourco'], me: null, given: [] }).names,
    ).toEqual([]);
  });
});
