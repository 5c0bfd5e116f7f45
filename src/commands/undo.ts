import type { Command } from 'commander';
import type { Context } from './context.ts';
import { run } from './shell.ts';
import { printsJson } from './terminal/json-flag.ts';
import { limitOf, listOptions, orderOf, wholeNumber } from './terminal/list-options.ts';
import { activitiesView, activityFields } from './views/activity.ts';

const sortKeys = ['at', 'actor', 'verb', 'chatId', 'summary'];

export function undoCommands(parent: Command, open: () => Context): void {
  const undo = parent
    .command('undo [n]')
    .description('take back the last change, or the last N')
    .addHelpText(
      'after',
      `
A change is what one command or one key did, to however many chats. --dry-run shows what it would
take back. What was sent, and what another program did by itself, stays.`,
    );
  printsJson(undo, activityFields).action(async (count: string | undefined) => {
    const context = open();
    const { undoAs } = await import('./undo-run.ts');
    const wanted = count === undefined ? 1 : wholeNumber('N', count, 1);
    await run(context, ['db', 'now'], (doors) => undoAs(doors, context, wanted), activitiesView);
  });
  const log = parent
    .command('log')
    .description('what was done, newest first; no message text in it')
    .option('--chat <chat>', 'to this chat')
    .option('--verb <verb>', 'of this kind: add, ignore, confirm, set-chat, approve-follow-up, …')
    .option('--actor <name>', 'by me, or by the part of tgcrm that did it by itself')
    .option('--since <date>', 'from then on: 2026-01-31, 7d, yesterday');
  printsJson(listOptions(log, sortKeys), activityFields).action(async (options: LogOptions) => {
    const context = open();
    const order = orderOf(context, sortKeys, options);
    const { listLog } = await import('./undo-run.ts');
    const limit = limitOf(context, order.options.limit);
    await run(
      context,
      ['db', 'now'],
      async (doors) =>
        order.arrange(await listLog(doors, { ...options, limit }), activitiesView.toJson),
      activitiesView,
    );
  });
}

interface LogOptions {
  chat?: string;
  verb?: string;
  actor?: string;
  since?: string;
  limit?: string;
  sort?: string;
}
