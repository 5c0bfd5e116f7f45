import { listChatsById } from '../store/chats.ts';
import { type FollowUpListRow, listFollowUps } from '../store/follow-ups.ts';
import type { ChatRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import type { LintedFollowUp } from './drafts/lint.ts';
import { dueStepOf } from './drafts/step-loop.ts';
import { withLease } from './lease.ts';
import { listNextSteps, type NextStep } from './next-steps.ts';

export interface DraftDue {
  /** At most so many drafts. */
  limit: number | undefined;
  /** Also with `isDryRun`, which it has to keep itself. */
  draft: (chat: ChatRow) => Promise<LintedFollowUp>;
  isDryRun: boolean;
  signal?: AbortSignal | undefined;
}

/**
 * One draft for each chat of the CRM whose next step is due, what matters most first. Not where the person has
 * said "ignore", "not now" or "nothing by itself", nor where a follow-up is open or has answered that very message:
 * what was rejected once is not drafted again.
 *
 * @throws {AppError} `busy` while another run drafts; whatever `signal` was aborted with.
 */
export async function draftDue(
  doors: Pick<Doors, 'db' | 'now'>,
  { limit, draft, isDryRun, signal }: DraftDue,
): Promise<LintedFollowUp[]> {
  const work = async () => {
    const drafts: LintedFollowUp[] = [];
    for (const chat of (await chatsToDraft(doors)).slice(0, limit)) {
      signal?.throwIfAborted();
      drafts.push(await draft(chat));
    }
    return drafts;
  };
  if (isDryRun) return work();
  return withLease(doors, { name: 'draft', what: 'drafting follow-ups' }, work);
}

async function chatsToDraft(doors: Pick<Doors, 'db' | 'now'>): Promise<ChatRow[]> {
  const byChat = Map.groupBy(await listNextSteps(doors), ({ chat }) => chat.id);
  const chats = await listChatsById(doors.db, [...byChat.keys()]);
  const byId = new Map(chats.map((chat) => [chat.id, chat] as const));
  const chosen: ChatRow[] = [];
  for (const [id, steps] of byChat) {
    const chat = byId.get(id);
    const step = dueStepOf(steps, doors.now());
    if (!chat || !step || !mayDraft(chat)) continue;
    const written = await listFollowUps(doors.db, { chatId: id });
    if (!written.some((row) => isOpen(row) || isFor(row, step))) chosen.push(chat);
  }
  return chosen;
}

/** Of the chats in sight; see `listNextSteps`. */
function mayDraft({ state, kind, followUpPolicy }: ChatRow): boolean {
  return state === 'crm' && kind !== 'channel' && followUpPolicy !== 'manual';
}

function isOpen({ status }: FollowUpListRow): boolean {
  return status === 'draft' || status === 'approved' || status === 'sending';
}

function isFor({ triggerMessageId }: FollowUpListRow, { messageId }: NextStep): boolean {
  return String(triggerMessageId) === messageId;
}
