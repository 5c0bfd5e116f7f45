import type { NextStepRow } from '../../store/schema-records.ts';
import { heldIn, moveTo, rearrange } from './listing.ts';
import { leaveQueue } from './queue.ts';
import type { TriageRow } from './row.ts';
import { agendaOf, baseOf, type Effect, type State } from './state.ts';

/** What waits across all chats: answers in the inbox, or next steps. */
export type AgendaName = 'inbox' | 'next';

export type Agenda =
  | { name: 'inbox'; lines: readonly InboxLine[] }
  | { name: 'next'; lines: readonly StepLine[] };

export interface AgendaMode {
  mode: 'agenda';
  name: AgendaName;
  cursor: number;
}

interface AgendaLine {
  /** The same for the same line when it is read again. */
  key: string;
  chatId: string;
  title: string;
}

/** Its texts are clean. */
export interface InboxLine extends AgendaLine {
  turn: 'mine' | 'theirs';
  since: string;
  company: string | null;
  /** 0..100 */
  priority: number;
  text: string;
}

/** Its texts are clean. */
export interface StepLine extends AgendaLine {
  kind: NextStepRow['kind'];
  /** Who should do it. */
  side: NextStepRow['side'];
  what: string;
  dueAt: string | null;
  /** The message that it follows from; empty for none. */
  messageId: string;
  why: string;
}

export function openAgenda(state: State, name: AgendaName): State {
  const mode = { mode: 'agenda', name, cursor: 0, back: behind(state) } as const;
  return { ...state, mode, notice: null };
}

/** What is shown is read again when something may have changed it. */
export function readAgain({ mode }: Pick<State, 'mode'>): Effect[] {
  return mode.mode === 'agenda' ? [{ kind: 'agenda', name: mode.name }] : [];
}

/** The cursor stays on its line, or at its place where that line is gone. */
export function takeAgenda(state: State, agenda: Agenda): State {
  const { mode } = state;
  // What is open above one of its lines is about that line.
  if (mode.mode !== 'agenda' && agendaOf(mode)) return state;
  if (mode.mode !== 'agenda' || mode.name !== agenda.name) return { ...state, agenda };
  const key = agendaLines(state)[mode.cursor]?.key;
  const found = agenda.lines.findIndex((line) => line.key === key);
  const cursor = found >= 0 ? found : heldIn(mode.cursor, agenda.lines.length - 1);
  return { ...state, agenda, mode: { ...mode, cursor } };
}

/** Those of the open one; nothing before they are read. */
export function agendaLines({
  mode,
  agenda,
}: Pick<State, 'mode' | 'agenda'>): readonly AgendaLine[] {
  return agenda !== null && agendaOf(mode)?.name === agenda.name ? agenda.lines : [];
}

/** The chat of the line under the cursor; none where it is not in the list yet. */
export function rowsOfLine(state: Pick<State, 'mode' | 'agenda' | 'listing'>): TriageRow[] {
  const chatId = agendaLines(state)[agendaOf(state.mode)?.cursor ?? 0]?.chatId;
  const { all } = state.listing;
  const known = ofLine.get(all);
  if (known && known.chatId === chatId) return known.rows;
  const rows = all.filter(({ id }) => id === chatId);
  ofLine.set(all, { chatId, rows });
  return rows;
}

// Every hint of a frame asks for it.
const ofLine = new WeakMap<
  readonly TriageRow[],
  { chatId: string | undefined; rows: TriageRow[] }
>();

/** The page of the chat; the way back leads here again. A list that hides the chat shows more. */
export function openFromAgenda(state: State): State {
  const { mode } = state;
  const chatId = agendaLines(state)[mode.mode === 'agenda' ? mode.cursor : 0]?.chatId;
  if (mode.mode !== 'agenda' || chatId === undefined) return state;
  const left = mode.back.mode === 'queue' ? leaveQueue(state) : state;
  const isChat = ({ id }: { id: string }) => id === chatId;
  const listing = left.listing.visible.some(isChat)
    ? left.listing
    : rearrange(left.listing, { filter: '', shown: 'all' });
  const index = listing.visible.findIndex(isChat);
  if (index < 0) {
    return { ...state, notice: { kind: 'info', text: 'this chat is not in the list yet' } };
  }
  const from = { ...mode, back: baseOf(left.mode) };
  return { ...left, mode: { mode: 'detail', from }, listing: moveTo(listing, index) };
}

/** Who goes from one of them through a chat to the other comes back to where the first one was opened. */
function behind({ mode }: State) {
  const base = baseOf(mode);
  return base.mode === 'detail' && base.from ? base.from.back : base;
}
