import type { Status } from '../status-read.ts';
import type { View } from '../terminal/view.ts';
import { budgetWords } from './budget.ts';
import { shortTime } from './time.ts';

export const statusFields = [
  'loggedIn',
  'account',
  'server',
  'store',
  'due',
  'sending',
  'lastSyncAt',
] as const;

export const statusView: View<Status> = {
  fields: statusFields,
  toJson: (status) => status,
  toText: (status) => [
    {
      kind: 'table',
      columns: [{ title: 'what' }, { title: 'is', isFlexible: true }],
      rows: [
        ['account', accountWords(status)],
        ['server', status.server ?? 'Telegram'],
        ['store', status.store.url],
        ['stored', `${status.store.chats} chats, ${status.store.messages} messages`],
        ['last sync', shortTime(status.lastSyncAt)],
        ['follow-ups due', String(status.due)],
        ['sent by itself', status.sending === null ? '–' : budgetWords(status.sending)],
      ],
    },
  ],
};

function accountWords({ loggedIn, account }: Status): string {
  if (!loggedIn || account === null) return 'not logged in (tgcrm login)';
  const { name, username, phone, id } = account;
  const words = [name ?? id, username === null ? null : `@${username}`, phone];
  return words.filter((word) => word !== null).join(' ');
}
