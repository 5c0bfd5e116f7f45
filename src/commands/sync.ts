import type { Command } from 'commander';
import type { Context } from './context.ts';
import { printsJson } from './terminal/json-flag.ts';
import { syncFields } from './views/sync.ts';

export function syncCommand(parent: Command, open: () => Context): void {
  printsJson(
    parent
      .command('sync [chat...]')
      .description('the chat list, then the messages of the chosen chats; resumes where it stopped')
      .option('--since <date>', 'go no further back: 2026-01-31, or 30d')
      .addHelpText(
        'after',
        `
Chats are chosen with tgcrm chats add and tgcrm chats sync-on. Nothing is marked as read.

Examples:
  $ tgcrm sync
  $ tgcrm sync "Acme <> Own" --since 2026-01-31`,
      )
      .action(async (names: string[], options: { since?: string }) => {
        const context = open();
        const { runSync } = await import('./sync-run.ts');
        await runSync(context, names, options);
      }),
    syncFields,
  );
}
