import { latestActivity } from '../store/activities.ts';
import { listChatsById } from '../store/chats.ts';
import type { FollowUpListRow } from '../store/follow-ups.ts';
import type { ChatRow, FollowUpPolicy } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { type TheirZone, theirZone } from './their-zone.ts';

/** What a person wants to know of a follow-up before they let it go out. */
export interface PlanAbout {
  policy: FollowUpPolicy;
  theirZone: TheirZone | null;
  /** Who approved it, and how: "approved (terminal)"; `null` while nobody has. */
  approval: string | null;
}

/** Of each of them, and in its order. One whose chat is gone says the least. */
export async function planAbout<Row extends FollowUpListRow>(
  { db }: Pick<Doors, 'db'>,
  rows: readonly Row[],
): Promise<(Row & PlanAbout)[]> {
  const chats = await listChatsById(
    db,
    rows.map(({ chatId }) => chatId),
  );
  const byId = new Map(chats.map((chat) => [chat.id, chat] as const));
  const all: (Row & PlanAbout)[] = [];
  for (const row of rows) {
    const chat = byId.get(row.chatId);
    const zone = chat ? await zoneAt({ db }, { chat, row }) : null;
    const approval = row.status === 'approved' ? await approvalOf({ db }, row.id) : null;
    all.push({ ...row, policy: chat?.followUpPolicy ?? 'approve', theirZone: zone, approval });
  }
  return all;
}

function zoneAt(
  doors: Pick<Doors, 'db'>,
  { chat, row }: { chat: ChatRow; row: FollowUpListRow },
): Promise<TheirZone | null> {
  return theirZone(doors, chat, Date.parse(row.sendAt ?? row.createdAt));
}

async function approvalOf({ db }: Pick<Doors, 'db'>, subject: string): Promise<string | null> {
  const latest = await latestActivity(db, { verb: 'approve-follow-up', subject });
  return latest?.summary.split(' a follow-up to ')[0] ?? null;
}
