import type { Step } from '../../program.ts';
import { type ChatDeed, isDecision } from '../effects/deed.ts';
import { asMeant, rowsOfLine } from './agenda.ts';
import { commandLines } from './command-line.ts';
import { expected } from './expect.ts';
import { currentRow, type Listing, moveTo, replaceRows } from './listing.ts';
import { markedIds } from './marks.ts';
import { placesOf } from './places.ts';
import { withOthers } from './plan.ts';
import type { TriageRow } from './row.ts';
import { agendaOf, behindOf, type Effect, type State } from './state.ts';
import { followUpFor, whyNot } from './why-not.ts';

type Result = Step<State, Effect>;

/** Above this a bulk act says first how many chats it takes. */
const askAbove = 50;

/** To the marked chats, or to the one under the cursor; to those among them where it makes sense. */
export function doDeed(state: State, deed: ChatDeed): Result {
  const targets = targetsOf(state);
  const able = targets.filter((row) => whyNot(row, deed) === null);
  if (able.length === 0) return [refused(state, { targets, deed }), []];
  const chatIds = able.map((row) => row.id);
  if (able.length > askAbove) {
    const back = behindOf(state.mode);
    return [{ ...state, notice: null, mode: { mode: 'sure', deed, chatIds, back } }, []];
  }
  return doSurely(state, { deed, chatIds });
}

/** Shows at once what will be; the store has the last word. */
export function doSurely(
  state: State,
  { deed, chatIds }: { deed: ChatDeed; chatIds: readonly string[] },
): Result {
  const ids = new Set(chatIds);
  const { all } = state.listing;
  const rows = placesOf(all, ids).flatMap((place) => all[place] ?? []);
  const targets = rows.map((row) => ({
    chatId: row.id,
    seen: seenIn(state, { row, deed }),
    followUpId: followUpFor(asMeant(state, row), deed)?.id ?? null,
  }));
  const expectedOf = (row: TriageRow) => {
    const meant = asMeant(state, row);
    return withOthers(row, { meant, after: expected(meant, deed, state.now) });
  };
  const after = replaceRows(state.listing, rows.map(expectedOf));
  const listing = isDecision(deed) ? stepOn(state.listing, { after, ids }) : after;
  const lastCommand = commandLines(deed, targets);
  const redo = { ...state.redo, undone: [] };
  const next = { ...state, listing, redo, marks: new Set<string>(), rangeFrom: null, notice: null };
  return [{ ...next, lastCommand, pending: state.pending + 1 }, [{ kind: 'deed', deed, targets }]];
}

/** The last act in the store, whoever did it there. While an act is at work, after that one. */
export function undo(state: State): Result {
  if (state.pending > 0) return [{ ...state, undosAsked: state.undosAsked + 1 }, []];
  return undoNow(state, 1);
}

export function undoNow(state: State, count: number): Result {
  const lastCommand = [count === 1 ? 'tgcrm undo' : `tgcrm undo ${count}`];
  const next = { ...state, undosAsked: 0, lastCommand, notice: null };
  return [{ ...next, pending: state.pending + 1 }, [{ kind: 'undo', count }]];
}

/** In the inbox, the next steps and the plan an act takes the chat of the line; what is marked in the list is out of sight there. */
export function targetsOf(state: State): TriageRow[] {
  if (agendaOf(state.mode)) return rowsOfLine(state);
  const ids = markedIds(state);
  const { all } = state.listing;
  if (ids.size === 0) return [currentRow(state.listing) ?? []].flat();
  const known = marked.get(ids);
  if (known?.all === all) return known.rows;
  const rows = all.filter((row) => ids.has(row.id));
  marked.set(ids, { all, rows });
  return rows;
}

// Every hint of a frame asks for them.
const marked = new WeakMap<ReadonlySet<string>, { all: readonly TriageRow[]; rows: TriageRow[] }>();

/** What stood on the screen, so that nothing else is confirmed in its place. */
function seenIn({ detail }: State, { row, deed }: { row: TriageRow; deed: ChatDeed }) {
  if (deed.kind !== 'confirm' || deed.answer.pick === undefined) return row.guess?.seen ?? null;
  if (detail?.row.id !== row.id) return null;
  return detail.suggestion?.candidates[deed.answer.pick - 1]?.seen ?? null;
}

function refused(
  state: State,
  { targets, deed }: { targets: readonly TriageRow[]; deed: ChatDeed },
): State {
  const [first] = targets;
  const why = first ? whyNot(first, deed) : 'there is no chat here';
  const text = targets.length > 1 ? `nothing to do for the ${targets.length} marked` : why;
  return { ...state, notice: { kind: 'info', text: text ?? '' } };
}

/** When the chat stays in the list, the cursor goes on to the next one, as it does when the chat leaves. */
function stepOn(
  before: Listing,
  { after, ids }: { after: Listing; ids: ReadonlySet<string> },
): Listing {
  const row = currentRow(before);
  const isStill = row !== undefined && ids.has(row.id) && currentRow(after)?.id === row.id;
  return isStill && ids.size === 1 ? moveTo(after, after.cursor + 1) : after;
}
