import type { Command } from 'commander';
import type { Context } from './context.ts';
import { run } from './shell.ts';
import type { StatsOptions } from './stats-run.ts';
import { printsJson } from './terminal/json-flag.ts';
import { statsFields, statsView } from './views/stats.ts';

export function statsCommand(parent: Command, open: () => Context): void {
  const stats = parent
    .command('stats')
    .description('how it goes, in numbers; with a flag only that part')
    .option(
      '--suggestions',
      'how often the suggested company was right, and whether the confidence is true',
    )
    .option('--followups', 'what became of the follow-ups; counts, and no claim about causes');
  printsJson(stats, statsFields).action(async (options: StatsOptions) => {
    const context = open();
    const { readStats } = await import('./stats-run.ts');
    await run(context, ['db', 'now'], (doors) => readStats(doors, options), statsView);
  });
}
