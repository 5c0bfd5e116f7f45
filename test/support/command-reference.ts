import type { Command } from 'commander';
import { exitCodes } from '../../src/commands/exit-codes.ts';
import { jsonFields } from '../../src/commands/terminal/json-flag.ts';
import { environmentName, settingNames, settings } from '../../src/core/config.ts';

/** `docs/commands.md`, from the same tables as the code: command tree, exit codes, settings. */
export function commandReference(program: Command): string {
  return [
    '# Commands',
    '',
    'Made from the tables in the code: `npm run docs` writes it anew, a test holds it true.',
    '',
    '## For every command',
    ...optionList(program),
    ...program
      .createHelp()
      .visibleCommands(program)
      .flatMap((command) => commandPart(command, [])),
    '',
    ...exitCodePart(),
    '',
    ...settingsPart(),
    '',
  ].join('\n');
}

function commandPart(command: Command, path: string[]): string[] {
  if (command.name() === 'help') return [];
  const here = [...path, command.name()];
  if (command.commands.length > 0) {
    const head = path.length === 0 ? ['', `## ${here.join(' ')}`, '', command.description()] : [];
    return [...head, ...command.commands.flatMap((child) => commandPart(child, here))];
  }
  const level = path.length === 0 ? '##' : '###';
  const usage = ['tgcrm', ...here, ...command.registeredArguments.map(argumentForm)].join(' ');
  const fields = jsonFields(command);
  return [
    '',
    `${level} ${here.join(' ')}`,
    '',
    `\`${usage}\`: ${command.description()}`,
    ...optionList(command),
    ...(fields.length > 0 ? ['', `JSON: ${fields.map((field) => `\`${field}\``).join(' ')}`] : []),
  ];
}

function argumentForm(argument: { name(): string; required: boolean; variadic: boolean }): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}

function optionList(command: Command): string[] {
  const rows = command.options.map(
    ({ flags, description }) => `| \`${flags.replaceAll('|', '\\|')}\` | ${description} |`,
  );
  return rows.length === 0 ? [] : ['', '| option | |', '|---|---|', ...rows];
}

function exitCodePart(): string[] {
  const meanings: Record<number, string> = {
    0: 'done, or nothing to do',
    1: 'a bug in tgcrm (stack trace and version on standard error)',
    2: 'wrong usage, a bad flag, an answer is missing and there is no terminal',
    3: 'settings or store (cannot open, newer schema, locked too long, bad import file)',
    4: 'not logged in, or Telegram ended the session',
    5: 'Telegram or a service refused for good',
    6: 'no such chat, company, contact or follow-up, or the name is ambiguous',
    75: 'try later: flood wait, no network, another run holds the lease',
    130: 'interrupted',
  };
  const codesOf = (status: number) =>
    Object.entries(exitCodes)
      .filter(([, exit]) => exit === status)
      .map(([code]) => `\`${code}\``)
      .join(' ');
  return [
    '## Exit codes',
    '',
    '| status | meaning | `error.code` with `--json` |',
    '|---|---|---|',
    ...Object.entries(meanings).map(
      ([status, meaning]) => `| ${status} | ${meaning} | ${codesOf(Number(status))} |`,
    ),
  ];
}

function settingsPart(): string[] {
  return [
    '## Settings',
    '',
    'Environment over file over default. Durations are such as `90s`, `45m`, `2h`, `1d`.',
    '',
    '| setting | environment | default | |',
    '|---|---|---|---|',
    ...settingNames.map(
      (name) =>
        `| \`${name}\` | \`${environmentName(name)}\` | ${settings[name].default ?? ''} | ${settings[name].about} |`,
    ),
  ];
}
