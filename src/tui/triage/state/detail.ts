import type { ServerState } from '../../../core/rules/dispatch/server-state.ts';
import type { FollowUpStatus } from '../../../store/schema.ts';
import type { NextStepRow } from '../../../store/schema-records.ts';
import type { SeenCompany, TriageRow } from './row.ts';

/** All that the screen shows of one chat. Its texts are clean; those of messages may have several lines. */
export interface Detail {
  row: TriageRow;
  note: string | null;
  tags: readonly string[];
  people: readonly Person[];
  /** Newest last. */
  messages: readonly ShownMessage[];
  /** In these messages, the newest first. */
  links: readonly string[];
  suggestion: ShownSuggestion | null;
  /** Where it stands, in a few points with their quotes; `null` when nothing of it is stored. */
  summary: ShownSummary | null;
  /** Of the confirmed company. */
  company: CompanyProfile | null;
  /** What was gathered about the first that is suggested, before anybody confirmed it. */
  suggested: CompanyProfile | null;
  followUps: readonly ShownFollowUp[];
  /** What became of the drafts for this chat speaks for it; `null` where nothing does. */
  advice: ShownAdvice | null;
  nextSteps: readonly ShownStep[];
}

export interface ShownStep {
  kind: NextStepRow['kind'];
  /** Who should do it. */
  side: NextStepRow['side'];
  what: string;
  dueAt: string | null;
  why: string;
  /** To be shown from the first of these instants to before the second. */
  shownFrom: string;
  shownUntil: string;
}

export interface ShownSummary {
  /** `rules`, or the model and its build. */
  engine: string;
  madeAt: string | null;
  isOutdated: boolean;
  points: readonly { text: string; quotes: readonly string[]; unknown: readonly string[] }[];
}

export interface CompanyProfile {
  name: string;
  description: string | null;
  links: readonly string[];
  stage: string | null;
  /** Titles of all chats with it, this one too. */
  chats: readonly string[];
  people: readonly { name: string; role: string | null }[];
  /** Those that hold now, each source's latest. */
  facts: readonly ShownFact[];
  /** The latest first. */
  news: readonly { day: string | null; title: string; source: string }[];
}

export interface ShownFact {
  field: string;
  value: string;
  source: string;
  seenAt: string;
  /** Another source says something else. */
  isConflicting: boolean;
  /** Past its time. */
  isStale: boolean;
}

export interface ShownAdvice {
  what: string;
  why: string;
  /** That leads to it. */
  key: string;
}

export interface ShownFollowUp {
  status: FollowUpStatus;
  text: string;
  /** Why it was written. */
  reason: string;
  /** When it goes out, or went. */
  sendAt: string | null;
  sendAtWhy: string | null;
  statusWhy: string | null;
  server: ServerState;
}

export interface Person {
  /** Telegram's own, as `confirm --contacts` takes it. */
  participantId: string;
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
  /** Who belongs to the first candidate. */
  contacts: readonly ShownContact[];
  /** Signs that somebody passes for another. */
  warnings: readonly string[];
}

export interface ShownCandidate {
  name: string;
  /** As it is stored, for core to compare what was picked with what was shown; never drawn. */
  seen: SeenCompany;
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
  participantId: string;
  name: string;
  role: string | null;
  /** 0..1 */
  confidence: number;
  bias: number;
  factors: readonly ShownFactor[];
}
