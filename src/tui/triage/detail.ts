import type { TriageRow } from './row.ts';

/** All that the screen shows of one chat. Its texts are clean; those of messages may have several lines. */
export interface Detail {
  row: TriageRow;
  note: string | null;
  tags: readonly string[];
  people: readonly Person[];
  /** Newest last. */
  messages: readonly ShownMessage[];
  suggestion: ShownSuggestion | null;
}

export interface Person {
  name: string;
  username: string | null;
  role: string | null;
  bio: string | null;
  isContact: boolean;
}

export interface ShownMessage {
  sender: string;
  sentAt: string;
  text: string;
  isOutgoing: boolean;
}

export interface ShownSuggestion {
  verdict: 'confident' | 'review' | 'none';
  candidates: readonly ShownCandidate[];
  contacts: readonly ShownContact[];
}

export interface ShownCandidate {
  name: string;
  domain: string | null;
  url: string | null;
  /** 0..1 */
  confidence: number;
  /** Log-odds before any factor: with the weights it makes up the confidence. */
  bias: number;
  factors: readonly ShownFactor[];
}

export interface ShownFactor {
  name: string;
  evidence: string;
  weight: number;
}

export interface ShownContact {
  name: string;
  confidence: number;
}
