import type { Command } from 'commander';
import { environmentName, settings } from '../core/config.ts';
import { AppError } from '../core/errors.ts';
import { asSettingName, configFile } from './config-file.ts';
import type { ConsentFlags } from './consent-run.ts';
import type { Context } from './context.ts';
import { printsJson } from './terminal/json-flag.ts';
import { print } from './terminal/output.ts';
import { consentView } from './views/consent.ts';
import { settingPathView, settingsView, settingView } from './views/setting.ts';

export function configCommands(parent: Command, open: () => Context): void {
  const config = parent.command('config').description('settings of this machine');

  printsJson(
    config
      .command('list', { isDefault: true })
      .description('every setting with its value and where it comes from')
      .action(async () => {
        const context = open();
        const { listSettings } = await import('./settings.ts');
        await print(context.io, context.flags, settingsView, listSettings(context));
      }),
    settingsView.fields,
  );

  printsJson(
    config
      .command('get <name>')
      .description('one setting')
      .action(async (name: string) => {
        const context = open();
        const { getSetting } = await import('./settings.ts');
        await print(
          context.io,
          context.flags,
          settingView,
          getSetting(context, asSettingName(name)),
        );
      }),
    settingView.fields,
  );

  printsJson(
    config
      .command('set <name> [value]')
      .description('change a setting; a secret one is read from standard input')
      .action(async (name: string, value: string | undefined) => {
        const context = open();
        const known = asSettingName(name);
        const { readSecretLine, setSetting } = await import('./settings.ts');
        const isSecret = 'isSecret' in settings[known];
        if (isSecret && value !== undefined) throw secretOnTheCommandLine(name);
        const given = isSecret ? await readSecretLine(context, name) : value;
        if (given === undefined) {
          throw new AppError('usage', `no value for ${name}`, {
            hint: `tgcrm config set ${name} VALUE`,
          });
        }
        await print(
          context.io,
          context.flags,
          settingView,
          await setSetting(context, known, given),
        );
      }),
    settingView.fields,
  );

  printsJson(
    config
      .command('unset <name>')
      .description('back to the default')
      .action(async (name: string) => {
        const context = open();
        const { unsetSetting } = await import('./settings.ts');
        await print(
          context.io,
          context.flags,
          settingView,
          await unsetSetting(context, asSettingName(name)),
        );
      }),
    settingView.fields,
  );

  printsJson(
    config
      .command('consent [what]')
      .description('agree that a language model reads chats (what: ai), or see whether you have')
      .option('--server <host>', 'also that a server off this machine gets their text, HOST:PORT')
      .option('--withdraw', 'take it back')
      .action(async (what: string | undefined, flags: ConsentFlags) => {
        const context = open();
        if (what !== undefined && what !== 'ai') throw noSuchConsent(what);
        const { consent, consentState } = await import('./consent-run.ts');
        const state = what === undefined ? consentState(context) : await consent(context, flags);
        await print(context.io, context.flags, consentView, state);
      }),
    consentView.fields,
  );

  printsJson(
    config
      .command('path')
      .description('the settings file')
      .action(async () => {
        const context = open();
        await print(context.io, context.flags, settingPathView, {
          path: configFile(context.places),
        });
      }),
    settingPathView.fields,
  );
}

function noSuchConsent(what: string): AppError {
  return new AppError('usage', `there is no consent "${what}"`, {
    hint: 'tgcrm config consent ai',
  });
}

function secretOnTheCommandLine(name: string): AppError {
  const variable = environmentName(asSettingName(name));
  return new AppError('usage', `${name} is a secret and not taken from the command line`, {
    hint: `give it on standard input (tgcrm config set ${name} < FILE), or in ${variable}`,
  });
}
