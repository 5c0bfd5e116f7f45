import type { Command } from 'commander';
import type { Context } from './context.ts';
import type { LoginFlags } from './login-run.ts';
import type { LogoutFlags } from './logout-run.ts';
import { printsJson } from './terminal/json-flag.ts';
import { loginFields, logoutFields } from './views/login.ts';

export function loginCommands(parent: Command, open: () => Context): void {
  printsJson(
    parent
      .command('login')
      .description('log in to Telegram by phone number, code and password')
      .option('--phone <number>', 'with the country code: +49 170 1234567')
      .option(
        '--qr',
        'by a QR code that the Telegram app on your phone scans; a phone number is safer',
      )
      .option(
        '--recover',
        'the two-step password is forgotten: by a code to the recovery e-mail address',
      )
      .addHelpText(
        'after',
        `
Answers come from prompts at a terminal, otherwise from standard input: a line each, in the order
asked (phone, code, password). An empty answer, or r, for the code asks Telegram to send it another way.

Examples:
  $ tgcrm login
  $ tgcrm login --phone "+49 170 1234567"`,
      )
      .action(async (options: LoginFlags) => {
        const context = open();
        const { runLogin } = await import('./login-run.ts');
        await runLogin(context, options);
      }),
    loginFields,
  );

  printsJson(
    parent
      .command('logout')
      .description('end the session at Telegram and erase its key here; what was synced stays')
      .option('--leave-scheduled', 'let Telegram send what stands in its own schedule')
      .addHelpText(
        'after',
        `
What was approved for Telegram's own schedule is taken back first: at a terminal it asks, a script
says --yes, or --leave-scheduled. Afterwards nobody here could.`,
      )
      .action(async (options: LogoutFlags) => {
        const context = open();
        const { runLogout } = await import('./logout-run.ts');
        await runLogout(context, options);
      }),
    logoutFields,
  );
}
