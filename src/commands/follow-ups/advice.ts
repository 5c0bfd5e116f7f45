import type { Command } from 'commander';
import type { SetAside } from '../../core/advice/dismissed.ts';
import type { Context } from '../context.ts';
import { run } from '../shell.ts';
import { printsJson } from '../terminal/json-flag.ts';
import { listOptions } from '../terminal/list-options.ts';
import { adviceFields } from '../views/advice-fields.ts';

/** What the follow-ups so far speak for; nothing of it happens by itself. */
export function adviceCommands(family: Command, open: () => Context): void {
  const advice = family
    .command('advice')
    .description('what your decisions and their answers speak for: policy, pauses, wordings, tone');
  const list = advice
    .command('list', { isDefault: true })
    .description('with the counts behind each, and the command that does it');
  printsJson(listOptions(list), adviceFields)
    .addHelpText(
      'after',
      `
Counts and how sure they are, no claim about causes; what to do is your decision. With learning.enabled false there is
none. What you put aside does not come back, until you restore it or undo.`,
    )
    .action(async (options: { limit?: string }) => {
      const context = open();
      const { listAdviceAs } = await import('./advice-run.ts');
      const { adviceView } = await import('../views/advice.ts');
      await run(
        context,
        ['db', 'now'],
        (doors) => listAdviceAs(doors, context, options),
        adviceView,
      );
    });
  const aside = (verb: SetAside['verb'], about: string) =>
    printsJson(advice.command(`${verb} <advice...>`).description(about), ['ids']).action(
      async (ids: string[]) => {
        const context = open();
        const { setAsideAs } = await import('./advice-run.ts');
        const { asideView } = await import('../views/advice.ts');
        const work = (doors: Parameters<typeof setAsideAs>[0]) =>
          setAsideAs(doors, context, { ids, verb });
        await run(context, ['db', 'now'], work, asideView);
      },
    );
  aside('dismiss', 'not wanted: it is not proposed again, and a habit has no part in drafts');
  aside('restore', 'propose it again, where the counts still speak for it');
}
