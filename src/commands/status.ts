import type { Command } from 'commander';
import type { Context } from './context.ts';
import { printsJson } from './terminal/json-flag.ts';
import { statusFields, statusView } from './views/status.ts';

export function statusCommand(parent: Command, open: () => Context): void {
  printsJson(
    parent
      .command('status')
      .description('account, session, store, what is synced and what is due; connects to nothing')
      .action(async () => {
        const context = open();
        const { readStatus } = await import('./status-read.ts');
        const { print } = await import('./terminal/output.ts');
        await print(context.io, context.flags, statusView, await readStatus(context));
      }),
    statusFields,
  );
}
