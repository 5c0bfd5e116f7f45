/** Solves `A x = b` for a symmetric positive definite `A` (Cholesky); `A` is overwritten. */
export function solve(A: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length;
  const at = (i: number, j: number) => A[i]?.[j] ?? 0;
  for (let j = 0; j < n; j += 1) {
    for (let i = j; i < n; i += 1) {
      let sum = at(i, j);
      for (let k = 0; k < j; k += 1) sum -= at(i, k) * at(j, k);
      const row = A[i];
      if (row) row[j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i += 1) {
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= at(i, k) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < n; k += 1) sum -= at(k, i) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  return x;
}

export function zeros(n: number): Float64Array[] {
  return Array.from({ length: n }, () => new Float64Array(n));
}
