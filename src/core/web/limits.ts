/** What a stranger's server may cost us, in bytes and milliseconds. */
export const limits = {
  redirects: 5,
  connectMs: 5000,
  headersMs: 8000,
  /** Between two pieces of a body. */
  silenceMs: 8000,
  totalMs: 15_000,
  headerBytes: 16 * 1024,
  wireBytes: 2 * 1024 ** 2,
  decodedBytes: 5 * 1024 ** 2,
  /** What comes out of a compression, at most so many times what went in. */
  ratio: 200,
  /** Below it no ratio is asked: a page of blanks is no bomb. */
  ratioFromBytes: 256 * 1024,
  /** Two hundred items are a tenth of it. */
  feedBytes: 3 * 1024 ** 2,
  pdfBytes: 20 * 1024 ** 2,
} as const;
