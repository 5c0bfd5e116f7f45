import type { Command } from 'commander';
import type { Context } from './context.ts';
import type { EnrichCommandOptions } from './enrich-run.ts';
import { printsJson } from './terminal/json-flag.ts';
import { enrichFields } from './views/enrich.ts';

export function enrichCommand(parent: Command, open: () => Context): void {
  printsJson(
    parent
      .command('enrich [company...]')
      .description('gather facts about companies from the sources that are set up')
      .option('--source <names>', 'only these sources, with commas')
      .option('--refresh', 'ask again although the facts are still good')
      .option('--all', 'all companies, those not asked about for the longest time first')
      .option('--chat <chat>', 'the company of a chat; before you confirm one, those suggested')
      .option('--limit <n>', 'at most so many companies')
      .addHelpText(
        'after',
        `
What is found is kept at once: after Ctrl-C the next run goes on. --dry-run shows what would be asked, and its price.
tgcrm sources lists the sources, what each adds, and how to get a key.

Examples:
  $ tgcrm enrich acme.xyz --dry-run
  $ tgcrm enrich --all --limit 50 --source site,github`,
      )
      .action(async (names: string[], options: EnrichCommandOptions) => {
        const context = open();
        const { runEnrich } = await import('./enrich-run.ts');
        await runEnrich(context, names, options);
      }),
    enrichFields,
  );
}
