import type { Command } from 'commander';
import type { Context } from './context.ts';
import { run } from './shell.ts';
import { printsJson } from './terminal/json-flag.ts';
import { listOptions, orderOf } from './terminal/list-options.ts';
import { feedFields, feedView, sourceFields, sourcesView } from './views/source.ts';

const sortKeys = ['name', 'kind', 'state', 'licence'];

export function sourceCommands(parent: Command, open: () => Context): void {
  const sources = parent
    .command('sources')
    .description(
      'where facts come from: what each source adds, its key, what is left of its quota',
    );

  printsJson(
    listOptions(
      sources.command('list', { isDefault: true }).description('every source and feed'),
      sortKeys,
    ),
    sourceFields,
  ).action(async (options: { limit?: string; sort?: string }) => {
    const context = open();
    const order = orderOf(context, sortKeys, options);
    const { listSources } = await import('./sources-run.ts');
    await run(
      context,
      ['db', 'now'],
      async (doors) =>
        order.arrange(await listSources(doors, context, order.options), sourcesView.toJson),
      sourcesView,
    );
  });

  printsJson(
    sources
      .command('add <url>')
      .description('a news feed to look for your companies in (RSS, Atom or JSON Feed)'),
    feedFields,
  ).action(async (url: string) => {
    const context = open();
    const { addFeedAs } = await import('./sources-run.ts');
    await run(context, ['db'], (doors) => addFeedAs(doors, context, url), feedView);
  });

  printsJson(
    sources
      .command('remove <name>')
      .description('a news feed, by its address; a source is switched off by its setting'),
    feedFields,
  ).action(async (name: string) => {
    const context = open();
    const { removeFeedAs } = await import('./sources-run.ts');
    await run(context, ['db'], (doors) => removeFeedAs(doors, context, name), feedView);
  });
}
