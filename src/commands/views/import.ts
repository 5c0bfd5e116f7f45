import type { LinkedinImport } from '../../core/import-linkedin.ts';
import type { ImportReport } from '../../core/import-telegram/report.ts';
import type { View } from '../terminal/view.ts';

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

export const linkedinImportFields = ['connections', 'contacts', 'companies', 'facts'] as const;

export const linkedinImportView: View<LinkedinImport> = {
  fields: linkedinImportFields,
  toJson: (result) => result,
  toText: ({ connections, contacts, companies, facts }) => [
    {
      kind: 'lines',
      lines: [
        `${connections} connections: you know somebody at ${companies} of your companies; ${contacts} of your contacts recognised; ${facts} facts`,
      ],
    },
  ],
};
