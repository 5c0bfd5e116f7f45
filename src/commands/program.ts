import { Command, CommanderError } from 'commander';
import { AppError } from '../core/errors.ts';
import { findPlaces } from '../core/places.ts';
import { cleanText } from '../core/rules/text/clean-text.ts';
import { categoryCommands } from './categories.ts';
import { chatCommands } from './chats/chats.ts';
import { companyCommands } from './companies.ts';
import { configCommands } from './config.ts';
import { loadSettings } from './config-file.ts';
import { contactCommands } from './contacts.ts';
import type { Context, GlobalFlags } from './context.ts';
import { decisionCommands } from './decisions.ts';
import { demoCommand } from './demo.ts';
import { doctorCommand } from './doctor.ts';
import { enrichCommand } from './enrich.ts';
import { followUpCommands } from './follow-ups/follow-ups.ts';
import { importCommands } from './import.ts';
import { inboxCommands } from './inbox.ts';
import { loginCommands } from './login.ts';
import { sandboxCommand } from './sandbox.ts';
import { scheduleCommand } from './schedule.ts';
import { searchCommand } from './search.ts';
import { snoozeCommand } from './snooze.ts';
import { sourceCommands } from './sources.ts';
import { statsCommand } from './stats.ts';
import { statusCommand } from './status.ts';
import { suggestCommands } from './suggest.ts';
import { syncCommand } from './sync.ts';
import type { Io } from './terminal/io.ts';
import { jsonFields, separateJsonFlag } from './terminal/json-flag.ts';
import { fieldsAskedFor } from './terminal/output.ts';
import { createReport } from './terminal/progress.ts';
import { tell } from './terminal/told.ts';
import { triageStoreCommand } from './triage/store.ts';
import { triageCommand } from './triage/triage.ts';
import { undoCommands } from './undo.ts';
import { version } from './version.ts';

/** Adds a family of commands. `open` reads the flags, places and settings of this run: call it inside the action. */
export type Family = (parent: Command, open: () => Context) => void;

// The order of the help page: the order of the first day.
const families: readonly Family[] = [
  loginCommands,
  statusCommand,
  doctorCommand,
  demoCommand,
  sandboxCommand,
  chatCommands,
  inboxCommands,
  categoryCommands,
  snoozeCommand,
  syncCommand,
  importCommands,
  searchCommand,
  followUpCommands,
  scheduleCommand,
  triageCommand,
  triageStoreCommand,
  suggestCommands,
  decisionCommands,
  statsCommand,
  companyCommands,
  contactCommands,
  enrichCommand,
  sourceCommands,
  undoCommands,
  configCommands,
];

/** Builds the command tree and runs what `argv` names. @throws {AppError} `usage` for words it does not know. */
export async function runProgram(
  io: Io,
  signal: AbortSignal,
  argv: readonly string[],
): Promise<void> {
  const program = createProgram(io, signal);
  try {
    await program.parseAsync(separateJsonFlag(program, argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw asUsageError(error, program, argv);
  }
}

export function createProgram(io: Io, signal: AbortSignal): Command {
  const program = new Command('tgcrm')
    .description('The Telegram CRM for people who live in a terminal (unofficial).')
    .version(version, '-V, --version', 'print the version')
    .option('--json [fields]', 'print JSON; with FIELDS (a,b,c) only those')
    .option('--profile <name>', 'a separate account and store')
    .option('--dry-run', 'plan and print, but write and send nothing')
    .option('--yes', 'answer yes to what would be asked')
    .option('--no-input', 'never ask: fail and name the flag that answers')
    .option('--no-color', 'no colour')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
    })
    .configureHelp({ showGlobalOptions: true })
    .helpCommand('help [command]', 'what a command does')
    .showSuggestionAfterError()
    .hook('preAction', (_, command) => checkFields(command, program.opts().json));
  const open = () => openContext(program, io, signal);
  for (const addTo of families) addTo(program, open);
  return program;
}

/** A field that is not there is told before anything is done: a script that fails must not have sent by then. */
function checkFields(command: Command, json: boolean | string | undefined): void {
  const known = jsonFields(command);
  if (known.length > 0) fieldsAskedFor(known, json ?? false);
}

function openContext(program: Command, io: Io, signal: AbortSignal): Context {
  const options = program.opts();
  const flags: GlobalFlags = {
    json: options.json ?? false,
    color: options.color,
    profile: options.profile ?? io.env.TGCRM_PROFILE ?? 'default',
    dryRun: options.dryRun ?? false,
    input: options.input,
    yes: options.yes ?? false,
  };
  const places = findPlaces(io.env, flags.profile);
  const { values } = loadSettings(places, io.env);
  return {
    io,
    flags,
    places,
    settings: values,
    signal,
    report: createReport(io),
    talk(line) {
      tell(io, { kind: 'talk', text: line });
      io.stderr.write(`${cleanText(line)}\n`);
    },
  };
}

function asUsageError(error: CommanderError, program: Command, argv: readonly string[]): AppError {
  const words = argv.filter((word) => !word.startsWith('-'));
  let command = program;
  for (const word of words) {
    const next = command.commands.find((child) => child.name() === word);
    if (!next) break;
    command = next;
  }
  const path = [...pathOf(command), '--help'].join(' ');
  // Commander shows the help page itself, on standard error, when a command is called without its verb.
  const message = error.code === 'commander.help' ? 'a command is missing' : error.message;
  return new AppError('usage', message.replace(/^error: /, '').replaceAll('\n', ' '), {
    hint: `see ${path}`,
    cause: error,
  });
}

function pathOf(command: Command): string[] {
  return command.parent ? [...pathOf(command.parent), command.name()] : [command.name()];
}
