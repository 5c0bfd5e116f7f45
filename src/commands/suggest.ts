import type { Command } from 'commander';
import type { Context } from './context.ts';
import { run } from './shell.ts';
import type { ConfirmOptions } from './suggest-run.ts';
import { printsJson } from './terminal/json-flag.ts';
import { listOptions } from './terminal/list-options.ts';
import { confirmedFields, confirmedView } from './views/confirmed.ts';
import { explainedView, suggestionFields, suggestionsView } from './views/suggestion.ts';

export function suggestCommands(parent: Command, open: () => Context): void {
  suggestCommand(parent, open);
  confirmCommand(parent, open);
}

function suggestCommand(parent: Command, open: () => Context): void {
  const suggest = parent
    .command('suggest [chat...]')
    .description('the company and the contacts behind a chat, with how sure that is')
    .option('--explain', 'what speaks for and against each candidate')
    .option('--ai', 'ask the language model about every chat, not only about those you name')
    .addHelpText(
      'after',
      `
Without a chat: every chat that is new or in the CRM, newest activity first. Where a language model is switched
on (ai.provider) it is asked about the chats that you name, and what it can quote counts as one small factor.

Examples:
  $ tgcrm suggest "Acme <> Own" --explain
  $ tgcrm suggest --json chat,verdict`,
    );
  printsJson(listOptions(suggest), suggestionFields).action(
    async (names: string[], options: { explain?: boolean; ai?: boolean; limit?: string }) => {
      const context = open();
      const { suggestFor } = await import('./suggest-run.ts');
      const view = options.explain ? explainedView : suggestionsView;
      await run(
        context,
        ['db', 'now', 'llm'],
        (doors) => suggestFor(doors, context, { names, ...options }),
        view,
      );
    },
  );
}

function confirmCommand(parent: Command, open: () => Context): void {
  const command = parent
    .command('confirm <chat>')
    .description('your answer: the company behind a chat; without options the first suggestion')
    .option('--pick <n>', 'the Nth candidate of tgcrm suggest')
    .option('--company <name>', 'another company: its name, or the id or domain of one you have')
    .option('--url <url>', 'its site')
    .option('--social <url>', 'a page of it, such as https://x.com/acme', collect)
    .option('--none', 'there is no company behind this chat')
    .option('--contacts <who>', 'all (default), none, or ids of participants with commas between')
    .addHelpText(
      'after',
      `
Examples:
  $ tgcrm confirm "Acme <> Own"
  $ tgcrm confirm @acme_chat --company Acme --url https://acme.xyz --contacts u1001,u1002
  $ tgcrm confirm Family --none`,
    );
  printsJson(command, confirmedFields).action(async (name: string, options: ConfirmOptions) => {
    const context = open();
    const { confirmOne } = await import('./suggest-run.ts');
    await run(
      context,
      ['db', 'now'],
      (doors) => confirmOne(doors, context, { name, options }),
      confirmedView,
    );
  });
}

function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}
