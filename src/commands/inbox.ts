import type { Command } from 'commander';
import type { Context } from './context.ts';
import type { InboxOptions, NextOptions } from './inbox-run.ts';
import { run } from './shell.ts';
import { printsJson } from './terminal/json-flag.ts';
import { listOptions, orderOf } from './terminal/list-options.ts';
import { inboxFields, inboxView } from './views/inbox.ts';
import { nextFields, nextView } from './views/next.ts';

const inboxKeys = ['priority', 'since', 'chat', 'company', 'turn'];
const nextKeys = ['dueAt', 'priority', 'chat', 'kind', 'company', 'side'];

/** What waits: for an answer, and to be done. */
export function inboxCommands(parent: Command, open: () => Context): void {
  const inbox = parent
    .command('inbox')
    .description('who I owe an answer, who owes me one, and for how long')
    .option('--owed', 'only where the answer is mine to give')
    .option('--waiting', 'only where I wait for theirs')
    .option('--snoozed', 'also the chats that are snoozed');
  printsJson(listOptions(inbox, inboxKeys), inboxFields).action(async (options: InboxOptions) => {
    const context = open();
    const order = orderOf(context, inboxKeys, options);
    const { inboxAs } = await import('./inbox-run.ts');
    await run(
      context,
      ['db', 'now'],
      async (doors) => {
        const { rows, now } = await inboxAs(doors, context, order.options);
        return { rows: order.arrange(rows, (all) => inboxView.toJson({ rows: all, now })), now };
      },
      inboxView,
    );
  });
  const next = parent
    .command('next [chat]')
    .description('what to do next: answers, promises, meetings, follow-ups')
    .option('--ics <file>', 'write the meetings as a calendar; - for standard output');
  printsJson(listOptions(next, nextKeys), nextFields).action(
    async (chat: string | undefined, options: NextOptions) => {
      const context = open();
      const order = orderOf(context, nextKeys, options);
      const { nextAs, printCalendar } = await import('./inbox-run.ts');
      if (options.ics === '-') await printCalendar(context, chat);
      else {
        await run(
          context,
          ['db', 'now'],
          async (doors) =>
            order.arrange(
              await nextAs(doors, context, { chat, options: order.options }),
              nextView.toJson,
            ),
          nextView,
        );
      }
    },
  );
}
