import type { NoAnswer } from '../core/llm/port.ts';

/** For standard error: the rules go on without the model, and this is why. */
export function withoutModel({ message, hint }: NoAnswer): string {
  return `without the language model: ${message}${hint === null ? '' : ` (${hint})`}`;
}

/** What {@link withoutModel} said, for whoever shows it in two parts. */
export function partsOfTrouble(line: string): { message: string; hint: string | undefined } {
  const at = line.endsWith(')') ? line.lastIndexOf(' (') : -1;
  if (at < 0) return { message: line, hint: undefined };
  return { message: line.slice(0, at), hint: line.slice(at + 2, -1) };
}
