import type { Report } from '../../core/dispatch/report.ts';
import type { View } from '../terminal/view.ts';
import { followUpJson } from './follow-up.ts';
import { shortTime } from './time.ts';

export const dispatchFields = ['sent', 'scheduled', 'deferred', 'cancelled', 'failed'] as const;

/** A run and its rehearsal look the same. */
export const dispatchView: View<Report> = {
  fields: dispatchFields,
  toJson: ({ sent, scheduled, deferred, cancelled, failed }) => ({
    sent: sent.map(followUpJson),
    scheduled: scheduled.map(followUpJson),
    deferred: deferred.map((row) => ({ ...followUpJson(row), retryAt: row.retryAt })),
    cancelled: cancelled.map(followUpJson),
    failed: failed.map(followUpJson),
  }),
  toText: ({ sent, scheduled, deferred, cancelled, failed }) => {
    const rows = [
      ...sent.map((row) => ({ row, what: 'sent', note: shortTime(row.sentAt) })),
      ...scheduled.map((row) => ({
        row,
        what: 'at Telegram',
        note: `goes out ${shortTime(row.sendAt)}`,
      })),
      ...deferred.map((row) => ({
        row,
        what: 'deferred',
        note: `until ${shortTime(row.retryAt)}: ${row.statusWhy ?? ''}`,
      })),
      ...cancelled.map((row) => ({ row, what: 'cancelled', note: row.statusWhy ?? '' })),
      ...failed.map((row) => ({ row, what: 'failed', note: row.statusWhy ?? '' })),
    ];
    return [
      {
        kind: 'table',
        columns: [
          { title: 'what' },
          { title: 'id' },
          { title: 'chat', isFlexible: true },
          { title: 'note', isFlexible: true },
        ],
        rows: rows.map(({ row, what, note }) => [what, row.id, row.chatTitle ?? row.chatId, note]),
      },
    ];
  },
};
