import type { Command } from 'commander';
import type { Context } from './context.ts';
import type { SandboxFlags } from './sandbox-run.ts';
import { printsJson } from './terminal/json-flag.ts';
import { sandboxView } from './views/sandbox.ts';

export function sandboxCommand(parent: Command, open: () => Context): void {
  printsJson(
    parent
      .command('sandbox')
      .description('a local Telegram with people who do not exist: runs until Ctrl-C')
      .option('--story <name>', 'who lives in it', 'lively')
      .option('--port <port>', 'its port, 10000 to 32767; a free one if not given')
      .action(async (flags: SandboxFlags) => {
        const context = open();
        const { runSandbox } = await import('./sandbox-run.ts');
        await runSandbox(context, flags);
      }),
    sandboxView.fields,
  );
}
