import type { Command } from 'commander';
import type { Context } from './context.ts';
import { printsJson } from './terminal/json-flag.ts';
import { importFields, linkedinImportFields } from './views/import.ts';

export function importCommands(parent: Command, open: () => Context): void {
  const family = parent.command('import').description('bring in what other programs exported');
  printsJson(
    family
      .command('telegram <file>')
      .description('a JSON export of Telegram Desktop: one chat, or a whole account')
      .addHelpText(
        'after',
        `
FILE is result.json, or the folder that Telegram Desktop wrote it to. In Telegram Desktop: a chat's
menu > Export chat history, or Settings > Advanced > Export Telegram data; format "Machine-readable JSON".
No login is needed. Importing a file twice changes nothing; what a sync has stored stays.

Examples:
  $ tgcrm import telegram ~/Downloads/"Telegram Desktop"/DataExport_2026-11-20
  $ tgcrm import telegram result.json --dry-run --json`,
      )
      .action(async (file: string) => {
        const context = open();
        const { runTelegramImport } = await import('./import-run.ts');
        await runTelegramImport(context, file);
      }),
    importFields,
  );

  printsJson(
    family
      .command('linkedin <file>')
      .description(
        'your own LinkedIn export: whom you know at your companies, what your contacts do',
      )
      .addHelpText(
        'after',
        `
FILE is Connections.csv. At LinkedIn: Settings > Data privacy > Get a copy of your data > Connections.
A contact is recognised by full name and company together; nothing that you know is overwritten.`,
      )
      .action(async (file: string) => {
        const context = open();
        const { runLinkedinImport } = await import('./import-run.ts');
        await runLinkedinImport(context, file);
      }),
    linkedinImportFields,
  );
}
