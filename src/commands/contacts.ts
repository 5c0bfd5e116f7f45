import type { Command } from 'commander';
import type { EditContactOptions, ListContactsOptions } from './contacts-run.ts';
import type { Context } from './context.ts';
import { run } from './shell.ts';
import { printsJson } from './terminal/json-flag.ts';
import { listOptions, orderOf } from './terminal/list-options.ts';
import { contactFields, contactsView, contactView } from './views/contact.ts';

const sortKeys = ['name', 'username', 'company', 'role'];

export function contactCommands(parent: Command, open: () => Context): void {
  const contacts = parent.command('contacts').description('the people of your CRM');

  const list = contacts
    .command('list', { isDefault: true })
    .description('all of them, by name')
    .option('--search <text>', 'words in the name, username or company')
    .option('--company <company>', 'of this company');
  printsJson(listOptions(list, sortKeys), contactFields).action(
    async (options: ListContactsOptions) => {
      const context = open();
      const order = orderOf(context, sortKeys, options);
      const { listContactsAs } = await import('./contacts-run.ts');
      await run(
        context,
        ['db'],
        async (doors) =>
          order.arrange(await listContactsAs(doors, context, order.options), contactsView.toJson),
        contactsView,
      );
    },
  );

  printsJson(
    contacts.command('show <contact>').description('a contact with profiles and chats'),
    contactFields,
  ).action(async (name: string) => {
    const context = open();
    const { showContact } = await import('./contacts-run.ts');
    await run(context, ['db'], (doors) => showContact(doors, name), contactView);
  });

  printsJson(
    contacts
      .command('edit <contact>')
      .description('change what is known of a contact; an empty text empties the field')
      .option('--name <name>', 'the name')
      .option('--role <role>', 'what they do')
      .option('--company <company>', 'where they work')
      .option('--social <url>', 'a page of theirs, such as https://linkedin.com/in/ann', collect),
    contactFields,
  ).action(async (name: string, options: EditContactOptions) => {
    const context = open();
    const { editContactAs } = await import('./contacts-run.ts');
    await run(
      context,
      ['db', 'now'],
      (doors) => editContactAs(doors, context, { name, options }),
      contactView,
    );
  });

  printsJson(
    contacts
      .command('handover <contact>')
      .description('"not me, write to X": another person is the contact; records and history stay')
      .requiredOption('--to <contact>', 'a contact, or the @username or name of a new one'),
    contactFields,
  ).action(async (name: string, { to }: { to: string }) => {
    const context = open();
    const { handOverAs } = await import('./contacts-run.ts');
    await run(
      context,
      ['db', 'now'],
      (doors) => handOverAs(doors, context, { name, to }),
      contactsView,
    );
  });
}

function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}
