import type { NoAnswer } from '../core/llm/port.ts';

/** For standard error: the rules go on without the model, and this is why. */
export function withoutModel({ message, hint }: NoAnswer): string {
  return `without the language model: ${message}${hint === null ? '' : ` (${hint})`}`;
}
