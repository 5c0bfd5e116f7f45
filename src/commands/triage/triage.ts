import type { Command } from 'commander';
import { AppError } from '../../core/errors.ts';
import type { Context } from '../context.ts';

export function triageCommand(parent: Command, open: () => Context): void {
  parent
    .command('triage')
    .description('decide chat by chat: the full-screen list, with one key for each act')
    .option('--queue', 'the undecided chats one after the other, one key for each answer')
    .option('--plain', 'the same queue as plain questions, for screen readers and poor terminals')
    .option('--ascii', 'no lines, bars and signs beyond ASCII')
    .addHelpText(
      'after',
      '\nIn the screen, ? shows all keys and q quits. Nothing is marked as read. The queue goes on where it stopped.',
    )
    .action(async (options: { plain?: boolean; ascii?: boolean; queue?: boolean }) => {
      const context = open();
      refuseFlags(context);
      const isPlain = options.plain === true || context.io.env.INK_SCREEN_READER === 'true';
      if (isPlain) {
        const { askTriage } = await import('./plain.ts');
        await askTriage(context);
      } else {
        const { runTriage } = await import('./run.ts');
        await runTriage(context, {
          isAscii: options.ascii === true,
          isQueue: options.queue === true,
        });
      }
    });
}

function refuseFlags({ flags }: Context): void {
  const elsewhere =
    'tgcrm chats lists; chats add, chats ignore and confirm decide, with --dry-run too';
  if (flags.json !== false) {
    throw new AppError('usage', 'triage is a screen and prints no JSON', { hint: elsewhere });
  }
  if (flags.dryRun || !flags.input) {
    const flag = flags.dryRun ? '--dry-run' : '--no-input';
    throw new AppError('usage', `triage asks and decides at once: ${flag} does not go with it`, {
      hint: elsewhere,
    });
  }
}
