import type { Command } from 'commander';
import type { EditCompanyOptions, ListCompaniesOptions } from './companies-run.ts';
import type { Context } from './context.ts';
import { run } from './shell.ts';
import { printsJson } from './terminal/json-flag.ts';
import { listOptions, orderOf } from './terminal/list-options.ts';
import { companiesView, companyFields, companyView } from './views/company.ts';
import { factFields, factsView } from './views/fact.ts';

const sortKeys = ['name', 'domain', 'stage', 'category', 'lastContactAt'];

export function companyCommands(parent: Command, open: () => Context): void {
  const companies = parent.command('companies').description('the companies of your CRM');

  const list = companies
    .command('list', { isDefault: true })
    .description('all of them, by name')
    .option('--search <text>', 'words in the name or domain')
    .option('--stage <name>', 'in this stage');
  printsJson(listOptions(list, sortKeys), companyFields).action(
    async (options: ListCompaniesOptions) => {
      const context = open();
      const order = orderOf(context, sortKeys, options);
      const { listCompaniesAs } = await import('./companies-run.ts');
      await run(
        context,
        ['db', 'now'],
        async (doors) =>
          order.arrange(await listCompaniesAs(doors, context, order.options), companiesView.toJson),
        companiesView,
      );
    },
  );

  printsJson(
    companies
      .command('show <company>')
      .description(
        'its profile: what it does, pages, people, chats, news, facts with source and age',
      ),
    companyFields,
  ).action(async (name: string) => {
    const context = open();
    const { showCompany } = await import('./companies-run.ts');
    await run(context, ['db', 'now'], (doors) => showCompany(doors, name), companyView);
  });

  printsJson(
    companies
      .command('edit <company>')
      .description('change what is known of it; an empty text empties the field')
      .option('--name <name>', 'its name')
      .option('--url <url>', 'its site; brings its domain along')
      .option('--domain <domain>', 'its domain, by which it is recognised')
      .option('--stage <stage>', 'its stage')
      .option('--description <text>', 'what it does'),
    companyFields,
  ).action(async (name: string, options: EditCompanyOptions) => {
    const context = open();
    const { editCompanyAs } = await import('./companies-run.ts');
    await run(
      context,
      ['db', 'now'],
      (doors) => editCompanyAs(doors, context, { name, options }),
      companyView,
    );
  });

  printsJson(
    companies
      .command('forget <company> <fact...>')
      .description(
        'put wrong facts aside, by value, field or id; their source cannot bring them back',
      ),
    factFields,
  ).action(async (name: string, words: string[]) => {
    const context = open();
    const { forgetFactsAs } = await import('./companies-run.ts');
    await run(
      context,
      ['db', 'now'],
      (doors) => forgetFactsAs(doors, context, { name, words }),
      factsView,
    );
  });
}
