import { parseChatQuery } from '../../../core/chat-query.ts';
import type { ChatClaim, ChatField, ChatTerm } from '../../../store/chat-terms.ts';
import { countDue, isShown, type ShownStates, type TriageRow } from './row.ts';

export interface Wanted {
  filter: string;
  shown: ShownStates;
  now: Date;
}

/**
 * Whether a row is in the list: the same search as the store's (`holdsTerm`), over rows that are here. A word about
 * the state in the filter goes before the states that are chosen; snoozed chats show where they are asked for.
 */
export function matcherOf({ filter, shown, now }: Wanted): (row: TriageRow) => boolean {
  const { terms } = parseChatQuery(filter);
  const asksState = terms.some((term) => 'field' in term && term.field === 'state');
  const asksSnoozed = terms.some((term) => term.kind === 'is' && term.what === 'snoozed');
  const tests = terms.map((term) => testOf(term, now));
  const instant = now.toISOString();
  const states = asksState ? 'all' : shown;
  const hidesSnoozed = shown !== 'all' && !asksSnoozed;
  const isLooked = (row: TriageRow) =>
    isShown(row.state, states) && !(hidesSnoozed && isSnoozed(row, instant));
  const [first, ...others] = tests;
  if (!first) return isLooked;
  // Most rows fail the first of them, and a hundred thousand are asked.
  return others.length === 0
    ? (row) => first(row) && isLooked(row)
    : (row) => first(row) && others.every((test) => test(row)) && isLooked(row);
}

type Test = (row: TriageRow) => boolean;

function testOf(term: ChatTerm, now: Date): Test {
  const test = positive(term, now);
  return term.isNot ? (row) => !test(row) : test;
}

function positive(term: ChatTerm, now: Date): Test {
  switch (term.kind) {
    case 'word':
      return ({ words }) => words.includes(term.word);
    case 'is':
      return claim(term.what, now);
    case 'field':
      return (row) => holds(row, term);
    case 'without':
      return (row) => !holds(row, { field: term.field, value: '' });
    case 'confidence':
      return (row) =>
        term.compare === '>' ? sureness(row) > term.share : sureness(row) < term.share;
  }
}

function claim(what: ChatClaim, now: Date): Test {
  const instant = now.toISOString();
  switch (what) {
    case 'unread':
      return ({ unread }) => unread > 0;
    case 'owed':
      return ({ turn }) => turn === 'mine';
    case 'waiting':
      return ({ turn }) => turn === 'theirs';
    case 'synced':
      return ({ isSynced }) => isSynced;
    case 'confirmed':
      return ({ company }) => company !== null;
    case 'suggested':
      return ({ company, guess }) => company === null && guess !== null;
    case 'due':
      return (row) => countDue(row, now) > 0;
    case 'snoozed':
      return (row) => isSnoozed(row, instant);
  }
}

function holds(row: TriageRow, { field, value }: { field: ChatField; value: string }): boolean {
  const { keys } = row;
  const begins = (text: string) => text !== '' && text.startsWith(value);
  switch (field) {
    case 'state':
    case 'kind':
      return row[field].startsWith(value);
    case 'policy':
      return row.followUpPolicy.startsWith(value);
    case 'category':
    case 'stage':
    case 'owner':
      return begins(keys[field]);
    case 'tag':
      return keys.tags.some(begins);
    case 'folder':
      return keys.folders.some(begins);
    case 'company': {
      const [name = '', domain = ''] = keys.company;
      return (name !== '' && name.includes(value)) || begins(domain);
    }
  }
}

function sureness({ company, guess }: TriageRow): number {
  return company === null ? (guess?.confidence ?? 0) : 1;
}

function isSnoozed({ snoozedUntil }: TriageRow, instant: string): boolean {
  return snoozedUntil !== null && snoozedUntil > instant;
}
