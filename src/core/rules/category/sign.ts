/** Where a sign was seen: `chat` is kind, size and people, before a word is read. */
export type SignGroup = 'chat' | 'title' | 'said' | 'people';

/** Something that was seen in the chat, and how much of it. */
export interface CategorySign {
  group: SignGroup;
  /** Its name in the weights: `theirs.price`, `people.investor`, `crowd`. */
  feature: string;
  /** For a person. */
  name: string;
  value: number;
  evidence: string;
}
