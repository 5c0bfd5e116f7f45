import { type ChatAct, chatAfter } from '../../core/rules/chat-acts.ts';
import type { Step } from '../program.ts';
import { currentRow, type Listing, moveTo, replaceRows } from './listing.ts';
import type { TriageRow } from './row.ts';
import type { BaseMode, ChatDeed, Effect, State } from './state.ts';

type Result = Step<State, Effect>;

/** Above this a bulk act says first how many chats it takes. */
export const askAbove = 50;

/** To the marked chats, or to the one under the cursor; to those among them where it makes sense. */
export function doDeed(state: State, deed: ChatDeed): Result {
  const targets = targetsOf(state);
  const able = targets.filter((row) => whyNot(row, deed) === null);
  if (able.length === 0) return [refused(state, { targets, deed }), []];
  const chatIds = able.map((row) => row.id);
  if (able.length > askAbove) {
    const back: BaseMode = state.mode.mode === 'detail' ? { mode: 'detail' } : { mode: 'list' };
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
  const rows = state.listing.all.filter((row) => ids.has(row.id));
  const targets = rows.map(({ id, guess }) => ({ chatId: id, seen: guess?.seen ?? null }));
  const expected = rows.map(expect(deed));
  const listing = stepOn(state.listing, { after: replaceRows(state.listing, expected), ids });
  const next = { ...state, listing, marks: new Set<string>(), notice: null };
  return [{ ...next, pending: state.pending + 1 }, [{ kind: 'deed', deed, targets }]];
}

export function undo(state: State): Result {
  const last = state.undos.at(-1);
  if (!last) {
    const text = state.pending > 0 ? 'still at work; undo in a moment' : 'nothing to undo here';
    return [{ ...state, notice: { kind: 'info', text } }, []];
  }
  const next = { ...state, undos: state.undos.slice(0, -1), pending: state.pending + 1 };
  return [{ ...next, notice: null }, [{ kind: 'undo', undo: last }]];
}

/** Why a key would do nothing to this chat; `null` when it would do something. */
export function whyNot(row: TriageRow, deed: ChatDeed): string | null {
  switch (deed.kind) {
    case 'add':
      return row.state === 'crm' ? `${row.title} is in the CRM already` : null;
    case 'ignore':
      return row.state === 'ignored' ? `${row.title} is ignored already` : null;
    case 'restore':
      return row.state === 'ignored' ? null : `${row.title} is not ignored`;
    case 'confirm':
      if (deed.company !== null) return null;
      if (row.company !== null) return `${row.company} is confirmed already`;
      return row.guess === null ? `no company is suggested for ${row.title}` : null;
  }
}

function targetsOf({ marks, listing }: State): TriageRow[] {
  if (marks.size > 0) return listing.all.filter((row) => marks.has(row.id));
  return [currentRow(listing) ?? []].flat();
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

function expect(deed: ChatDeed) {
  return (row: TriageRow): TriageRow => {
    if (deed.kind === 'confirm') return row;
    const act: ChatAct = deed;
    const { isSynced, state, ignoredReason } = row;
    const after = chatAfter({ state, ignoredReason, isSynced: isSynced ? 1 : 0 }, act, null);
    return { ...row, ...after, isSynced: after.isSynced === 1 };
  };
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
