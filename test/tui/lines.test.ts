import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ago } from '../../src/tui/ago.ts';
import { cellWidth } from '../../src/tui/cells.ts';
import { charsetOf, encodeLine } from '../../src/tui/charset.ts';
import { hintLine } from '../../src/tui/components/hint-line.ts';
import { promptLine } from '../../src/tui/components/prompt-line.ts';
import { fitBetween, fitSpans } from '../../src/tui/spans.ts';
import { createTheme } from '../../src/tui/theme.ts';
import { wrapCells } from '../../src/tui/wrap-cells.ts';

const theme = createTheme({ isColored: true, isAscii: false });
const words = fc.array(fc.constantFrom('Acme', '会社', 'я', '👨‍👩‍👧', 'e\u0301', ' ', '…'), {
  maxLength: 12,
});

describe('a line', () => {
  test('is as wide as it should be, whatever its pieces', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), fc.nat(30), (pieces, cells) => {
        const spans = pieces.map((piece) => ({ text: piece.join(''), style: 'bold' as const }));
        expect(cellWidth(fitSpans({ theme, cells }, spans))).toBe(cells);
        const between = { left: spans, right: [{ text: '12/34' }] };
        expect(cellWidth(fitBetween({ theme, cells }, between))).toBe(cells);
      }),
    );
  });

  test('keeps its right part and cuts the left one', () => {
    const between = { left: [{ text: 'a long notice' }], right: [{ text: '1/2' }] };
    expect(fitBetween({ theme, cells: 12 }, between)).toBe('a long … 1/2');
  });

  test('wraps between words, breaks what is longer, and loses nothing', () => {
    expect(wrapCells('shall we talk about the listing', 12)).toEqual([
      'shall we',
      'talk about',
      'the listing',
    ]);
    expect(wrapCells('会社会社会社', 5)).toEqual(['会社', '会社', '会社']);
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 20 }), (pieces, cells) => {
        const lines = wrapCells(pieces.join(''), cells);
        for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(cells);
        const bare = (text: string) => text.replaceAll(' ', '');
        expect(bare(lines.join(''))).toBe(bare(pieces.join('')));
      }),
    );
  });
});

describe('the line of hints', () => {
  const hints = [
    { key: 'a', word: 'add' },
    { key: 'i', word: 'ignore' },
    { key: '?', word: 'keys' },
  ];
  const plain = createTheme({ isColored: false, isAscii: true });
  const bare = (line: string) => line.replace(/\u001b\[\d+m/g, '').trimEnd();

  test.each([
    [40, 'a add  i ignore  ? keys'],
    [23, 'a add  i ignore  ? keys'],
    [22, 'a add  ? keys'],
    [8, '? keys'],
  ])('in %i cells is %j', (cells, expected) => {
    expect(bare(hintLine({ theme: plain, cells }, hints))).toBe(expected);
  });
});

describe('the line that is typed into', () => {
  test('shows the end of what is typed, and a cursor', () => {
    const line = promptLine(
      { theme, cells: 20 },
      { label: 'filter:', text: 'a very long search 会社' },
    );
    expect(cellWidth(line)).toBe(20);
    expect(line).toContain('search 会社');
    expect(line).toContain('\u001b[7m \u001b[27m');
  });
});

describe('how long ago', () => {
  const now = new Date('2026-11-22T12:00:00.000Z');
  test.each([
    ['2026-11-22T11:59:30.000Z', 'now'],
    ['2026-11-22T11:55:00.000Z', '5m'],
    ['2026-11-22T09:00:00.000Z', '3h'],
    ['2026-11-20T12:00:00.000Z', '2d'],
    ['2026-10-20T12:00:00.000Z', '4w'],
    ['2026-08-20T12:00:00.000Z', '3mo'],
    ['2024-11-20T12:00:00.000Z', '2y'],
    ['2027-01-01T00:00:00.000Z', 'now'],
    ['no time', ''],
  ])('%s is %j', (instant, expected) => {
    expect(ago(instant, now)).toBe(expected);
  });
});

describe('the theme', () => {
  test('without colour keeps what is none', () => {
    const plain = createTheme({ isColored: false, isAscii: true });
    expect(plain.paint('good', 'CRM')).toBe('CRM');
    expect(plain.paint('cursor', 'row')).toBe('\u001b[7mrow\u001b[27m');
    expect(plain.glyphs.full + plain.glyphs.divider).toBe('#|');
  });

  test.each([
    [{ LANG: 'ru_RU.KOI8-R' }, 'ascii'],
    [{ LANG: 'ru_RU.KOI8-R', LC_ALL: 'C.UTF-8' }, 'unicode'],
    [{ LC_ALL: 'C' }, 'ascii'],
    [{ LANG: 'en_US.utf8' }, 'unicode'],
    [{}, 'unicode'],
  ])('in the locale %j draws with %s', (env, expected) => {
    expect(charsetOf(env, { isAscii: false })).toBe(expected);
    if (expected === 'unicode') expect(charsetOf(env, { isAscii: true })).toBe('signs');
  });

  test('in ASCII every line keeps its cells', () => {
    const line = '\u001b[1mРога… · 会社 🚀\u001b[22m −0.5';
    expect(encodeLine('unicode', line)).toBe(line);
    expect(encodeLine('signs', line)).toBe('\u001b[1mРога~ - 会社 🚀\u001b[22m -0.5');
    expect(encodeLine('ascii', line)).toBe('\u001b[1m????~ - ???? ??\u001b[22m -0.5');
    fc.assert(
      fc.property(words, (pieces) => {
        const text = pieces.join('');
        const encoded = encodeLine('ascii', text);
        expect(encoded).toMatch(/^[\x00-\x7f]*$/);
        expect(cellWidth(encoded)).toBe(cellWidth(text));
      }),
    );
  });
});
