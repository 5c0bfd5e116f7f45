import type { Doors } from '../../core/doors.ts';
import { undoActs } from '../../core/undo.ts';
import { type Done, doDeed } from './do-deed.ts';
import { readSome } from './read-store.ts';
import type { TriageRow } from './row.ts';
import type { ChatDeed, Effect, Event, Notice, Undo } from './state.ts';

export async function* runDeed(
  doors: Pick<Doors, 'db' | 'now'>,
  { deed, targets }: Extract<Effect, { kind: 'deed' }>,
): AsyncGenerator<Event> {
  const { undo, refused } = await doDeed(doors, { deed, targets });
  const rows = await readSome(
    doors.db,
    targets.map(({ chatId }) => chatId),
  );
  yield { type: 'done', rows, undo, notice: noticeOf(deed, { rows, undo, refused }) };
}

export async function* runUndo(
  doors: Pick<Doors, 'db' | 'now'>,
  undo: Undo,
): AsyncGenerator<Event> {
  await undoActs(doors, undo);
  const rows = await readSome(doors.db, undo.chatIds);
  yield { type: 'undone', rows, notice: { kind: 'good', text: `undone: ${named(rows)}` } };
}

const words = {
  add: 'added',
  ignore: 'ignored',
  restore: 'restored',
  confirm: 'confirmed',
} as const satisfies Record<ChatDeed['kind'], string>;

function noticeOf(
  deed: ChatDeed,
  { rows, undo, refused }: Done & { rows: readonly TriageRow[] },
): Notice {
  const left = new Set(refused.map(({ chatId }) => chatId));
  const changed = rows.filter((row) => !left.has(row.id));
  if (!undo)
    return { kind: 'info', text: `nothing to do: ${refused[0]?.why ?? 'it is so already'}` };
  const company = deed.kind === 'confirm' && changed.length === 1 ? changed[0]?.company : null;
  const what = company ? `${company} for ${named(changed)}` : named(changed);
  const rest = left.size > 0 ? `; ${left.size} had nothing to confirm` : '';
  return { kind: 'good', text: `${words[deed.kind]} ${what}${rest}; u undoes` };
}

function named(rows: readonly TriageRow[]): string {
  const [first] = rows;
  return rows.length === 1 && first ? first.title : `${rows.length} chats`;
}
