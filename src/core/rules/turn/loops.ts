import type { Sentence } from '../speech/sentence.ts';
import type { Speech } from '../speech/speech.ts';
import type { DatePhrase } from '../time/date-phrase.ts';
import type { ConversationMessage, Side } from './conversation.ts';

/** A question, or a task that somebody was asked to do. */
export interface Question {
  /** Who owes the answer. */
  owedBy: Side;
  message: ConversationMessage;
  sentence: Sentence;
  isErrand: boolean;
  due: DatePhrase | null;
}

export interface Promised {
  by: Side;
  message: ConversationMessage;
  sentence: Sentence;
  due: DatePhrase | null;
  /** "Once you have signed": it is the other side that has to move. */
  isConditional: boolean;
  /** To find out, think, come back: any news keeps it. Others are kept by handing something over. */
  isReport: boolean;
}

export interface Meeting {
  proposedBy: Side;
  message: ConversationMessage;
  at: DatePhrase | null;
  isAgreed: boolean;
}

/** "Ping me again in January": asked of me. */
export interface Reminder {
  message: ConversationMessage;
  sentence: Sentence;
  due: DatePhrase;
}

/** What one message did to the whole. */
export interface Move {
  message: ConversationMessage;
  speech: Speech;
  asks: boolean;
  promises: boolean;
  agrees: boolean;
}

/** What is open between the two sides after all that was said. */
export interface OpenLoops {
  questions: readonly Question[];
  promises: readonly Promised[];
  meeting: Meeting | null;
  reminder: Reminder | null;
  /** The messages of the side that spoke last, since the other side spoke. */
  run: readonly Move[];
  /** What the other side had said before that. */
  before: readonly Move[];
  /** The other side had spoken before that. */
  isAnswer: boolean;
}
