/**
 * Where one sentence ends and the next begins, in any script: not within `0.4 %` or `example.org`, nor behind an
 * initial or `EE. UU.`.
 */
export function splitSentences(text: string): string[] {
  return text.split(ends);
}

const ends =
  /(?<=[!?…。！？؟])\s*|(?<=(?<!(?<![\p{L}\p{N}])(?:\p{Lu}|EE|UU|FF|AA|CC|RR|SS|JJ))\.)\s+|\n+/u;
