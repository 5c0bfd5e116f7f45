import type { NoAnswer } from '../../core/llm/port.ts';

/** For standard error: the rules go on without the model, and this is why. */
export function withoutModel({ message, hint }: NoAnswer): string {
  return `${begins}${message}${hint === null ? '' : ` (${hint})`}`;
}

const begins = 'without the language model: ';

/** What {@link withoutModel} said, for whoever shows it in two parts; who asked the model knows what it is about. */
export function partsOfTrouble(said: string): { message: string; hint: string | undefined } {
  const line = said.startsWith(begins) ? said.slice(begins.length) : said;
  const at = line.endsWith(')') ? line.lastIndexOf(' (') : -1;
  if (at < 0) return { message: line, hint: undefined };
  return { message: line.slice(0, at), hint: line.slice(at + 2, -1) };
}
