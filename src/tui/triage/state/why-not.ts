import type { ChatDeed } from '../effects/deed.ts';
import type { RowFollowUp, TriageRow } from './row.ts';

/** Why a key would do nothing to this chat; `null` when it would do something. */
export function whyNot(row: TriageRow, deed: ChatDeed): string | null {
  const { title } = row;
  switch (deed.kind) {
    case 'add':
      return row.state === 'crm' ? `${title} is in the CRM already` : null;
    case 'ignore':
      return row.state === 'ignored' ? `${title} is ignored already` : null;
    case 'restore':
      return row.state === 'ignored' ? null : `${title} is not ignored`;
    case 'sync-on':
      return row.isSynced ? `${title} is synced already` : null;
    case 'sync-off':
      return row.isSynced ? null : `${title} is not synced`;
    case 'confirm':
      return whyNotConfirm(row, deed);
    case 'wake':
      return row.snoozedUntil === null ? `${title} is not snoozed` : null;
    case 'done':
      return row.turn === 'closed' ? `nothing is owed in ${title}` : null;
    case 'draft':
      return row.kind === 'channel'
        ? `${title} is a broadcast channel: nobody answers there`
        : null;
    case 'approve':
      return whyNotApprove(row);
    case 'edit':
    case 'reschedule':
    case 'cancel':
      return row.followUps.length === 0 ? `no follow-up is open for ${title}` : null;
    case 'set':
      return whyNotSet(row, deed);
    case 'snooze':
    case 'not-done':
      return null;
  }
}

/** The one that an act on follow-ups means: the next to go out; of drafts, for an approval, the next of these. */
export function followUpFor({ followUps }: TriageRow, { kind }: ChatDeed): RowFollowUp | null {
  if (kind === 'approve') return followUps.find(({ status }) => status === 'draft') ?? null;
  const isAboutOne = kind === 'edit' || kind === 'reschedule' || kind === 'cancel';
  return isAboutOne ? (followUps[0] ?? null) : null;
}

/** The next draft; where there is none, the next that is approved and not at Telegram yet. */
export function followUpToPut({ followUps }: TriageRow): RowFollowUp | null {
  const open = followUps.filter(({ server }) => server !== 'there');
  return open.find(({ status }) => status === 'draft') ?? open[0] ?? null;
}

export function whyNotToPut(row: TriageRow): string | null {
  const meant = followUpToPut(row);
  if (!meant) {
    return row.followUps.length > 0
      ? 'it stands in Telegram’s schedule already; X takes it back'
      : `no draft waits for approval in ${row.title}; d writes one`;
  }
  return meant.sendAt === null ? 'the draft has no time yet; w sets one' : null;
}

/** To say once more what the policy is would be an act that changes nothing. */
function whyNotSet(
  { title, followUpPolicy }: TriageRow,
  { settings }: Extract<ChatDeed, { kind: 'set' }>,
): string | null {
  const isSo = settings.followUpPolicy === followUpPolicy;
  return isSo ? `the policy of ${title} is "${followUpPolicy}" already` : null;
}

function whyNotConfirm(
  row: TriageRow,
  { answer, alsoAdd }: Extract<ChatDeed, { kind: 'confirm' }>,
): string | null {
  const says = answer.company !== undefined || answer.isNone || answer.pick !== undefined;
  if (says) return null;
  if (row.company !== null) {
    return alsoAdd && row.state !== 'crm' ? null : `${row.company} is confirmed already`;
  }
  return row.guess === null ? `no company is suggested for ${row.title}` : null;
}

function whyNotApprove(row: TriageRow): string | null {
  const draft = followUpFor(row, { kind: 'approve' });
  if (!draft) return `no draft waits for approval in ${row.title}; d writes one`;
  return draft.sendAt === null ? 'the draft has no time yet; w sets one' : null;
}
