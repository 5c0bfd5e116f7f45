import type { ChatKind, ChatState, Turn } from '../../store/schema.ts';

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
  turn: Turn | null;
  turnSince: string | null;
  /** Title, username and company, folded: what the filter looks into. */
  searchText: string;
  titleKey: string;
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
