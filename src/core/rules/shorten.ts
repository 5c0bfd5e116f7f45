/**
 * The text, or its beginning with `…`. Never half a character: the half of a surrogate pair would be
 * valid in JSON's eyes and an error in PostgreSQL's.
 */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text.toWellFormed() : `${beginning(text, most - 1)}…`;
}

/** At most so many UTF-16 units of the text, and whole characters only. */
export function beginning(text: string, most: number): string {
  const cut = text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  return cut.toWellFormed();
}
