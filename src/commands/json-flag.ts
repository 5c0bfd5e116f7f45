import type { Command } from 'commander';

const fieldsOf = new WeakMap<Command, readonly string[]>();

/** Says which fields the JSON of this command has, so that `--json WORD` can tell a field from an argument. */
export function printsJson(command: Command, fields: readonly string[]): Command {
  fieldsOf.set(command, fields);
  return command;
}

export function jsonFields(command: Command): readonly string[] {
  return fieldsOf.get(command) ?? [];
}

/**
 * `--json` may stand before an argument: in `suggest --json Acme`, Acme is the chat. A word after
 * `--json` counts as its fields only if one of them is a field of the command, or it has commas, or
 * the command takes no argument that it could be.
 */
export function separateJsonFlag(program: Command, argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const position = argv.indexOf('--json');
  const word = argv[position + 1];
  if (position < 0 || (end >= 0 && position > end) || word === undefined || word.startsWith('-'))
    return [...argv];
  const isFields = looksLikeFields(findCommand(program, argv, position), word);
  const flag = isFields ? [`--json=${word}`] : ['--json=', word];
  return [...argv.slice(0, position), ...flag, ...argv.slice(position + 2)];
}

function looksLikeFields(command: Command, word: string): boolean {
  if (command.commands.some((child) => child.name() === word || child.aliases().includes(word)))
    return false;
  const names = word.split(',');
  const known = jsonFields(defaultOf(command));
  if (names.some((name) => known.includes(name))) return true;
  const isPlainList = names.length > 1 && names.every((name) => /^[A-Za-z]+$/.test(name));
  return isPlainList || defaultOf(command).registeredArguments.length === 0;
}

/** The command that the words before and after the flag lead to. */
function findCommand(program: Command, argv: readonly string[], position: number): Command {
  let command = program;
  for (const [index, word] of argv.entries()) {
    if (word.startsWith('-') || (index === position + 1 && command.commands.length === 0)) continue;
    const next = command.commands.find(
      (child) => child.name() === word || child.aliases().includes(word),
    );
    if (next) command = next;
  }
  return command;
}

/** `chats` alone means `chats list`. */
function defaultOf(command: Command): Command {
  return command.commands.find((child) => child.name() === 'list') ?? command;
}
