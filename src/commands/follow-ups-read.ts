import type { Doors } from '../core/doors.ts';
import { findChat } from '../core/find-chat.ts';
import { type FollowUpListRow, listFollowUps } from '../store/follow-ups.ts';
import type { FollowUpStatus } from '../store/schema.ts';
import { oneOf } from './list-options.ts';

const statuses = ['draft', 'approved', 'sending', 'sent', 'cancelled', 'failed'] as const;

export async function listFollowUpsAs(
  { db }: Pick<Doors, 'db'>,
  {
    chat,
    status,
    limit,
  }: { chat?: string | undefined; status?: string | undefined; limit: number | undefined },
): Promise<FollowUpListRow[]> {
  const wanted: FollowUpStatus[] | undefined =
    status === undefined ? undefined : [oneOf('--status', statuses, status)];
  const chatId = chat === undefined ? undefined : (await findChat(db, chat)).id;
  return listFollowUps(db, { chatId, statuses: wanted, limit });
}

/** What is over, newest first. */
export async function listHistory(
  { db }: Pick<Doors, 'db'>,
  limit: number | undefined,
): Promise<FollowUpListRow[]> {
  const over = await listFollowUps(db, { statuses: ['sent', 'cancelled', 'failed'] });
  const at = (row: FollowUpListRow) => row.sentAt ?? row.sendAt ?? row.createdAt;
  return over.toSorted((a, b) => (at(a) < at(b) ? 1 : -1)).slice(0, limit);
}
