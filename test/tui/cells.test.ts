import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { cellWidth, fitCells, fitCellsRight } from '../../src/tui/cells.ts';

const pieces = [
  'Acme',
  'Договор',
  '会社',
  '한국어',
  'مرحبا',
  'שלום',
  'é',
  'ก็',
  'क्षि',
  '👨‍👩‍👧',
  '🏳️‍🌈',
  '🇩🇪',
  '❤️',
  '1️⃣',
  '🚀',
  '…',
  'ﾊﾞ',
  '\u200b',
  '\u0d4e',
  '\u0600',
  ' ',
];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...pieces), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 20 }).map((raw) => raw.replace(/[\u001b\u009b]/g, '')),
);

describe('cellWidth', () => {
  test('is what string-width says', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(cellWidth(value)).toBe(stringWidth(value));
      }),
      { numRuns: 3000 },
    );
  });

  test('counts escape sequences as nothing', () => {
    expect(cellWidth('\u001b[1;36mAcme \u001b[0m会社')).toBe(9);
  });
});

describe('fitCells', () => {
  test('fills exactly the cells it was given, whatever the text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 40 }), (value, cells) => {
        expect(stringWidth(fitCells(value, cells))).toBe(cells);
        expect(stringWidth(fitCellsRight(value, cells))).toBe(cells);
      }),
      { numRuns: 3000 },
    );
  });

  test('leaves a text that fits as it is, and pads it', () => {
    fc.assert(
      fc.property(text, fc.nat(10), (value, extra) => {
        fc.pre(value !== '');
        expect(fitCells(value, stringWidth(value) + extra).startsWith(value)).toBe(
          stringWidth(value) + extra > 0,
        );
      }),
    );
  });

  test.each([
    ['Acme Labs', 6, 'Acme …'],
    ['Договор', 4, 'Дог…'],
    ['会社名', 4, '会… '],
    ['会社名', 5, '会社…'],
    ['👨‍👩‍👧👨‍👩‍👧', 3, '👨‍👩‍👧…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['שלום', 6, 'שלום  '],
    ['Acme', 0, ''],
    ['Acme', 1, '…'],
    ['', 3, '   '],
  ])('%j in %i cells is %j', (value, cells, expected) => {
    expect(fitCells(value, cells)).toBe(expected);
  });

  test('pads in front for numbers', () => {
    expect(fitCellsRight('12', 4)).toBe('  12');
    expect(fitCellsRight('12345', 4)).toBe('123…');
  });

  test('gives the same answer again after many other texts', () => {
    const first = fitCells('会社 Acme', 7);
    for (let index = 0; index < 25_000; index += 1) fitCells(`会${index}`, 5);
    expect(fitCells('会社 Acme', 7)).toBe(first);
  });
});
