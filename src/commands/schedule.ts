import type { Command } from 'commander';
import type { Context } from './context.ts';
import { printsJson } from './terminal/json-flag.ts';

export function scheduleCommand(parent: Command, open: () => Context): void {
  const schedule = parent
    .command('schedule')
    .description("let the system's own scheduler sync and send");
  printsJson(
    schedule
      .command('print <scheduler>')
      .description('the lines for cron, systemd or launchd; nothing is installed')
      .option('--every <minutes>', 'how often (default: 10)')
      .addHelpText(
        'after',
        `
Examples:
  $ tgcrm schedule print cron
  $ tgcrm schedule print systemd --every 5`,
      ),
    ['scheduler', 'lines'],
  ).action(async (scheduler: string, options: { every?: string }) => {
    const context = open();
    const { printSchedule } = await import('./schedule-run.ts');
    await printSchedule(context, scheduler, options);
  });
}
