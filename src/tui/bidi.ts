/**
 * What comes after a piece of text in any script. A terminal that reorders right-to-left text would draw the digits
 * and signs that follow into it; a mark of the other direction, which fills no cell, keeps the two apart.
 */
export function endOfDirection(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text) ? '\u200e' : '';
}
