import { describe, expect, it } from 'vitest';
import { wholePercent } from '../../../../src/core/rules/company/verdict.ts';
import { readBio } from '../../../../src/core/rules/mentions/bio.ts';
import { readIntroduction } from '../../../../src/core/rules/mentions/introductions.ts';
import { companyInUsername } from '../../../../src/core/rules/names/display-name.ts';
import { hasLegalForm, withoutLegalForm } from '../../../../src/core/rules/names/legal-forms.ts';
import { readTitle } from '../../../../src/core/rules/title/title.ts';

/** Names that stand in no set of chats by hand: what is read is the form, not the name. */
describe('a bio', () => {
  it.each([
    ['jednatel, Zelená Louka s.r.o.', 'Zelená Louka'],
    ['Inkoper bij Windmolen BV', 'Windmolen'],
    ['бухгалтер ООО «Синий Кит»', 'Синий Кит'],
    ['새벽소프트 심사역', '새벽소프트'],
    ['株式会社カエデ 代表取締役', 'カエデ'],
    ['Einkauf Bergmann AG', 'Bergmann'],
    ['الرئيس التنفيذي لشركة زهرة الصحراء', 'زهرة الصحراء'],
    ['menadžer prodaje, Plavi Vuk', 'Plavi Vuk'],
    ['Kestane Yazılım satış müdürü', 'Kestane Yazılım'],
    ['Giám đốc kinh doanh Trăng Non', 'Trăng Non'],
    ['Daglig leder i Fjordfisk AS', 'Fjordfisk'],
    ['Jefa de producto en Banco del Sol', 'Banco del Sol'],
    ['GM EMEA, Foobar. Opinions mine.', 'Foobar'],
    ['Investor at Foobar Ventures', 'Foobar Ventures'],
    ['🏗 @foobar_io | prev @stripe', 'foobar_io'],
    ['Directrice de la rédaction tech, Le Courrier du Sud', 'Le Courrier du Sud'],
  ])('"%s" says where its person works', (bio, text) => {
    expect(readBio(bio).filter(({ kind }) => kind === 'works')).toMatchObject([{ text }]);
  });

  it.each([
    'Rust engineer | open to work',
    'Go разработчик',
    'angel investor in Foobar',
    'mentor @ Foobar',
  ])('"%s" names no place of work', (bio) => {
    expect(readBio(bio).filter(({ kind }) => kind === 'works')).toEqual([]);
  });
});

describe('an introduction', () => {
  it.each([
    ['Меня зовут Илья, я из компании «Синий Кит», занимаюсь закупками', 'Синий Кит'],
    ['Kestane Gıda’dan Ayşe ben', 'Kestane Gıda'],
    ['お世話になっております。カエデ物流の田中です。', 'カエデ物流'],
    ['안녕하세요, 새벽소프트 김민수 매니저입니다', '새벽소프트'],
    ['你好，我是青竹科技的小王', '青竹科技'],
    ['Hej Mira, det er Karen fra Strandhus Møbler', 'Strandhus Møbler'],
    ['مرحبا، معك سارة من شركة زهرة', 'زهرة'],
    ['dobrý den, tady Pavel z Zelená Louka', 'Zelená Louka'],
  ])('is read in "%s"', (text, name) => {
    expect(readIntroduction(text)).toContain(name);
  });

  it('is none where somebody only speaks of a thing of somebody', () => {
    for (const text of ['明日の会議です', '我是你们的粉丝', 'from Monday on we are here'])
      expect(readIntroduction(text)).toEqual([]);
  });
});

describe('a title', () => {
  const partsOf = (title: string, people: readonly string[] = []) => {
    const persons = people.map((name, at) => ({
      peerId: `u${at}`,
      name,
      username: null,
      bio: null,
      isBot: false,
      isDeleted: false,
      isMe: false,
    }));
    const { parts, isBySign } = readTitle(title, { people: persons, ownNames: ['ourco'] });
    return { parts: parts.map(({ text }) => text), isBySign };
  };

  it.each([
    ['Ourco Peepal Foods pilot', ['Peepal Foods']],
    ['Ourco | Hale & Finch | Legal', ['Hale & Finch']],
    ['Ourco Account Management', []],
    ['Foobar Street & Ourco // Phase 2', ['Foobar Street']],
    ['Бухгалтерия / акты', []],
    ['【对接】Ourco—青石链', ['青石链']],
    ['Ourco様・カエデペイ 打ち合わせ', ['カエデペイ']],
    ['Token Network <> Ourco', ['Token Network']],
    ['Ourco México', []],
    ['press kit & quotes', []],
    ['$FOO × OURCO listing', ['FOO']],
  ])('"%s" names %j', (title, parts) => {
    expect(partsOf(title).parts).toEqual(parts);
  });

  it('is of two people where a person of the chat stands beside the sign', () => {
    expect(partsOf('Wes & Mira - Foobar', ['Wes', 'Mira Solano']).parts).toEqual(['Foobar']);
    expect(partsOf('FOO × Ourco', ['FOO lead']).parts).toEqual(['FOO']);
  });

  it('joins two companies by a sign, or stands loosely beside mine', () => {
    for (const title of [
      'Foobar <> Ourco',
      'Foobar & Ourco',
      'Foobar и Ourco',
      'Ourco-Foobar',
      'Foobar | Ourco',
    ])
      expect(partsOf(title).isBySign).toBe(true);
    for (const title of ['Ourco Falcon', 'Falcon (Ourco)', 'A / B: Ourco'])
      expect(partsOf(title).isBySign).toBe(false);
  });
});

it('a form of law is no part of a name, and is left where nothing else is', () => {
  expect(withoutLegalForm('北京青石科技有限公司')).toBe('北京青石科技');
  expect(withoutLegalForm('(주)새벽')).toBe('새벽');
  expect(withoutLegalForm('SA')).toBe('SA');
  expect(hasLegalForm('Foobar')).toBe(false);
  const long = `${'Aa '.repeat(50_000)}GmbH`;
  expect(withoutLegalForm(long).endsWith('Aa')).toBe(true);
});

it('initials before a company in a username are the person', () => {
  expect(companyInUsername('jb_foobar', 'Jonah')).toBe('foobar');
  expect(companyInUsername('xy_foobar', 'Jonah')).toBeNull();
});

it('a confidence is shown rounded down, so that a bound is never shown where it is not reached', () => {
  expect([0.896, 0.9, 0.57, 0.9999, 0].map(wholePercent)).toEqual([89, 90, 57, 99, 0]);
});
