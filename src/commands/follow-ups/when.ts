import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { run } from '../shell.ts';
import { printsJson } from '../terminal/json-flag.ts';
import { momentView } from '../views/moment.ts';

/** When to write, and why; `followups add --best` takes it. */
export function whenCommand(family: Command, open: () => Context): void {
  printsJson(
    family
      .command('when <chat>')
      .description('the best moment to write into a chat, and what it rests on'),
    momentView.fields,
  ).action(async (name: string) => {
    const context = open();
    const { momentAs } = await import('../moment-run.ts');
    await run(context, ['db', 'now'], (doors) => momentAs(doors, context, name), momentView);
  });
}
