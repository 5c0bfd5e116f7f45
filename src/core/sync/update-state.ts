import { saveUpdateState } from '../../store/accounts.ts';
import type { AccountRow } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import type { UpdateState } from '../telegram/port.ts';

/** Where the last run stood; for a first run, where Telegram stands now. */
export async function updateStateOf(
  { db, telegram }: Pick<Doors, 'db' | 'telegram'>,
  { id, updateState }: AccountRow,
): Promise<UpdateState> {
  const stored = parse(updateState);
  if (stored) return stored;
  const state = await telegram.updateState();
  await saveUpdateState(db, { accountId: id, updateState: JSON.stringify(state) });
  return state;
}

function parse(json: string | null): UpdateState | null {
  const value: unknown = JSON.parse(json ?? 'null');
  if (typeof value !== 'object' || value === null) return null;
  const { pts, qts, date, seq }: Partial<Record<keyof UpdateState, unknown>> = value;
  const isWhole = [pts, qts, date, seq].every((part) => typeof part === 'number');
  return isWhole
    ? { pts: Number(pts), qts: Number(qts), date: Number(date), seq: Number(seq) }
    : null;
}
