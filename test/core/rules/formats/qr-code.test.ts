import { expect, test } from 'vitest';
import { qrCode } from '../../../../src/core/rules/formats/qr-code.ts';
import { errorCorrection } from '../../../../src/core/rules/formats/reed-solomon.ts';

test('check words are those of the standard', () => {
  // ISO/IEC 18004, annex I: "01234567" as version 1-M.
  const words = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17];
  expect(errorCorrection(words, 10)).toEqual([165, 36, 212, 193, 237, 54, 199, 135, 44, 85]);
});

const drawn = (text: string) =>
  qrCode(text).map((row) => row.map((isDark) => (isDark ? '#' : '.')).join(''));

test('a short text is this code, which readers of others take', () => {
  expect(drawn('tgcrm')).toMatchInlineSnapshot(`
    [
      "#######.#####.#######",
      "#.....#.#.#.#.#.....#",
      "#.###.#.#.....#.###.#",
      "#.###.#.####..#.###.#",
      "#.###.#.....#.#.###.#",
      "#.....#.##.#..#.....#",
      "#######.#.#.#.#######",
      ".........####........",
      "##..###..#.#...#.####",
      "####...#..###..#.###.",
      ".####.##..##..###.##.",
      "..##......#..##.#....",
      "..##.##.#...###.....#",
      "........##..###...#..",
      "#######...#.##....##.",
      "#.....#.#..##..#...#.",
      "#.###.#.#.##..####..#",
      "#.###.#..####.....###",
      "#.###.#....#..#####..",
      "#.....#.###..##.#....",
      "#######.##..#####...#",
    ]
  `);
});

test.for([
  [17, 21],
  [18, 25],
  [32, 25],
  [53, 29],
  [78, 33],
  [106, 37],
  [134, 41],
] as const)('%d bytes take a side of %d', ([length, side]) => {
  const code = qrCode('x'.repeat(length));
  expect([code.length, code.at(-1)?.length]).toEqual([side, side]);
});

test('more than it can hold is an error', () => {
  expect(() => qrCode('x'.repeat(135))).toThrow(RangeError);
});
