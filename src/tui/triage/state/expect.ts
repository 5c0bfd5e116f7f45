import { type ChatAct, chatAfter } from '../../../core/rules/chat-acts.ts';
import { parseWhen } from '../../../core/rules/time/when.ts';
import type { ChatDeed, Settings } from '../effects/deed.ts';
import type { TriageRow } from './row.ts';
import { followUpFor } from './why-not.ts';

/** The row as it will be when the deed is done: shown at once, until the store says how it is. */
export function expected(row: TriageRow, deed: ChatDeed, now: Date): TriageRow {
  switch (deed.kind) {
    case 'add':
    case 'ignore':
    case 'restore':
    case 'sync-on':
    case 'sync-off':
      return decided(row, deed);
    case 'confirm':
      return deed.alsoAdd ? decided(row, { kind: 'add' }) : row;
    case 'set':
      return withSettings(row, deed.settings);
    case 'snooze':
      return { ...row, snoozedUntil: parseWhen(deed.at, now)?.toISOString() ?? row.snoozedUntil };
    case 'wake':
      return { ...row, snoozedUntil: null };
    case 'done':
      return { ...row, turn: 'closed' };
    case 'approve':
    case 'cancel':
      return withFollowUp(row, deed);
    case 'not-done':
    case 'draft':
    case 'edit':
    case 'reschedule':
      return row;
  }
}

function decided(row: TriageRow, act: ChatAct): TriageRow {
  const { isSynced, state, ignoredReason } = row;
  const after = chatAfter({ state, ignoredReason, isSynced: isSynced ? 1 : 0 }, act, null);
  return { ...row, ...after, isSynced: after.isSynced === 1 };
}

function withSettings(row: TriageRow, settings: Settings): TriageRow {
  const { stage, priority, category, owner, followUpPolicy } = settings;
  const { addTags = [], removeTags = [] } = settings;
  const tags = [...new Set([...row.tags, ...addTags])].filter((tag) => !removeTags.includes(tag));
  return {
    ...row,
    tags,
    stage: stage === undefined ? row.stage : stage,
    priority: priority ?? row.priority,
    category: category === undefined ? row.category : category,
    owner: owner === undefined ? row.owner : owner,
    followUpPolicy: followUpPolicy ?? row.followUpPolicy,
  };
}

function withFollowUp(row: TriageRow, deed: ChatDeed): TriageRow {
  const meant = followUpFor(row, deed);
  const followUps = row.followUps.flatMap((followUp) => {
    if (followUp !== meant) return followUp;
    return deed.kind === 'cancel' ? [] : { ...followUp, status: 'approved' as const };
  });
  return { ...row, followUps };
}
