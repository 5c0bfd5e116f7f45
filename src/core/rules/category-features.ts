import type { ChatKind } from '../../store/schema.ts';
import { signsOfActs } from './category-acts.ts';
import { circumstancesOf } from './category-circumstances.ts';
import { signsOfPeople } from './category-people.ts';
import { signsOfTalk } from './category-talk.ts';
import { signsOfTitle } from './category-title.ts';

export interface CategoryEvidence {
  kind: ChatKind;
  title: string;
  participantCount: number | null;
  /** Oldest first; the newest sixty count. */
  messages: readonly CategoryMessage[];
  /** Everybody but me. */
  people: readonly CategoryPerson[];
  /** Cores (see `coreOf`) of my company's names. */
  ownNames: readonly string[];
  /** Of the CRM, or confidently suggested. */
  hasCompany: boolean;
}

export interface CategoryMessage {
  text: string;
  /** Mine, or a colleague's. */
  isMine: boolean;
  fileName: string | null;
}

export interface CategoryPerson {
  name: string;
  bio: string | null;
  /** Where the person says to work. */
  place: 'mine' | 'elsewhere' | null;
  isBot: boolean;
}

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

export function readCategorySigns(evidence: CategoryEvidence): CategorySign[] {
  return [
    ...circumstancesOf(evidence),
    ...signsOfTitle(evidence),
    ...signsOfPeople(evidence),
    ...signsOfTalk(evidence),
    ...signsOfActs(evidence),
  ];
}
