import type { FollowUpRow, Instant } from '../../../store/schema.ts';

/** Where a follow-up is with Telegram's own schedule; `null`: it has nothing to do with it. */
export type ServerState = 'to-be-put' | 'there' | 'to-be-taken-back' | null;

type Row = Pick<
  FollowUpRow,
  'status' | 'sendAt' | 'isOnServer' | 'scheduledMessageId' | 'scheduledAt'
>;

/** What the rows say, before anybody has looked at Telegram. */
export function serverStateOf(row: Row): ServerState {
  const isWanted = row.status === 'approved' && row.isOnServer === 1;
  if (row.scheduledMessageId === null) return isWanted ? 'to-be-put' : null;
  return isWanted && isSameSecond(row.sendAt, row.scheduledAt) ? 'there' : 'to-be-taken-back';
}

/** Telegram's times have no fraction. */
function isSameSecond(a: Instant | null, b: Instant | null): boolean {
  return a !== null && b !== null && a.slice(0, 19) === b.slice(0, 19);
}

/** The first whole second at or after `at`: what Telegram's schedule can hold, and never before a limit ends. */
export function wholeSecond(at: Instant): Instant {
  return new Date(Math.ceil(Date.parse(at) / 1000) * 1000).toISOString();
}

/** Telegram sends at once what is closer than ten seconds; a minute leaves time for the way there. */
const soonestMs = 60_000;
/** https://core.telegram.org/api/scheduled-messages: at most 365 days ahead. */
const latestMs = 365 * 86_400_000;

/** Why Telegram's schedule cannot take this time, with what to do; `null` when it can. */
export function scheduleProblem(
  sendAt: Instant,
  now: Date,
): { message: string; hint: string } | null {
  const aheadMs = Date.parse(sendAt) - now.getTime();
  if (aheadMs < soonestMs)
    return {
      message: `${sendAt} is ${aheadMs < 0 ? 'in the past' : 'in less than a minute'}: too late for Telegram's schedule`,
      hint: 'give it a later time (followups edit --at), or approve it without --on-server',
    };
  if (aheadMs > latestMs)
    return {
      message: `${sendAt} is more than 365 days ahead: Telegram's schedule does not reach so far`,
      hint: 'give it an earlier time (followups edit --at), or approve it without --on-server',
    };
  return null;
}
