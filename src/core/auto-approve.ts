import { findAccount } from '../store/accounts.ts';
import { findChat } from '../store/chats.ts';
import { type FollowUpListRow, listFollowUps } from '../store/follow-ups.ts';
import { newestInbound } from '../store/inbound.ts';
import type { ChatRow } from '../store/schema.ts';
import { anchorHash, storedAnchors } from './anchors.ts';
import type { Settings } from './config.ts';
import type { Doors } from './doors.ts';
import { lintFollowUp } from './drafts/lint.ts';
import { listTemplates } from './drafts/templates.ts';
import { fingerprintOf } from './fingerprint.ts';
import { stepFollowUp } from './follow-up-step.ts';
import { reasonNotToApprove } from './rules/dispatch/auto-approval.ts';
import { wordingOf } from './rules/draft/wording.ts';
import { durationMs } from './setting-kinds.ts';

type AutoDoors = Pick<Doors, 'db' | 'now'>;

/**
 * Approves the drafts of `auto` chats that are made of approved words: an approved template that nobody has changed,
 * or words that a person has approved and sent before. Everything else goes on waiting for a person. The approval is
 * bound as any other, and to the chat as the draft saw it, so an answer since then stops it.
 *
 * @returns those that are approved now, or with `isDryRun` would be.
 */
export async function autoApprove(
  doors: AutoDoors,
  { settings, isDryRun }: { settings: Settings; isDryRun: boolean },
): Promise<FollowUpListRow[]> {
  const drafts = await listFollowUps(doors.db, { statuses: ['draft'] });
  const approved: FollowUpListRow[] = [];
  for (const row of drafts) {
    const chat = await findChat(doors.db, row.chatId);
    if (chat?.followUpPolicy !== 'auto') continue;
    const why = await reasonFor(doors, { row, chat, settings });
    const account = await findAccount(doors.db, chat.accountId);
    if (why !== null || !account) continue;
    const anchors = await storedAnchors(doors, row);
    approved.push(
      await stepFollowUp(doors, {
        row,
        from: ['draft'],
        to: 'approved',
        changes: {
          fingerprint: fingerprintOf(row, chat, account),
          anchorHash: anchorHash(anchors.map((message) => message?.text ?? null)),
          approvedAt: doors.now().toISOString(),
          approvedBy: 'policy',
          notBefore: null,
          statusWhy: null,
        },
        verb: 'approve-follow-up',
        words: 'approved by itself (policy auto)',
        isDryRun,
      }),
    );
  }
  return approved;
}

async function reasonFor(
  doors: AutoDoors,
  { row, chat, settings }: { row: FollowUpListRow; chat: ChatRow; settings: Settings },
): Promise<string | null> {
  const templates = await listTemplates(doors);
  const { lint } = await lintFollowUp(doors, row, {
    sameTextPerDay: settings['sending.sameTextPerDay'],
  });
  const inbound = await newestInbound(doors.db, chat.id);
  return reasonNotToApprove({
    row,
    chatState: chat.state,
    isOfApprovedTemplate: templates.some(
      ({ id, isApproved }) => id === row.templateId && isApproved,
    ),
    isSaidBefore: await isSaidBefore(doors, row),
    lint,
    hasAnswered: (inbound?.messageId ?? 0) > (row.baseMessageId ?? 0),
    noticeMs: durationMs(settings['sending.autoNotice']),
    now: doors.now(),
  });
}

/** A person has approved these words before, and they went out. */
async function isSaidBefore({ db }: AutoDoors, row: FollowUpListRow): Promise<boolean> {
  const words = wordingOf(row.text, [row.chatTitle ?? '']);
  const sent = await listFollowUps(db, { statuses: ['sent'] });
  return sent.some(
    ({ text, chatTitle, origin }) =>
      origin === 'user' && wordingOf(text, [chatTitle ?? '']) === words,
  );
}
