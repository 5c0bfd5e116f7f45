import type { Command } from 'commander';
import { AppError } from '../core/errors.ts';
import type { Context } from './context.ts';
import { run } from './shell.ts';
import { printsJson } from './terminal/json-flag.ts';
import { limitOf, listOptions, orderOf } from './terminal/list-options.ts';
import { messageJson, searchFields, searchView } from './views/message.ts';

const sortKeys = ['sentAt', 'chatTitle', 'senderName'];

export function searchCommand(parent: Command, open: () => Context): void {
  const search = parent
    .command('search <query...>')
    .description('messages, newest first')
    // "-draft" is a word that must not stand there, not an option.
    .allowUnknownOption()
    .addHelpText(
      'after',
      `
All words must stand in the message; the last one may be the beginning of a word. Operators:
  from:anna  in:"Acme <> Own"  company:acme.io  before:2026-05-01  after:2026-01-31
  has:link  has:file  has:media  "exact phrase"  -not

Examples:
  $ tgcrm search invoice from:anna
  $ tgcrm search '"net 30" -draft has:file'`,
    );
  printsJson(listOptions(search, sortKeys), searchFields).action(
    async (words: string[], options: { limit?: string; sort?: string }) => {
      const context = open();
      const order = orderOf(context, sortKeys, options);
      const option = words.find((word) => word.startsWith('--'));
      if (option !== undefined) throw new AppError('usage', `search has no option ${option}`);
      const { searchFor } = await import('../core/search.ts');
      const limit = limitOf(context, order.options.limit);
      await run(
        context,
        ['db'],
        async (doors) => {
          const found = await searchFor(doors, { query: words.join(' '), limit });
          return {
            ...found,
            messages: order.arrange(found.messages, (all) => all.map(messageJson)),
          };
        },
        searchView,
      );
    },
  );
}
