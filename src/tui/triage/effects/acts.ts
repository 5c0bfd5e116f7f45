import { zoneDoubtOf } from '../../../core/ask-zone.ts';
import type { Doors } from '../../../core/doors.ts';
import { withoutAuto } from '../../../core/rules/dispatch/follow-up-policy.ts';
import { serverStateOf } from '../../../core/rules/dispatch/server-state.ts';
import type { QuietLimits } from '../../../core/rules/dispatch/their-quiet-hours.ts';
import { cleanText } from '../../../core/rules/text/clean-text.ts';
import { undoLatest } from '../../../core/undo.ts';
import { findChat, listChatsById } from '../../../store/chats.ts';
import { findFollowUp, listOnServer } from '../../../store/follow-ups.ts';
import { canBeRedone } from '../state/redo.ts';
import type { TriageRow } from '../state/row.ts';
import type { Event, Notice, StoreEffect } from '../state/state.ts';
import type { ChatDeed, DeedKind, Target } from './deed.ts';
import { type Done, doDeed, type Ordered } from './do-deed.ts';
import { readSome } from './read-store.ts';

export async function* runDeed(
  doors: Pick<Doors, 'db' | 'now'>,
  { deed, targets }: Extract<StoreEffect, { kind: 'deed' }>,
  limits?: Pick<QuietLimits, 'quietHours'>,
): AsyncGenerator<Event> {
  const done = await doDeed(doors, { deed, targets });
  const rows = await readSome(
    doors.db,
    targets.map(({ chatId }) => chatId),
  );
  const isMoved = deed.kind === 'set' && deed.settings.timeZone !== undefined;
  const isOwedToTelegram = await owesTelegram(doors, isMoved ? targets : []);
  const asksZone = limits ? await zoneAsked(doors, { deed, targets }, limits) : null;
  const did = done.act !== null && canBeRedone(deed) ? { act: done.act, deed, targets } : null;
  yield {
    type: 'done',
    rows,
    notice: noticeOf(deed, { ...done, rows }),
    did,
    isOwedToTelegram,
    asksZone,
  };
}

export async function* runUndo(
  doors: Pick<Doors, 'db' | 'now'>,
  count: number,
): AsyncGenerator<Event> {
  const undone = await undoLatest(doors, { count });
  const rows = await readSome(doors.db, [...new Set(undone.flatMap(({ chatId }) => chatId ?? []))]);
  const [latest] = undone;
  if (!latest) {
    yield { type: 'undone', rows, notice: { kind: 'info', text: 'nothing to undo' } };
    return;
  }
  const what = undone.length === 1 ? cleanText(latest.summary) : `${latest.verb}: ${named(rows)}`;
  const remark = withoutAuto(undone);
  const text = remark === null ? `undone: ${what}` : `undone, ${remark}`;
  const notice = { kind: 'good', text } as const;
  const undid = [...new Set(undone.map(({ act }) => act))];
  yield { type: 'undone', rows, notice, undid, isOwedToTelegram: await owesTelegram(doors) };
}

/** After an act that gives a time to one follow-up. */
async function zoneAsked(
  doors: Pick<Doors, 'db' | 'now'>,
  { deed, targets }: Ordered,
  limits: Pick<QuietLimits, 'quietHours'>,
): Promise<string | null> {
  const [target, second] = targets;
  if (!target || second || !givesTime.some((kind) => kind === deed.kind)) return null;
  const chat = await findChat(doors.db, target.chatId);
  if (!chat) return null;
  const row = target.followUpId === null ? null : await findFollowUp(doors.db, target.followUpId);
  const doubt = await zoneDoubtOf(doors, { chat, at: row?.sendAt ?? null }, limits);
  return doubt === null ? null : chat.id;
}

const givesTime = ['draft', 'edit', 'reschedule', 'approve'] as const satisfies DeedKind[];

/**
 * Also for a chat that is ignored now, or given to nobody but the person.
 *
 * @param moved chats in which it is another time of day now
 */
async function owesTelegram(
  { db }: Pick<Doors, 'db'>,
  moved: readonly Target[] = [],
): Promise<boolean> {
  const there = (await listOnServer(db)).filter((row) => row.scheduledMessageId !== null);
  if (there.some((row) => serverStateOf(row) === 'to-be-taken-back')) return true;
  if (there.some(({ chatId }) => moved.some((one) => one.chatId === chatId))) return true;
  const chats = await listChatsById(
    db,
    there.map(({ chatId }) => chatId),
  );
  return chats.some(
    ({ state, followUpPolicy }) => state === 'ignored' || followUpPolicy === 'manual',
  );
}

const words = {
  add: 'added',
  ignore: 'ignored',
  restore: 'restored',
  confirm: 'confirmed',
  'sync-on': 'chosen for the sync:',
  'sync-off': 'not synced any more:',
  set: 'set for',
  snooze: 'snoozed',
  wake: 'awake again:',
  done: 'no answer needed:',
  'not-done': 'an answer is needed again:',
  draft: 'drafted a follow-up to',
  edit: 'edited the follow-up to',
  approve: 'approved the follow-up to',
  reschedule: 'another time for the follow-up to',
  cancel: 'cancelled the follow-up to',
} as const satisfies Record<DeedKind, string>;

function noticeOf(
  deed: ChatDeed,
  { rows, isChanged, refused }: Done & { rows: readonly TriageRow[] },
): Notice {
  const left = new Set(refused.map(({ chatId }) => chatId));
  const changed = rows.filter((row) => !left.has(row.id));
  if (!isChanged) {
    const why = refused[0]?.why ?? 'it is so already';
    return { kind: 'info', text: `nothing to do: ${cleanText(why)}` };
  }
  const company = deed.kind === 'confirm' && changed.length === 1 ? changed[0]?.company : null;
  const what = company ? `${company} for ${named(changed)}` : named(changed);
  const first = refused[0] ? cleanText(refused[0].why) : '';
  const rest = left.size > 0 ? `; not ${left.size} of them (${first})` : '';
  return { kind: 'good', text: `${words[deed.kind]} ${what}${rest}; u undoes` };
}

function named(rows: readonly TriageRow[]): string {
  const [first] = rows;
  return rows.length === 1 && first ? first.title : `${rows.length} chats`;
}
