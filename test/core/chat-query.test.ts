import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChatQuery, withField } from '../../src/core/chat-query.ts';
import { listChats } from '../../src/store/chat-list.ts';
import { searches, seedSearched } from '../support/chat-searches.ts';
import { seededNow } from '../support/seed-chats.ts';
import { eachStore } from '../support/stores.ts';

describe('what is typed to find chats', () => {
  test('is taken apart into terms', () => {
    expect(parseChatQuery('Acme -is:owed cat:"big fish" >70%').terms).toEqual([
      { kind: 'word', word: 'acme', isNot: false },
      { kind: 'is', what: 'owed', isNot: true },
      { kind: 'field', field: 'category', value: 'big fish', isNot: false },
      { kind: 'confidence', compare: '>', share: 0.7, isNot: false },
    ]);
  });

  test('holds for all while an operator has no value yet', () => {
    for (const text of ['is:', 'cat:', '-', '-tag:', 'no:', '  ', '"', 'cat:"']) {
      expect(parseChatQuery(text), text).toEqual({ terms: [], problems: [] });
    }
  });

  test('says what an operator knows when it is asked for something else', () => {
    const { problems } = parseChatQuery('is:lazy no:money fine');
    expect(problems).toEqual([
      expect.stringContaining('is:lazy means nothing; is: knows unread, owed'),
      expect.stringContaining('no:money means nothing'),
    ]);
  });

  test('a link, a time and a percentage in words stay words', () => {
    const words = parseChatQuery('https://acme.io/x?a=b 10:30 50%').terms;
    expect(words.map((term) => term.kind === 'word' && term.word)).toEqual([
      'https://acme.io/x?a=b',
      '10:30',
      '50%',
    ]);
  });

  test('takes any text, and of a very long one the beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(() => parseChatQuery(text)).not.toThrow();
      }),
    );
    const long = '"'.repeat(50_000) + 'a:'.repeat(50_000) + '-'.repeat(50_000);
    expect(parseChatQuery(long).terms).toHaveLength(1);
    const many = parseChatQuery('word '.repeat(1000));
    expect([many.terms.length, many.problems.length]).toEqual([50, 1]);
  });

  test('another value of a field takes the place of the one before', () => {
    expect(withField('acme cat:old -is:owed', { field: 'category', value: 'big fish' })).toBe(
      'acme -is:owed cat:"big fish"',
    );
    expect(withField('category:old "a b"', { field: 'category', value: null })).toBe('"a b"');
  });
});

eachStore(({ open }) => {
  test('the store finds what each search means', async () => {
    const { db } = await open();
    await seedSearched(db);
    const found: [string, string][] = [];
    for (const [typed] of searches) {
      const terms = { all: parseChatQuery(typed).terms, now: seededNow.toISOString() };
      const rows = await listChats(db, { terms, sort: { key: 'title', descending: false } });
      found.push([typed, rows.map(({ title }) => title.split(' ')[0]).join(' ')]);
    }
    expect(found).toEqual(searches);
  });
});
