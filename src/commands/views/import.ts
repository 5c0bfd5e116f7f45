import type { ImportReport } from '../../core/import-telegram/report.ts';
import type { View } from '../view.ts';

export const importFields = ['chats', 'messages', 'warnings'] as const;

export const importView: View<ImportReport> = {
  fields: importFields,
  toJson: (report) => report,
  toText: ({ chats, messages: { added, updated, unchanged, skipped } }) => [
    {
      kind: 'table',
      columns: ['chats', 'new messages', 'updated', 'unchanged', 'skipped'].map((title) => ({
        title,
        align: 'right',
      })),
      rows: [[chats, added, updated, unchanged, skipped].map(String)],
    },
  ],
};
