import { errorCorrection } from './reed-solomon.ts';

/**
 * A QR code (ISO/IEC 18004) of a text, dark modules true, without its quiet zone. Bytes at level L, versions 1 to 6:
 * as much as a login link needs.
 *
 * @throws {RangeError} above 134 bytes.
 */
export function qrCode(text: string): boolean[][] {
  const data = new TextEncoder().encode(text);
  const version = versions.find(({ dataWords }) => data.length <= dataWords - 2);
  if (!version) throw new RangeError('too long for a QR code');
  const codes = [0, 1, 2, 3, 4, 5, 6, 7].map((mask) =>
    draw(version, codewords(data, version), mask),
  );
  return codes.reduce((best, code) => (penalty(code) < penalty(best) ? code : best));
}

interface Version {
  number: number;
  dataWords: number;
  blocks: number;
  checkWords: number;
}

const versions: readonly Version[] = [
  { number: 1, dataWords: 19, blocks: 1, checkWords: 7 },
  { number: 2, dataWords: 34, blocks: 1, checkWords: 10 },
  { number: 3, dataWords: 55, blocks: 1, checkWords: 15 },
  { number: 4, dataWords: 80, blocks: 1, checkWords: 20 },
  { number: 5, dataWords: 108, blocks: 1, checkWords: 26 },
  { number: 6, dataWords: 136, blocks: 2, checkWords: 18 },
];

/** Mode, length, bytes and padding, then the check words; blocks interleaved word by word. */
function codewords(data: Uint8Array, { dataWords, blocks, checkWords }: Version): number[] {
  // Four bits of mode and eight of length shift every byte by half.
  const nibbles = [4, data.length >> 4, data.length & 15];
  for (const byte of data) nibbles.push(byte >> 4, byte & 15);
  nibbles.push(0);
  const words: number[] = [];
  for (let index = 0; index < nibbles.length; index += 2)
    words.push(((nibbles[index] ?? 0) << 4) | (nibbles[index + 1] ?? 0));
  for (let pad = 0xec; words.length < dataWords; pad ^= 0xec ^ 0x11) words.push(pad);
  const size = dataWords / blocks;
  const parts = Array.from({ length: blocks }, (_, block) =>
    words.slice(block * size, (block + 1) * size),
  );
  const checks = parts.map((part) => errorCorrection(part, checkWords));
  return [...interleaved(parts), ...interleaved(checks)];
}

function interleaved(parts: readonly (readonly number[])[]): number[] {
  return (parts[0] ?? []).flatMap((_, index) => parts.map((part) => part[index] ?? 0));
}

function draw({ number }: Version, words: readonly number[], mask: number): boolean[][] {
  const size = 17 + 4 * number;
  const code: boolean[][] = Array.from({ length: size }, () => Array(size).fill(false));
  const isFixed: boolean[][] = Array.from({ length: size }, () => Array(size).fill(false));
  const set = (row: number, column: number, isDark: boolean) => {
    const [cells, fixed] = [code[row], isFixed[row]];
    if (!cells || !fixed || column < 0 || column >= size) return;
    cells[column] = isDark;
    fixed[column] = true;
  };
  drawTiming(size, set);
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    drawFinder(row, column, set);
  if (number > 1) drawAlignment(size - 7, set);
  drawFormat(size, mask, set);
  fill(code, isFixed, (row, column, bit) => {
    const word = words[bit >> 3] ?? 0;
    return (((word >> (7 - (bit & 7))) & 1) === 1) !== isMasked(mask, row, column);
  });
  return code;
}

type SetModule = (row: number, column: number, isDark: boolean) => void;

function drawFinder(middleRow: number, middleColumn: number, set: SetModule): void {
  for (let row = -4; row <= 4; row++) {
    for (let column = -4; column <= 4; column++) {
      const ring = Math.max(Math.abs(row), Math.abs(column));
      set(middleRow + row, middleColumn + column, ring !== 2 && ring !== 4);
    }
  }
}

function drawAlignment(middle: number, set: SetModule): void {
  for (let row = -2; row <= 2; row++) {
    for (let column = -2; column <= 2; column++)
      set(middle + row, middle + column, Math.max(Math.abs(row), Math.abs(column)) !== 1);
  }
}

function drawTiming(size: number, set: SetModule): void {
  for (let index = 0; index < size; index++) {
    set(6, index, index % 2 === 0);
    set(index, 6, index % 2 === 0);
  }
}

/** Level and mask, with a BCH(15,5) check, in both places; and the one module that is always dark. */
function drawFormat(size: number, mask: number, set: SetModule): void {
  const levelL = 1;
  const value = (levelL << 3) | mask;
  let rest = value;
  for (let step = 0; step < 10; step++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((value << 10) | rest) ^ 0x5412;
  const bit = (index: number) => ((bits >> index) & 1) === 1;
  const besideTiming = [0, 1, 2, 3, 4, 5, 7, 8];
  for (let index = 0; index < 8; index++) {
    set(besideTiming[index] ?? 0, 8, bit(index));
    set(8, size - 1 - index, bit(index));
  }
  for (let index = 8; index < 15; index++) {
    set(8, index === 8 ? 7 : 14 - index, bit(index));
    set(size - 15 + index, 8, bit(index));
  }
  set(size - 8, 8, true);
}

/** Two columns at a time from the right, up and down in turn, past the upright timing line. */
function fill(
  code: boolean[][],
  isFixed: readonly (readonly boolean[])[],
  module: (row: number, column: number, bit: number) => boolean,
): void {
  const size = code.length;
  let bit = 0;
  for (let right = size - 1, isUp = true; right > 0; right -= 2, isUp = !isUp) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const row = isUp ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        const cells = code[row];
        if (cells && !isFixed[row]?.[column]) cells[column] = module(row, column, bit++);
      }
    }
  }
}

function isMasked(mask: number, row: number, column: number): boolean {
  const product = row * column;
  switch (mask) {
    case 0:
      return (row + column) % 2 === 0;
    case 1:
      return row % 2 === 0;
    case 2:
      return column % 3 === 0;
    case 3:
      return (row + column) % 3 === 0;
    case 4:
      return ((row >> 1) + Math.floor(column / 3)) % 2 === 0;
    case 5:
      return (product % 2) + (product % 3) === 0;
    case 6:
      return ((product % 2) + (product % 3)) % 2 === 0;
    default:
      return (((row + column) % 2) + (product % 3)) % 2 === 0;
  }
}

/** Long runs and an uneven share of dark, the two of the standard's four that readers stumble over most. */
function penalty(code: readonly (readonly boolean[])[]): number {
  const lines = code.flatMap((row, index) => [row, code.map((other) => other[index] ?? false)]);
  let sum = 0;
  for (const line of lines) {
    let run = 1;
    for (let index = 1; index <= line.length; index++) {
      if (index < line.length && line[index] === line[index - 1]) run++;
      else {
        if (run >= 5) sum += run - 2;
        run = 1;
      }
    }
  }
  const dark = code.flat().filter(Boolean).length / code.length ** 2;
  return sum + Math.floor(Math.abs(dark - 0.5) * 20) * 10;
}
