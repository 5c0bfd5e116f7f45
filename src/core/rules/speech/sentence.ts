/** What one sentence does, as far as its words tell. */
export type Act =
  | 'request'
  | 'errand'
  | 'promise'
  | 'disclaimer'
  | 'meeting'
  | 'proposal'
  | 'agreement'
  | 'acceptance'
  | 'cancellation'
  | 'refusal'
  | 'noAnswer'
  | 'delivery'
  | 'receipt'
  | 'reminder'
  | 'ping'
  | 'thanks'
  | 'waiver'
  | 'absence';

export interface Sentence {
  text: string;
  /** As `plainWords` makes them. */
  words: string;
  acts: ReadonlySet<Act>;
}
