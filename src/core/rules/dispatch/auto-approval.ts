import type { ChatState, FollowUpRow } from '../../../store/schema.ts';
import type { Finding } from '../draft/lint.ts';

export interface AutoApproval {
  row: Pick<FollowUpRow, 'status' | 'sendAt' | 'createdAt' | 'baseMessageId'>;
  chatState: ChatState;
  /** Its words are those of a template that a person has approved, unchanged. */
  isOfApprovedTemplate: boolean;
  /** A person has written and sent the same words before. */
  isSaidBefore: boolean;
  lint: readonly Finding[];
  /** They have written since it was drafted. */
  hasAnswered: boolean;
  /** How long it must have stood in the plan for people to see. */
  noticeMs: number;
  now: Date;
}

/** Why a draft of an `auto` chat still needs a person; `null` when it does not. */
export function reasonNotToApprove({
  row,
  chatState,
  isOfApprovedTemplate,
  isSaidBefore,
  lint,
  hasAnswered,
  noticeMs,
  now,
}: AutoApproval): string | null {
  if (row.status !== 'draft') return 'it is no draft';
  if (chatState !== 'crm') return 'the chat is not in the CRM';
  if (row.sendAt === null) return 'it has no time';
  if (row.baseMessageId === null) return 'the chat was never read';
  if (hasAnswered) return 'they have written since it was drafted';
  if (!isOfApprovedTemplate && !isSaidBefore) return 'its words were never approved';
  const finding = lint.find(({ severity, rule }) => severity === 'stop' || grave.has(rule));
  if (finding) return finding.message;
  const seenMs = now.getTime() - Date.parse(row.createdAt);
  return seenMs < noticeMs ? 'it has not stood in the plan for long enough' : null;
}

/** What a person may overlook and a machine may not. */
const grave = new Set<Finding['rule']>(['link', 'number', 'name', 'wallet', 'empty-ping']);
