/** The check words of a block of a QR code: the rest of the division by the generator, over GF(256) with 0x11d. */
export function errorCorrection(words: readonly number[], count: number): number[] {
  const generator = generatorOf(count);
  const rest = Array<number>(count).fill(0);
  for (const word of words) {
    const factor = word ^ (rest.shift() ?? 0);
    rest.push(0);
    for (const [index, coefficient] of generator.entries())
      rest[index] = (rest[index] ?? 0) ^ multiply(coefficient, factor);
  }
  return rest;
}

/** (x - 1)(x - 2)(x - 4)…, without its leading 1. */
function generatorOf(degree: number): number[] {
  let coefficients = [1];
  for (let step = 0, root = 1; step < degree; step++, root = multiply(root, 2)) {
    const shifted = [...coefficients, 0];
    for (const [index, coefficient] of coefficients.entries())
      shifted[index + 1] = (shifted[index + 1] ?? 0) ^ multiply(coefficient, root);
    coefficients = shifted;
  }
  return coefficients.slice(1);
}

function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}
