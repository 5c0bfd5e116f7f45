import { listInboundSince } from '../../store/inbound.ts';
import type { ChatRow, FollowUpRow } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';

/** Whose message in another chat is an answer, too: nobody's, the same person's, or any colleague's. */
export type StopOn = 'chat' | 'person' | 'company';

/**
 * The title of another chat of mine in which the person, or somebody of the company, has written since the approval.
 * Counted are private chats and groups in the CRM: what a person says in a public crowd is no answer.
 */
export async function writtenElsewhere(
  { db }: Pick<Doors, 'db'>,
  { row, chat, stopOn }: { row: Pick<FollowUpRow, 'approvedAt'>; chat: ChatRow; stopOn: StopOn },
): Promise<string | null> {
  if (stopOn === 'chat' || row.approvedAt === null) return null;
  const companyId = stopOn === 'company' ? chat.companyId : null;
  const person = chat.kind === 'user' ? chat.peerId : null;
  if (companyId === null && person === null) return null;
  const since = row.approvedAt;
  const found = await listInboundSince(db, { since, notIn: chat.id, person, companyId });
  return found[0]?.chatTitle ?? null;
}
