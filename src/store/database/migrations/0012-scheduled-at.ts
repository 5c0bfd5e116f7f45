import { forBoth } from '../migration.ts';

/** The time for which a follow-up stands in Telegram's own schedule: another than `send_at` has to be moved there. */
export const scheduledAt = forBoth(['alter table follow_ups add column scheduled_at TEXT']);
