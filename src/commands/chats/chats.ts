import type { Command } from 'commander';
import type { Doors } from '../../core/doors.ts';
import type { ChatAct } from '../../core/rules/chat-acts.ts';
import type { Context } from '../context.ts';
import { run } from '../shell.ts';
import { doneCommand } from '../snooze.ts';
import { printsJson } from '../terminal/json-flag.ts';
import { listOptions } from '../terminal/list-options.ts';
import { chatFields, chatsView, chatView } from '../views/chat.ts';
import { chatDetailView } from '../views/chat-detail.ts';
import { summariesView } from '../views/summary.ts';
import type { ListChatsOptions } from './list.ts';
import type { SetOptions } from './one.ts';

export function chatCommands(parent: Command, open: () => Context): void {
  const chats = parent.command('chats').description('the chat list, and what is decided about it');
  listCommand(chats, open);
  showCommand(chats, open);
  actCommand(chats, open, {
    name: 'add',
    about: 'into the CRM, and into the sync',
    act: () => ({ kind: 'add' }),
  });
  actCommand(chats, open, {
    name: 'ignore',
    about: 'to the ignored list',
    act: ({ reason }) => ({ kind: 'ignore', reason: reason ?? null }),
  }).option('--reason <text>', 'why, for the list of the ignored');
  actCommand(chats, open, {
    name: 'restore',
    about: 'back from the ignored list, with everything it had',
    act: () => ({ kind: 'restore' }),
  });
  actCommand(chats, open, {
    name: 'sync-on',
    about: 'have its messages synced',
    act: () => ({ kind: 'sync-on' }),
  });
  actCommand(chats, open, {
    name: 'sync-off',
    about: 'sync no more messages; what is stored stays',
    act: () => ({ kind: 'sync-off' }),
  });
  doneCommand(chats, open);
  summaryCommand(chats, open);
  setCommand(chats, open);
}

function listCommand(chats: Command, open: () => Context): void {
  const list = chats
    .command('list', { isDefault: true })
    .description('the dashboard: new chats and those in the CRM')
    .option('--refresh', 'fetch the chat list from Telegram first')
    .option('--view <name>', 'a saved view of tgcrm triage: its search, state and order')
    .option('--search <text>', 'words in the title, username or company; operators below')
    .option('--state <state>', 'new, crm, ignored or all (default: new and crm)')
    .option('--category <name>', 'of this category')
    .option('--stage <name>', 'in this stage')
    .option('--folder <name>', 'in this Telegram folder')
    .option('--tag <name>', 'with this tag')
    .option('--owed', 'where the answer is mine to give')
    .option('--unread', 'with unread messages')
    .option('--snoozed', 'those that are snoozed; other lists leave them out, but --state all');
  listOptions(list, ['activity', 'title', 'company', 'priority', 'participants', 'unread']);
  list.addHelpText(
    'after',
    `
All that is searched for must hold. Operators, here and in the filter of tgcrm triage:
  is:unread  is:owed  is:waiting  is:due  is:synced  is:confirmed  is:suggested  is:snoozed
  state:new  cat:partner  stage:won  tag:vip  folder:"Work chats"  company:acme  owner:mira  kind:group  policy:auto
  no:company  no:stage  no:tag  >70% <40% (how sure the company is)  "two words"  -not

Examples:
  $ tgcrm chats --search 'is:owed -cat:service >70%'
  $ tgcrm chats --search 'folder:"Work chats" no:stage' --sort -priority`,
  );
  printsJson(list, chatFields).action(async (options: ListChatsOptions) => {
    const context = open();
    const { listChatsAs, refreshFirst, requestOf, withView } = await import('./list.ts');
    // What is wrong with the flags is said before anything is fetched.
    requestOf(context, options);
    if (options.refresh) await refreshFirst(context);
    const list = async (doors: Pick<Doors, 'db'>) =>
      listChatsAs(doors, requestOf(context, await withView(doors, options)));
    await run(context, ['db'], list, chatsView);
  });
}

function showCommand(chats: Command, open: () => Context): void {
  printsJson(
    chats
      .command('show <chat>')
      .description('one chat: people, company, and why its category and priority'),
    chatDetailView.fields,
  ).action(async (name: string) => {
    const context = open();
    const { showChat } = await import('./one.ts');
    await run(context, ['db', 'now'], (doors) => showChat(doors, name), chatDetailView);
  });
}

function summaryCommand(chats: Command, open: () => Context): void {
  printsJson(
    chats
      .command('summary <chat...>')
      .description('where a chat stands and what is open, in a few points with their quotes')
      .addHelpText(
        'after',
        `
Where a language model is switched on (ai.provider) it writes the points, one chat a call, and only those are kept
whose quotes stand in the chat word for word. Without one, and for chats that forbid copying, the rules pick out who
said what last and what is open. tgcrm chats show and tgcrm triage show what was kept.

Example:
  $ tgcrm chats summary "Acme <> Own"`,
      ),
    summariesView.fields,
  ).action(async (names: string[]) => {
    const context = open();
    const { summarizeChats } = await import('./summary.ts');
    await run(
      context,
      ['db', 'now', 'llm'],
      (doors) => summarizeChats(doors, context, names),
      summariesView,
    );
  });
}

function setCommand(chats: Command, open: () => Context): void {
  printsJson(
    chats
      .command('set <chat>')
      .description('what you say about a chat; an empty text takes it away')
      .option('--stage <name>', 'its place in the pipeline')
      .option('--priority <0-100>', 'instead of the computed one')
      .option('--category <name>', 'instead of the computed one')
      .option('--tag <name>', 'add a tag; may be given several times', collected)
      .option('--untag <name>', 'take a tag away; may be given several times', collected)
      .option('--note <text>', 'a note for yourself')
      .option('--owner <name>', 'whose chat it is')
      .option('--follow-up-policy <policy>', 'manual, approve or auto')
      .option('--time-zone <name>', 'where they are, such as Europe/Berlin'),
    chatFields,
  ).action(async (name: string, options: SetOptions) => {
    const context = open();
    const { setChatAs } = await import('./one.ts');
    await run(
      context,
      ['db', 'now'],
      (doors) => setChatAs(doors, context, { name, options }),
      chatView,
    );
  });
}

// Not `<name...>`: a flag that takes all words after it would take the chat as well.
function collected(name: string, before: string[] = []): string[] {
  return [...before, name];
}

interface Act {
  name: string;
  about: string;
  act: (options: { reason?: string }) => ChatAct;
}

function actCommand(chats: Command, open: () => Context, { name, about, act }: Act): Command {
  const isSelection = name.startsWith('sync-');
  const command = chats
    .command(isSelection ? `${name} [chat...]` : `${name} <chat...>`)
    .description(about);
  if (isSelection) command.option('--folder <name>', 'every chat of this Telegram folder');
  return printsJson(command, chatFields).action(
    async (names: string[], options: { reason?: string; folder?: string }) => {
      const context = open();
      const { actOn } = await import('./act.ts');
      const request = { names, folder: options.folder, act: act(options) };
      await run(context, ['db', 'now'], (doors) => actOn(doors, context, request), chatsView);
    },
  );
}
