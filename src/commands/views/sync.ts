import type { SyncResult } from '../../core/sync.ts';
import type { View } from '../terminal/view.ts';

export const syncFields = ['chats', 'messages', 'perChat', 'skipped'] as const;

export const syncView: View<SyncResult> = {
  fields: syncFields,
  toJson: (result) => result,
  toText: ({ perChat }) => [
    {
      kind: 'table',
      columns: [
        { title: 'id', isFlexible: true },
        { title: 'chat', isFlexible: true },
        { title: 'new', align: 'right' },
        { title: 'edited', align: 'right' },
        { title: 'deleted', align: 'right' },
      ],
      rows: perChat
        .filter(({ added, edited, deleted }) => added + edited + deleted > 0)
        .map(({ id, title, added, edited, deleted }) => [
          id,
          title,
          String(added),
          String(edited),
          String(deleted),
        ]),
    },
  ],
};

/** For the person; a script reads the rows, or the JSON. */
export function syncSummary({ chats, messages: { added, edited, deleted } }: SyncResult): string {
  const chat = chats === 1 ? 'chat' : 'chats';
  const message = added === 1 ? 'message' : 'messages';
  return `${chats} ${chat}: ${added} new ${message}, ${edited} edited, ${deleted} deleted.`;
}
