import type { NextStepRow } from '../../../store/schema-records.ts';
import { heldIn, moveTo, rearrange } from './listing.ts';
import { type PlanBudget, type PlanLine, rowOfLine } from './plan.ts';
import { leaveQueue } from './queue.ts';
import type { TriageRow } from './row.ts';
import { agendaOf, baseOf, type Effect, isAgenda, type State } from './state.ts';

/** What waits across all chats: answers in the inbox, next steps, or what is to go out. */
export type AgendaName = 'inbox' | 'next' | 'plan';

export type Agenda =
  | { name: 'inbox'; lines: readonly InboxLine[] }
  | { name: 'next'; lines: readonly StepLine[] }
  | { name: 'plan'; lines: readonly PlanLine[]; budgets: readonly PlanBudget[] };

export interface AgendaMode {
  /** The plan has keys of its own. */
  mode: 'agenda' | 'plan';
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
  const mode = name === 'plan' ? name : 'agenda';
  return { ...state, mode: { mode, name, cursor: 0, back: behind(state) }, notice: null };
}

/** What is shown is read again when something may have changed it. */
export function readAgain({ mode }: Pick<State, 'mode'>): Effect[] {
  return isAgenda(mode) ? [{ kind: 'agenda', name: mode.name }] : [];
}

/** The cursor stays on its line, or at its place where that line is gone. */
export function takeAgenda(state: State, agenda: Agenda): State {
  const { mode } = state;
  // What is open above one of its lines is about that line.
  if (!isAgenda(mode) && agendaOf(mode)) return state;
  if (!isAgenda(mode) || mode.name !== agenda.name) return { ...state, agenda };
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

/** The chat of the line under the cursor, as its acts mean it; none where it is not in the list yet. */
export function rowsOfLine(state: Pick<State, 'mode' | 'agenda' | 'listing'>): TriageRow[] {
  const line = agendaLines(state)[agendaOf(state.mode)?.cursor ?? 0];
  const { all } = state.listing;
  const known = ofLine.get(all);
  if (known && known.line === line) return known.rows;
  const rows = all.filter(({ id }) => id === line?.chatId).map((row) => asMeant(state, row));
  ofLine.set(all, { line, rows });
  return rows;
}

// Every hint of a frame asks for it.
const ofLine = new WeakMap<
  readonly TriageRow[],
  { line: AgendaLine | undefined; rows: TriageRow[] }
>();

/** In the plan an act is about the follow-up of the line, whichever others the chat has. */
export function asMeant({ mode, agenda }: Pick<State, 'mode' | 'agenda'>, row: TriageRow) {
  const open = agendaOf(mode);
  if (open?.name !== 'plan' || agenda?.name !== 'plan') return row;
  const line = agenda.lines[open.cursor];
  return line?.chatId === row.id ? rowOfLine(row, line) : row;
}

/** The page of the chat; the way back leads here again. A list that hides the chat shows more. */
export function openFromAgenda(state: State): State {
  const { mode } = state;
  const chatId = agendaLines(state)[isAgenda(mode) ? mode.cursor : 0]?.chatId;
  if (!isAgenda(mode) || chatId === undefined) return state;
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
