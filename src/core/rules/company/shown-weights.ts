/**
 * The weights with one decimal each, so that the shown numbers still add up to the shown sum: what rounding
 * takes or adds goes to the numbers that it hurts least (largest remainder).
 */
export function shownWeights(weights: readonly number[]): { shown: string[]; sum: string } {
  const tenths = weights.map((weight) => weight * 10);
  const total = Math.round(tenths.reduce((sum, tenth) => sum + tenth, 0));
  const floors = tenths.map(Math.floor);
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = tenths
    .map((tenth, index) => ({ index, remainder: tenth - Math.floor(tenth) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  const shown = floors.map((floor, index) => signed((floor + (raised.has(index) ? 1 : 0)) / 10));
  return { shown, sum: signed(total / 10) };
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
}
