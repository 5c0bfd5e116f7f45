import type { Share } from './share.ts';

/** What the program proposes about follow-ups; it never does so by itself. Counts, and no claim about causes. */
export interface Advice {
  /** The same for the same proposal, so that it can be put aside for good: `auto:1-u5`. */
  id: string;
  kind: 'policy' | 'pause' | 'template' | 'habit';
  chatId: string | null;
  /** For a person, in a few words; raw. */
  what: string;
  /** The counts that it rests on, and how little they may mean. */
  why: string;
  share: Share;
  /** What does it; `null` where the next drafts do so by themselves. */
  command: string | null;
}
