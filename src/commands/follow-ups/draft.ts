import type { Command } from 'commander';
import type { Doors } from '../../core/doors.ts';
import { AppError } from '../../core/errors.ts';
import type { Context } from '../context.ts';
import { run } from '../shell.ts';
import { printsJson } from '../terminal/json-flag.ts';
import { listOptions, orderOf } from '../terminal/list-options.ts';
import { followUpFields } from '../views/follow-up.ts';
import { lintedFields } from '../views/linted-fields.ts';
import { templateFields } from '../views/template-fields.ts';
import type { DraftOptions, TemplateOptions, TemplateStep } from './draft-run.ts';

type WriteDoors = Pick<Doors, 'db' | 'now' | 'llm'>;

/** Drafts that tgcrm makes, and the templates that it makes them from. */
export function draftCommands(family: Command, open: () => Context): void {
  const draft = family
    .command('draft [chat]')
    .description('draft a follow-up for what is open in the chat, in its language and your tone')
    .option('--at <time>', 'when (default: their best moment, see followups when)')
    .option('--template <id>', 'from this template')
    .option(
      '--due',
      'for every chat of the CRM whose next step is due and that has no follow-up yet',
    );
  printsJson(
    listOptions(draft).addHelpText(
      'after',
      `
It stays a draft until you approve it. Where a language model is switched on (ai.provider) it finds the words;
else they come from a template. [Brackets] stand where only you know what to say.
--due passes over snoozed chats, those set to "manual", and messages for which there was a follow-up before.

Examples:
  $ tgcrm followups draft @ann
  $ tgcrm followups draft "Acme <> us" --template en-silence --at "monday 10:00"
  $ tgcrm followups draft --due --limit 10`,
    ),
    lintedFields,
  ).action(async (chat: string | undefined, options: DraftOptions) => {
    const context = open();
    const { draftAs, draftDueAs } = await import('./draft-run.ts');
    const { lintedListView, lintedView } = await import('../views/linted.ts');
    const named = chatOrDue(chat, options);
    if (named === null) {
      const work = (doors: WriteDoors) => draftDueAs(doors, context, options);
      await run(context, ['db', 'now', 'llm'], work, lintedListView);
    } else {
      const work = (doors: WriteDoors) => draftAs(doors, context, { chat: named, options });
      await run(context, ['db', 'now', 'llm'], work, lintedView);
    }
  });
  printsJson(
    family
      .command('save-draft <followup>')
      .description("put it into Telegram's own input box, to look at and send there"),
    followUpFields,
  ).action(async (id: string) => {
    const context = open();
    const { saveDraftAs } = await import('./draft-run.ts');
    const { followUpView } = await import('../views/follow-up.ts');
    await run(context, ['db', 'now'], (doors) => saveDraftAs(doors, context, id), followUpView);
  });
  templateCommands(family, open);
}

/**
 * `null` for all that is due.
 *
 * @throws {AppError} `usage` for neither, and for both.
 */
function chatOrDue(chat: string | undefined, { due = false }: DraftOptions): string | null {
  if ((chat === undefined) === due) return chat ?? null;
  throw new AppError('usage', 'name one chat, or give --due for all whose next step is due');
}

const templateKeys = ['language', 'kind', 'text', 'id'];

function templateCommands(family: Command, open: () => Context): void {
  const templates = family
    .command('templates')
    .description('the wordings that drafts are made from');
  const list = templates
    .command('list', { isDefault: true })
    .description('your own first')
    .option('--language <code>', 'en, ru, uk, es, pt, fr, de, it, tr, id, zh');
  printsJson(listOptions(list, templateKeys), templateFields).action(
    async (options: { language?: string; limit?: string; sort?: string }) => {
      const context = open();
      const order = orderOf(context, templateKeys, options);
      const { templatesAs } = await import('./draft-run.ts');
      const { templatesView } = await import('../views/template.ts');
      await run(
        context,
        ['db'],
        async (doors) =>
          order.arrange(await templatesAs(doors, context, order.options), templatesView.toJson),
        templatesView,
      );
    },
  );
  const variables = `
Variables: {hello} {name} {topic} {company} {me}; what is not known stays in [brackets] and stops the approval.
Kinds: answer, promised, owed, meeting, silence, hello.`;
  const write = (name: 'add' | 'edit <template>', about: string) =>
    printsJson(
      templates
        .command(name)
        .description(about)
        .option('--text <text>', 'the words, with variables')
        .option('--language <code>', 'its language (default: en)')
        .option('--kind <kind>', 'what it is for (default: silence)')
        .addHelpText('after', variables),
      templateFields,
    );
  write('add', 'a wording of your own').action(async (options: TemplateOptions) => {
    await changeTemplate(open(), { verb: 'save', id: null, options });
  });
  write('edit <template>', 'other words for one of yours; they ask for a new approval').action(
    async (id: string, options: TemplateOptions) => {
      await changeTemplate(open(), { verb: 'save', id, options });
    },
  );
  const step = (verb: 'approve' | 'remove', about: string) =>
    printsJson(templates.command(`${verb} <template>`).description(about), templateFields).action(
      async (id: string) => changeTemplate(open(), { verb, id, options: {} }),
    );
  step('approve', 'in "auto" chats, drafts made from it need no further approval');
  step('remove', 'one of yours');
}

async function changeTemplate(context: Context, step: TemplateStep): Promise<void> {
  const { changeTemplateAs } = await import('./draft-run.ts');
  const { templateView } = await import('../views/template.ts');
  await run(
    context,
    ['db', 'now'],
    (doors) => changeTemplateAs(doors, context, step),
    templateView,
  );
}
