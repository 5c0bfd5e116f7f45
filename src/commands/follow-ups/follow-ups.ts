import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { run } from '../shell.ts';
import { printsJson } from '../terminal/json-flag.ts';
import { limitOf, listOptions, orderOf } from '../terminal/list-options.ts';
import { dispatchFields, dispatchView } from '../views/dispatch.ts';
import { followUpFields, followUpsView } from '../views/follow-up.ts';
import { historyFields, historyView } from '../views/history.ts';
import { lintedFields } from '../views/linted-fields.ts';
import { adviceCommands } from './advice.ts';
import { draftCommands } from './draft.ts';
import { guardCommands } from './guard.ts';
import { whenCommand } from './when.ts';

export function followUpCommands(parent: Command, open: () => Context): void {
  const family = parent
    .command('followups')
    .description('messages that should go out, and the run that sends them');
  listCommands(family, open);
  draftCommands(family, open);
  writeCommands(family, open);
  decideCommands(family, open);
  runCommands(family, open);
  guardCommands(family, open);
  whenCommand(family, open);
  adviceCommands(family, open);
}

const sortKeys = ['sendAt', 'sentAt', 'chatTitle', 'status', 'origin', 'attempts'];

function listCommands(family: Command, open: () => Context): void {
  const list = family
    .command('list', { isDefault: true })
    .description('by the time at which they go out')
    .option('--chat <chat>', 'of one chat')
    .option('--status <status>', 'draft, approved, sending, sent, cancelled or failed');
  printsJson(listOptions(list, sortKeys), followUpFields).action(
    async (options: { chat?: string; status?: string; limit?: string; sort?: string }) => {
      const context = open();
      const order = orderOf(context, sortKeys, options);
      const { listFollowUpsAs } = await import('./read.ts');
      const { chat, status } = options;
      const limit = limitOf(context, order.options.limit);
      await run(
        context,
        ['db'],
        async (doors) =>
          order.arrange(
            await listFollowUpsAs(doors, { chat, status, limit }),
            followUpsView.toJson,
          ),
        followUpsView,
      );
    },
  );
  const history = family
    .command('history')
    .description('what was sent, cancelled or failed, and what came of it, newest first');
  printsJson(listOptions(history, sortKeys), historyFields).action(
    async (options: { limit?: string; sort?: string }) => {
      const context = open();
      const order = orderOf(context, sortKeys, options);
      const { listPast } = await import('../../core/outcomes.ts');
      const limit = limitOf(context, order.options.limit);
      await run(
        context,
        ['db', 'now'],
        async (doors) => order.arrange(await listPast(doors, limit), historyView.toJson),
        historyView,
      );
    },
  );
  printsJson(
    family
      .command('scheduled')
      .description(
        'what Telegram itself is to send; looks there first, and puts right what is not',
      ),
    followUpFields,
  ).action(async () => {
    const context = open();
    const { listScheduledAs } = await import('../at-telegram.ts');
    await run(context, ['db', 'now'], (doors) => listScheduledAs(doors, context), followUpsView);
  });
  printsJson(
    family.command('show <followup>').description('one follow-up with its text'),
    lintedFields,
  ).action(async (id: string) => {
    const context = open();
    const { showAs } = await import('./write.ts');
    const { lintedView } = await import('../views/linted.ts');
    await run(context, ['db', 'now'], (doors) => showAs(doors, context, id), lintedView);
  });
}

interface AddOptions {
  text: string;
  at?: string;
  best?: boolean;
  reason?: string;
}

function writeCommands(family: Command, open: () => Context): void {
  printsJson(
    family
      .command('add <chat>')
      .description('a draft; it goes out only after it was approved')
      .requiredOption('--text <text>', 'what to send; - reads it from standard input')
      .option('--at <time>', 'when: 2026-11-25T09:00, +2h, "tomorrow 10:00", monday')
      .option('--best', 'at the best moment (see: followups when CHAT)')
      .option('--reason <text>', 'why, for yourself'),
    lintedFields,
  ).action(async (chat: string, options: AddOptions) => {
    const context = open();
    const { addAs } = await import('./write.ts');
    const { lintedView } = await import('../views/linted.ts');
    await run(
      context,
      ['db', 'now'],
      (doors) => addAs(doors, context, { chat, ...options }),
      lintedView,
    );
  });
  printsJson(
    family
      .command('edit <followup>')
      .description('another text asks for a new approval, another time does not')
      .option('--text <text>', 'the new text; - reads it from standard input')
      .option('--at <time>', 'the new time'),
    lintedFields,
  ).action(async (id: string, options: { text?: string; at?: string }) => {
    const context = open();
    const { editAs } = await import('./write.ts');
    const { lintedView } = await import('../views/linted.ts');
    await run(
      context,
      ['db', 'now'],
      (doors) => editAs(doors, context, { id, ...options }),
      lintedView,
    );
  });
}

interface DecideOptions {
  reason?: string;
  force?: boolean;
  onServer?: boolean;
}

const onServerHelp = `
With --on-server the text is put into Telegram's own schedule now, and Telegram sends it at its time, even if this
computer is off by then. Each followups run and each sync looks at its chat, and takes it back when they have
answered, when you have written, or when anything else speaks against it that would have stopped a send from here.
While nothing of tgcrm runs, nobody looks: an answer that comes then does not stop it. The text lies at Telegram from
now on, for you to see in the chat's scheduled messages. At most 365 days ahead, 100 for each chat.`;

function decideCommands(family: Command, open: () => Context): void {
  const decide = (name: 'approve' | 'reject' | 'cancel', about: string) =>
    printsJson(family.command(`${name} <followup...>`).description(about), lintedFields).action(
      async (ids: string[], { reason, force = false, onServer = false }: DecideOptions) => {
        const context = open();
        const { decideAs } = await import('./write.ts');
        const { lintedListView } = await import('../views/linted.ts');
        const request = { ids, verb: name, reason, isForced: force, isOnServer: onServer };
        await run(
          context,
          ['db', 'now'],
          (doors) => decideAs(doors, context, request),
          lintedListView,
        );
      },
    );
  decide(
    'approve',
    'let it go out at its time, as it is: this text, to this chat, from this account',
  )
    .option('--force', 'also with a finding that stops it')
    .option('--on-server', "into Telegram's own schedule: it goes out even if this computer is off")
    .addHelpText('after', onServerHelp);
  decide('reject', 'a draft that is not wanted').option('--reason <text>', 'why');
  decide('cancel', 'one that should not go out after all').option('--reason <text>', 'why');
}

function runCommands(family: Command, open: () => Context): void {
  printsJson(
    family
      .command('run')
      .description('send what is due and approved; for cron')
      .option('--limit <n>', 'at most so many in this run')
      .addHelpText(
        'after',
        `
Looks at each chat once more before it sends: an answer, a message of your own, an edit cancels.
What the budget, the pace or quiet hours do not allow now is deferred to a later run.

Examples:
  $ tgcrm followups run --dry-run
  * * * * * tgcrm followups run`,
      ),
    dispatchFields,
  ).action(async (options: { limit?: string }) => {
    const context = open();
    const { runDue } = await import('./run.ts');
    await run(context, ['db', 'now'], (doors) => runDue(doors, context, options), dispatchView);
  });
}
