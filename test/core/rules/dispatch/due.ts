import type { DueChat, DueFollowUp } from '../../../../src/core/rules/dispatch/due-follow-up.ts';
import type { DispatchLimits } from '../../../../src/core/rules/dispatch/limits.ts';

export const now = '2026-11-24T12:00:00.000Z';

export const chat: DueChat = {
  id: '1-u1',
  kind: 'user',
  state: 'crm',
  policy: 'approve',
  isMigrated: false,
  hasWritten: true,
  newer: null,
  elsewhere: null,
  base: 'same',
  unanswered: 0,
  where: { timeZone: null, isKnown: false, offsets: [], isAsked: false },
  waitUntil: null,
};

export const limits: DispatchLimits = {
  pausedWhy: null,
  stoppedWhy: null,
  pace: { least: 60, most: 180 },
  perHour: 15,
  perDay: 40,
  perChatPerDay: 1,
  maxUnanswered: 3,
  sameTextPerDay: 5,
  quietHours: { from: 21, to: 8 },
  timeZone: 'UTC',
  latenessMs: 2 * 3_600_000,
  newLoginUntil: null,
  onlyWhereTheyWrote: true,
  waitUntil: null,
  patienceMs: 0,
  limit: null,
};

export const due = (change: Partial<DueFollowUp> = {}): DueFollowUp => ({
  id: 'f1',
  status: 'approved',
  sendAt: '2026-11-24T11:30:00.000Z',
  approvedAt: '2026-11-23T11:30:00.000Z',
  notBefore: null,
  isApprovalGood: true,
  isByHand: true,
  wording: `words of ${change.id ?? 'f1'}`,
  chat,
  ...change,
});
