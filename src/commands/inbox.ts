import type { Command } from 'commander';
import type { Context } from './context.ts';
import type { InboxOptions, NextOptions } from './inbox-run.ts';
import { printsJson } from './json-flag.ts';
import { listOptions } from './list-options.ts';
import { run } from './shell.ts';
import { inboxFields, inboxView } from './views/inbox.ts';
import { nextFields, nextView } from './views/next.ts';

/** What waits: for an answer, and to be done. */
export function inboxCommands(parent: Command, open: () => Context): void {
  const inbox = parent
    .command('inbox')
    .description('who I owe an answer, who owes me one, and for how long')
    .option('--owed', 'only where the answer is mine to give')
    .option('--waiting', 'only where I wait for theirs')
    .option('--snoozed', 'also the chats that are snoozed');
  printsJson(listOptions(inbox), inboxFields).action(async (options: InboxOptions) => {
    const context = open();
    const { inboxAs } = await import('./inbox-run.ts');
    await run(context, ['db', 'now'], (doors) => inboxAs(doors, context, options), inboxView);
  });
  const next = parent
    .command('next [chat]')
    .description('what to do next: answers, promises, meetings, follow-ups')
    .option('--ics <file>', 'write the meetings as a calendar; - for standard output');
  printsJson(listOptions(next), nextFields).action(
    async (chat: string | undefined, options: NextOptions) => {
      const context = open();
      const { nextAs, printCalendar } = await import('./inbox-run.ts');
      if (options.ics === '-') await printCalendar(context, chat);
      else {
        await run(
          context,
          ['db', 'now'],
          (doors) => nextAs(doors, context, { chat, options }),
          nextView,
        );
      }
    },
  );
}
