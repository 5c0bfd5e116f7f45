import type { Command } from 'commander';
import type { Context } from './context.ts';
import type { ListDecisionsOptions } from './decisions-run.ts';
import { run } from './shell.ts';
import { printsJson } from './terminal/json-flag.ts';
import { listOptions, orderOf } from './terminal/list-options.ts';
import { decisionFields, decisionsView } from './views/decision.ts';

const sortKeys = ['decidedAt', 'chat', 'kind', 'answer', 'via'];

export function decisionCommands(parent: Command, open: () => Context): void {
  const decisions = parent
    .command('decisions')
    .description('your answers that the program learns from');
  const list = decisions
    .command('list', { isDefault: true })
    .description('all of them, the latest first')
    .option('--chat <chat>', 'about this chat')
    .option('--kind <kind>', 'company, contact, category or priority');
  printsJson(listOptions(list, sortKeys), decisionFields).action(
    async (options: ListDecisionsOptions) => {
      const context = open();
      const order = orderOf(context, sortKeys, options);
      const { listDecisionsAs } = await import('./decisions-run.ts');
      await run(
        context,
        ['db'],
        async (doors) =>
          order.arrange(await listDecisionsAs(doors, context, order.options), decisionsView.toJson),
        decisionsView,
      );
    },
  );
  printsJson(
    decisions
      .command('forget <id...>')
      .description('learn from an answer no more; what it did to your records stays'),
    decisionFields,
  ).action(async (ids: string[]) => {
    const context = open();
    const { forgetAs } = await import('./decisions-run.ts');
    await run(context, ['db', 'now'], (doors) => forgetAs(doors, context, ids), decisionsView);
  });
}
