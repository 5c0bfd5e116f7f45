import { listChatsById } from '../store/chats.ts';
import { type FollowUpListRow, listFollowUps } from '../store/follow-ups.ts';
import { listOpenSteps } from '../store/next-steps.ts';
import type { ChatRow, Instant } from '../store/schema.ts';
import type { NextStepRow } from '../store/schema-records.ts';
import type { Doors } from './doors.ts';
import { inOrder } from './rules/turn/step-order.ts';

export interface NextStep {
  chat: { id: string; title: string };
  kind: NextStepRow['kind'];
  /** Who should do it. */
  side: NextStepRow['side'];
  /** In the words of the message; raw. */
  what: string;
  dueAt: Instant | null;
  messageId: string;
  /** Written already, and open; `null` for what a message asks for. */
  followUpId: string | null;
  why: string;
  company: string | null;
  /** Of the chat, 0..100. */
  priority: number;
}

export interface NextStepsRequest {
  /** Of one chat, whatever its state; all that are neither ignored nor snoozed, if not given. */
  chatId?: string | undefined;
}

/**
 * What should be done next: answers owed, promises of either side, meetings, follow-ups. What is overdue or due
 * within a day comes first, then what somebody waits for, then what is due later.
 */
export async function listNextSteps(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { chatId }: NextStepsRequest = {},
): Promise<NextStep[]> {
  const at = now();
  const rows = await listOpenSteps(db, { now: at.toISOString(), chatId });
  const written = await listFollowUps(db, { chatId, statuses: ['draft', 'approved'] });
  const chats = await listChatsById(db, [...new Set(written.map((row) => row.chatId))]);
  const byId = new Map(chats.map((chat) => [chat.id, chat] as const));
  const fromMessages = rows.map(({ chatTitle, ...row }): NextStep => {
    const { kind, side, what, dueAt, messageId, why, company, priority } = row;
    const chat = { id: row.chatId, title: chatTitle };
    return {
      chat,
      kind,
      side,
      what,
      dueAt,
      messageId: String(messageId),
      followUpId: null,
      why,
      company,
      priority,
    };
  });
  const fromFollowUps = written.flatMap((row) => {
    const chat = byId.get(row.chatId);
    return chat && isInSight(chat, { at, isAsked: chatId !== undefined })
      ? [toStep(row, chat)]
      : [];
  });
  return inOrder([...fromMessages, ...fromFollowUps], at);
}

function isInSight(
  { state, snoozedUntil }: ChatRow,
  { at, isAsked }: { at: Date; isAsked: boolean },
): boolean {
  return isAsked || (state !== 'ignored' && (snoozedUntil ?? '') <= at.toISOString());
}

function toStep(row: FollowUpListRow, { id, title, priority, newestMessageId }: ChatRow): NextStep {
  const isDraft = row.status === 'draft';
  return {
    chat: { id, title },
    kind: 'follow-up',
    side: 'mine',
    what: row.text,
    dueAt: row.sendAt,
    messageId: String(row.baseMessageId ?? newestMessageId ?? ''),
    followUpId: row.id,
    why: `${isDraft ? 'a draft to approve' : 'approved'}, follow-up ${row.id}: ${row.reason}`,
    company: null,
    priority,
  };
}
