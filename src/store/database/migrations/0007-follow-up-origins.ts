import { forBoth } from '../migration.ts';

/** What a follow-up answers, the template that it was made from, and where it stands at Telegram's own schedule. */
export const followUpOrigins = forBoth([
  'alter table follow_ups add column trigger_message_id INTEGER',
  'alter table follow_ups add column template_id TEXT',
  'alter table follow_ups add column is_on_server INTEGER not null default 0',
  'alter table follow_ups add column scheduled_message_id INTEGER',
]);
