import { describe, expect, it } from 'vitest';
import { parseSearchQuery } from '../../../src/core/rules/search-query.ts';

const now = new Date(2026, 10, 22, 14, 30);
const parse = (text: string) => parseSearchQuery(text, now);
const nothing = parse('');

describe('a search', () => {
  it('is words, phrases and words that must not stand there', () => {
    expect(parse('invoice "net 30"  paid -draft -"on hold"')).toEqual({
      ...nothing,
      words: ['invoice', 'paid'],
      phrases: ['net 30'],
      not: ['draft', 'on hold'],
    });
  });

  it('takes names with spaces in quotes', () => {
    expect(parse('from:"Anna Lee" in:"Acme <> Own" company:acme.io FROM:@bob')).toEqual({
      ...nothing,
      from: '@bob',
      in: 'Acme <> Own',
      company: 'acme.io',
    });
  });

  it('reads days as this machine has them', () => {
    expect(parse('after:2026-01-31 before:yesterday')).toEqual({
      ...nothing,
      after: new Date(2026, 0, 31).toISOString(),
      before: new Date(2026, 10, 21).toISOString(),
    });
    expect(parse('after:7d').after).toBe(new Date(2026, 10, 15, 14, 30).toISOString());
  });

  it('leaves links, times and lone dashes as words', () => {
    expect(parse('https://acme.io 10:30 a-b - unknown:thing').words).toEqual([
      'https://acme.io',
      '10:30',
      'a-b',
      '-',
      'unknown:thing',
    ]);
  });

  it('reads a quote that is never closed to its end', () => {
    expect(parse('"net 30').phrases).toEqual(['net 30']);
  });

  it('knows links, files and media', () => {
    expect(parse('has:link has:FILE has:media').has).toEqual(['link', 'file', 'media']);
  });

  it.each(['has:cats', 'before:someday', 'from:', 'after:2026-02-31'])('refuses %s', (text) => {
    expect(() => parse(text)).toThrowError(expect.objectContaining({ code: 'usage' }));
  });
});
