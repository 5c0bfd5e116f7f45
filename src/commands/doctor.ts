import type { Command } from 'commander';
import type { Context } from './context.ts';
import { printsJson } from './terminal/json-flag.ts';
import { print } from './terminal/output.ts';
import { checkupView } from './views/checkup.ts';

export function doctorCommand(parent: Command, open: () => Context): void {
  printsJson(
    parent
      .command('doctor')
      .description('checks everything a run needs, and says how to mend what fails')
      .option('--connect', 'also connect to Telegram')
      .addHelpText('after', '\nEnds with 3 when something fails that a run cannot do without.'),
    checkupView.fields,
  ).action(async (flags: { connect?: boolean }) => {
    const context = open();
    const { checkUp, failureOf } = await import('./doctor-run.ts');
    const checks = await checkUp(context, flags);
    await print(context.io, context.flags, checkupView, checks);
    const failure = failureOf(checks);
    if (failure) throw failure;
  });
}
