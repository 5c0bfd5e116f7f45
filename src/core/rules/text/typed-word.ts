/** What is allowed only by typing a word. */
export interface TypedWord {
  /** What is about to be allowed, as a sentence. */
  what: string;
  /** A slip of the hand never writes it. */
  word: string;
}

export function isTyped({ word }: TypedWord, typed: string): boolean {
  return typed.trim() === word;
}
