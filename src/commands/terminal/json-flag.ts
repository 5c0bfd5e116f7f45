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
 * the command's arguments are there without it, or one of many is and it looks like a field.
 */
export function separateJsonFlag(program: Command, argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const position = argv.indexOf('--json');
  const word = argv[position + 1];
  if (position < 0 || (end >= 0 && position > end) || word === undefined || word.startsWith('-'))
    return [...argv];
  const before = argv.slice(0, position);
  const after = argv.slice(position + 2);
  const flag = isFields(program, { before, word, after }) ? [`--json=${word}`] : ['--json=', word];
  return [...before, ...flag, ...after];
}

interface Around {
  before: readonly string[];
  word: string;
  after: readonly string[];
}

function isFields(program: Command, { before, word, after }: Around): boolean {
  const { command, count } = walk(program, [...before, ...after]);
  if (findChild(command, word) && count === 0) return false;
  const action = defaultOf(command);
  const names = word.split(',');
  if (names.some((name) => jsonFields(action).includes(name))) return true;
  const isPlain = names.every((name) => /^[A-Za-z]+$/.test(name));
  const isMany = action.registeredArguments.at(-1)?.variadic === true;
  if (isMany) return isPlain && names.length + count > 1;
  return count >= action.registeredArguments.length || (isPlain && names.length > 1);
}

/** The command that the words lead to, and how many arguments they give it. */
function walk(program: Command, words: readonly string[]): { command: Command; count: number } {
  let command = program;
  let count = 0;
  let isValue = false;
  for (const word of words) {
    const child = count === 0 ? findChild(command, word) : undefined;
    if (isValue) isValue = false;
    else if (word.startsWith('-'))
      isValue = takesValue([program, command, defaultOf(command)], word);
    else if (child) command = child;
    else count += 1;
  }
  return { command, count };
}

function takesValue(commands: readonly Command[], flag: string): boolean {
  return commands.some(({ options }) =>
    options.some((one) => one.required && [one.long, one.short].includes(flag)),
  );
}

function findChild(command: Command, word: string): Command | undefined {
  return command.commands.find((one) => one.name() === word || one.aliases().includes(word));
}

/** `chats` alone means `chats list`. */
function defaultOf(command: Command): Command {
  return findChild(command, 'list') ?? command;
}
