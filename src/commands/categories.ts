import type { Command } from 'commander';
import type { CategoryEdit } from '../core/edit-categories.ts';
import type { Context } from './context.ts';
import { run } from './shell.ts';
import { printsJson } from './terminal/json-flag.ts';
import { categoriesView, categoryFields } from './views/category.ts';

export function categoryCommands(parent: Command, open: () => Context): void {
  const categories = parent
    .command('categories')
    .description('what chats are for: the list that the program sorts them by');
  printsJson(
    categories.command('list', { isDefault: true }).description('all of them'),
    categoryFields,
  ).action(async () => {
    const { listCategories } = await import('../core/edit-categories.ts');
    await run(open(), ['db'], ({ db }) => listCategories(db), categoriesView);
  });
  editCommand(categories, open, {
    words: 'add <name>',
    about: 'one of your own; the program learns it from the chats you sort into it',
    edit: (name) => ({ kind: 'add', name }),
  });
  editCommand(categories, open, {
    words: 'rename <name> <to>',
    about: 'call it as you do; its chats and what is known of it stay',
    edit: (name, to) => ({ kind: 'rename', name, to }),
  });
  editCommand(categories, open, {
    words: 'remove <name>',
    about: 'sort no more chats into it; its chats are sorted anew',
    edit: (name) => ({ kind: 'remove', name }),
  });
}

interface Edit {
  words: string;
  about: string;
  edit: (name: string, to: string) => CategoryEdit;
}

function editCommand(categories: Command, open: () => Context, { words, about, edit }: Edit): void {
  printsJson(categories.command(words).description(about), categoryFields).action(
    async (name: string, second: unknown) => {
      const context = open();
      const { editCategoriesAs } = await import('./categories-run.ts');
      const to = typeof second === 'string' ? second : '';
      await run(
        context,
        ['db', 'now'],
        (doors) => editCategoriesAs(doors, context, edit(name, to)),
        categoriesView,
      );
    },
  );
}
