import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { fastStringWidth } from '../../src/tui/fast-string-width.ts';

/** Every character that the fast path could take for a plain one, and a sample of what lies above, up to the last emoji. */
const characters = [
  ...Array.from({ length: 0x3400 }, (_, codePoint) => codePoint),
  ...Array.from({ length: 0x400 }, (_, index) => 0x3400 + index * 49),
  ...Array.from({ length: 0x500 }, (_, index) => 0x1f000 + index),
].map((codePoint) => String.fromCodePoint(codePoint));

describe('fastStringWidth answers as string-width does', () => {
  const contexts: [string, (character: string) => string][] = [
    ['alone', (character) => character],
    ['after a letter', (character) => `a${character}`],
    ['before a variation selector', (character) => `${character}\ufe0f`],
    ['between Cyrillic letters', (character) => `я${character}я`],
    ['in colour', (character) => `\u001b[36m${character}\u001b[39m`],
  ];
  test.each(contexts)('for every character %s', (_name, inContext) => {
    const different: string[] = [];
    for (const character of characters) {
      const text = inContext(character);
      if (fastStringWidth(text) !== stringWidth(text)) different.push(text);
    }
    expect(different).toEqual([]);
  });

  test('for text of any kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(fastStringWidth(text)).toBe(stringWidth(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('for text between escape sequences, whole and broken ones', () => {
    const piece = fc.constantFrom(
      ...['\u001b[1m', '\u001b[0;36m', '\u001b[', '\u001b', '\u009b31m', '\u001b]0;x\u0007', '[7m'],
      ...['Acme', 'я', '会', '👍', '█░', '\u0301', ';', '5'],
    );
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 8 }), (text) => {
        expect(fastStringWidth(text)).toBe(stringWidth(text));
      }),
      { numRuns: 5000 },
    );
  });
});
