/**
 * The code in an answer. People copy it as it is shown, in pairs or with dashes ("22 333", "2-2-3-3-3"), and some
 * keyboards type full-width digits; words and phrases are codes, too, and stay as they are.
 */
export function codeOf(answer: string): string {
  const digits = answer.normalize('NFKC').replace(/[\s\p{Pd}.]/gu, '');
  return /^\d+$/.test(digits) ? digits : answer;
}
