/** Solves `matrix × x = right` for a symmetric, positive definite matrix (Cholesky). */
export function solvePositive(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const count = right.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  for (let i = 0; i < count; i += 1) {
    const row = lower[i] ?? new Float64Array(count);
    for (let j = 0; j <= i; j += 1) {
      const other = lower[j] ?? row;
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      // The prior keeps the diagonal above zero; rounding may still scratch it.
      row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (other[j] ?? 1);
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < count; i += 1) {
    const row = lower[i] ?? new Float64Array(count);
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= (row[k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (row[i] ?? 1);
  }
  for (let i = count - 1; i >= 0; i -= 1) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < count; k += 1) sum -= (lower[k]?.[i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (lower[i]?.[i] ?? 1);
  }
  return x;
}
