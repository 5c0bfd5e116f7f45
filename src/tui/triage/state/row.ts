import type { FollowUpPolicy } from '../../../core/rules/dispatch/follow-up-policy.ts';
import type { ServerState } from '../../../core/rules/dispatch/server-state.ts';
import { dueWithinMs } from '../../../store/chat-terms.ts';
import type { ChatKind, ChatState, Turn } from '../../../store/schema.ts';

/** A chat as the list shows it. Its texts are clean: they may go to the terminal as they are. */
export interface TriageRow {
  id: string;
  kind: ChatKind;
  title: string;
  username: string | null;
  state: ChatState;
  ignoredReason: string | null;
  isSynced: boolean;
  unread: number;
  participants: number | null;
  messages: number;
  lastActivityAt: string | null;
  category: string | null;
  priority: number;
  /** The confirmed company. */
  company: string | null;
  /** The company that the stored suggestion puts first. */
  guess: Guess | null;
  stage: string | null;
  owner: string | null;
  tags: readonly string[];
  folders: readonly string[];
  turn: Turn | null;
  turnSince: string | null;
  snoozedUntil: string | null;
  followUpPolicy: FollowUpPolicy;
  /** Those that may still go out, the next one first. */
  followUps: readonly RowFollowUp[];
  /** What the filter looks into, folded beforehand: a key must not fold ten thousand titles. */
  keys: RowKeys;
  /** Title, username and company, folded, a line each; not among the keys, since a word looks into each of them. */
  words: string;
  titleKey: string;
}

export interface RowKeys {
  category: string;
  stage: string;
  owner: string;
  /** Name and domain of the confirmed company, or else the name of the suggested one. */
  company: readonly string[];
  tags: readonly string[];
  folders: readonly string[];
}

export interface RowFollowUp {
  id: string;
  status: 'draft' | 'approved';
  sendAt: string | null;
  /** Clean, with its line breaks. */
  text: string;
  server: ServerState;
}

export interface Guess {
  name: string;
  /** As it is stored, for core to compare what was confirmed with what was shown; never drawn. */
  seen: SeenCompany;
  /** 0..1 */
  confidence: number;
}

export interface SeenCompany {
  name: string;
  domain: string | null;
}

/** Which chats the list shows: those of one state, the undecided and the chosen together, or all. */
export type ShownStates = 'open' | ChatState | 'all';

export type SortKey = 'activity' | 'title' | 'company' | 'priority' | 'participants' | 'unread';

export interface Sort {
  by: SortKey;
  isDescending: boolean;
}

/** What one means at first: the newest and the largest on top, names from A to Z. */
export function naturalSort(by: SortKey): Sort {
  return { by, isDescending: by !== 'title' && by !== 'company' };
}

export function isShown(state: ChatState, shown: ShownStates): boolean {
  if (shown === 'all') return true;
  return shown === 'open' ? state !== 'ignored' : state === shown;
}

/** Follow-ups that go out, or wait to be approved, within a day. */
export function countDue({ followUps }: TriageRow, now: Date): number {
  if (followUps.length === 0) return 0;
  const before = new Date(now.getTime() + dueWithinMs).toISOString();
  return followUps.filter(({ sendAt }) => sendAt !== null && sendAt <= before).length;
}

export function sortRows(rows: readonly TriageRow[], { by, isDescending }: Sort): TriageRow[] {
  const value = sortValues[by];
  const compare = isDescending ? descending : ascending;
  return rows.toSorted((a, b) => compare(value(a), value(b)) || ascending(a.titleKey, b.titleKey));
}

const sortValues: Record<SortKey, (row: TriageRow) => SortValue> = {
  activity: (row) => row.lastActivityAt,
  title: (row) => row.titleKey,
  company: (row) => row.company?.toLowerCase() ?? row.guess?.name.toLowerCase() ?? null,
  priority: (row) => row.priority,
  participants: (row) => row.participants,
  unread: (row) => row.unread,
};

type SortValue = string | number | null;

function descending(a: SortValue, b: SortValue): number {
  return a === null || b === null ? ascending(a, b) : ascending(b, a);
}

/** What has no value stands last, whichever way the rest goes. */
function ascending(a: SortValue, b: SortValue): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
