import type { Doors } from '../../core/doors.ts';
import { findChat } from '../../core/find-chat.ts';
import { type FollowUpListRow, listFollowUps } from '../../store/follow-ups.ts';
import type { FollowUpStatus } from '../../store/schema.ts';
import { oneOf } from '../terminal/list-options.ts';

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
