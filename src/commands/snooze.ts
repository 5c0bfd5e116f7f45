import type { Command } from 'commander';
import type { Context } from './context.ts';
import { run } from './shell.ts';
import type { SnoozeOptions } from './snooze-run.ts';
import { printsJson } from './terminal/json-flag.ts';
import { chatFields, chatsView } from './views/chat.ts';

export function snoozeCommand(parent: Command, open: () => Context): void {
  const command = parent
    .command('snooze <chat...>')
    .description('out of the lists until a time; comes back by itself')
    .option('--until <time>', 'an ISO time, +3d, "tomorrow 10:00", a weekday')
    .option('--if-no-reply', 'back before that when they write')
    .option('--off', 'back now');
  printsJson(command, chatFields).action(async (names: string[], options: SnoozeOptions) => {
    const context = open();
    const { snoozeAs } = await import('./snooze-run.ts');
    await run(
      context,
      ['db', 'now'],
      (doors) => snoozeAs(doors, context, { names, options }),
      chatsView,
    );
  });
}

export function doneCommand(chats: Command, open: () => Context): void {
  const command = chats
    .command('done <chat...>')
    .description('no answer needed: nothing is owed until they write again')
    .option('--off', 'take that back');
  printsJson(command, chatFields).action(async (names: string[], options: { off?: boolean }) => {
    const context = open();
    const { doneAs } = await import('./snooze-run.ts');
    await run(
      context,
      ['db', 'now'],
      (doors) => doneAs(doors, context, { names, isOff: options.off === true }),
      chatsView,
    );
  });
}
