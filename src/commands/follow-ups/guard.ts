import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { run } from '../shell.ts';
import { printsJson } from '../terminal/json-flag.ts';
import { limitOf, listOptions, orderOf } from '../terminal/list-options.ts';
import { journalFields, pausingFields, planFields } from '../views/guard-fields.ts';

/** What protects the account: the plan of the coming day, the pause, the breaker, the journal. */
export function guardCommands(family: Command, open: () => Context): void {
  planCommand(family, open);
  pauseCommands(family, open);
  rearmCommand(family, open);
  journalCommand(family, open);
}

function planCommand(family: Command, open: () => Context): void {
  printsJson(
    family
      .command('plan')
      .description('what goes out in the coming day, when, and how much of the budget is used')
      .option('--hours <n>', 'how far to look ahead (default: 24)')
      .addHelpText(
        'after',
        `
Drafts of "auto" chats that will be approved by themselves stand among them: "send by itself", in JSON "auto".
tgcrm followups reject ID stops one. Drafts that go nowhere without you stand at the end: "waits for you", in JSON
"toApprove".`,
      ),
    planFields,
  ).action(async (options: { hours?: string }) => {
    const context = open();
    const { planAs } = await import('./guard-run.ts');
    const { planView } = await import('../views/guard.ts');
    await run(context, ['db', 'now'], (doors) => planAs(doors, context, options), planView);
  });
}

function pauseCommands(family: Command, open: () => Context): void {
  printsJson(
    family.command('pause').description('nothing goes out by itself until you resume'),
    pausingFields,
  ).action(async () => {
    const context = open();
    const { pauseAs } = await import('./guard-run.ts');
    const { pausingView } = await import('../views/guard.ts');
    await run(context, ['db', 'now'], (doors) => pauseAs(doors, context), pausingView);
  });
  printsJson(
    family
      .command('resume')
      .description('end the pause; what is late by then asks for a new approval'),
    pausingFields,
  ).action(async () => {
    const context = open();
    const { resumeAs } = await import('./guard-run.ts');
    const { pausingView } = await import('../views/guard.ts');
    await run(context, ['db', 'now'], (doors) => resumeAs(doors, context), pausingView);
  });
}

function rearmCommand(family: Command, open: () => Context): void {
  printsJson(
    family
      .command('rearm')
      .description('allow automatic sends again after Telegram has limited the account'),
    ['armed'],
  ).action(async () => {
    const context = open();
    const { rearmAs } = await import('./guard-run.ts');
    const { armedView } = await import('../views/guard.ts');
    await run(context, ['db', 'now'], (doors) => rearmAs(doors, context), armedView);
  });
}

const journalKeys = ['at', 'verb', 'chatId', 'summary'];

function journalCommand(family: Command, open: () => Context): void {
  const journal = family
    .command('journal')
    .description('what the runs did and what Telegram said, newest first');
  printsJson(listOptions(journal, journalKeys), journalFields).action(
    async (options: { limit?: string; sort?: string }) => {
      const context = open();
      const order = orderOf(context, journalKeys, options);
      const { listJournal } = await import('../../core/journal.ts');
      const { journalView } = await import('../views/guard.ts');
      const limit = limitOf(context, order.options.limit);
      await run(
        context,
        ['db'],
        async (doors) => order.arrange(await listJournal(doors, limit), journalView.toJson),
        journalView,
      );
    },
  );
}
