import type { Command } from 'commander';
import type { Context } from './context.ts';
import { printsJson } from './terminal/json-flag.ts';
import { demoFields } from './views/demo.ts';

export function demoCommand(parent: Command, open: () => Context): void {
  printsJson(
    parent
      .command('demo')
      .description('the whole journey on a local Telegram with people who do not exist')
      .option('--story <name>', 'who lives in it', 'lively')
      .option('--steps', 'print the journey step by step, at a terminal too')
      .action(async (flags: { story: string; steps?: boolean }) => {
        const { runDemo } = await import('./demo/run-demo.ts');
        await runDemo(open(), flags);
      }),
    demoFields,
  );
}
