import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/start.ts';
import { type Finished, runCommand } from './run.ts';
import { sandboxFor } from './sandbox.ts';
import { until } from './wait.ts';

/** The built program's front door; `TGCRM_TEST_PROGRAM` names the folder of another build than the checkout's. */
export const bin = join(
  process.env.TGCRM_TEST_PROGRAM ?? fileURLToPath(new URL('../..', import.meta.url)),
  'bin/tgcrm.js',
);

/** A journey starts the program many times, on machines that may be slow. */
export const patiently = { timeout: 240_000 };

/** A sandbox is no account to protect: what is approved goes out at once, at any hour. */
export const eagerSending = {
  TGCRM_SENDING_NEW_LOGIN_PAUSE: '0s',
  TGCRM_SENDING_PACE: '0-0',
  TGCRM_SENDING_QUIET_HOURS: '00-00',
  TGCRM_SENDING_PER_CHAT_PER_DAY: '5',
} as const;

export interface ProgramOptions {
  /** On top of the home's environment. */
  env?: Readonly<Record<string, string>>;
  /** Lines on standard input, then its end; `typed` leaves it open for `type`. */
  answers?: readonly string[] | 'typed';
  /** Runs as this user, where the tests run as root. */
  uid?: number;
}

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** Standard output as one JSON value; `undefined` when it is none. */
  json: unknown;
  /** The error of `--json`, the last line of standard error; `undefined` when it is none. */
  errorJson: unknown;
}

/** tgcrm as a process that is under way. */
export interface Running {
  pid: number;
  stdout(): string;
  stderr(): string;
  /** Waits until one of the two streams holds the words. */
  says(words: string | RegExp): Promise<void>;
  type(line: string): void;
  kill(signal: NodeJS.Signals): void;
  ended: Promise<Ended>;
}

/** A home of its own, in which the built program runs as processes, as a person or cron starts them. */
export interface Program {
  /** `TGCRM_HOME`. */
  home: string;
  /** The whole environment of every run: nothing of this process leaks in. */
  env: Readonly<Record<string, string>>;
  /** Words of a command line; a text with spaces is one of `more`. */
  tgcrm(line: string, ...more: string[]): Promise<Ended>;
  /** The same in this process, from the source, and so many times quicker: for what only sets the stage. */
  here(line: string, ...more: string[]): Promise<Finished>;
  run(argv: readonly string[], options?: ProgramOptions): Promise<Ended>;
  start(argv: readonly string[], options?: ProgramOptions): Running;
}

export interface BesideOptions extends Omit<SandboxOptions, 'story'> {
  env?: Readonly<Record<string, string>>;
  /** A new folder if not given. */
  home?: string;
}

export interface ProgramBeside extends Program {
  sandbox: Sandbox;
}

/** Beside a sandbox that runs in this process, so that a test can look behind the scenes and do harm. */
export async function programBeside(
  story: SandboxOptions['story'] = 'small',
  { env = {}, home: given, ...options }: BesideOptions = {},
): Promise<ProgramBeside> {
  const sandbox = await sandboxFor(story, options);
  const home = given ?? (await newFolder());
  const keyFile = join(home, 'server.pem');
  await writeFile(keyFile, sandbox.publicKeyPem);
  const pointers = {
    TGCRM_TELEGRAM_SERVER: sandbox.server,
    TGCRM_TELEGRAM_SERVER_KEY_FILE: keyFile,
  };
  return { sandbox, ...programIn(home, { ...pointers, ...env }) };
}

/** The same after a login as the story's account number `index`. */
export async function loggedInProgram(
  story: SandboxOptions['story'] = 'small',
  { index = 0, ...options }: BesideOptions & { index?: number } = {},
): Promise<ProgramBeside> {
  const program = await programBeside(story, options);
  const login = program.sandbox.logins[index];
  if (!login) throw new Error(`the story has no account number ${index}`);
  const [phone = '', ...answers] = answersOf(login);
  const { code, stderr } = await runCommand(['login', '--phone', phone], {
    env: program.env,
    stdin: answers.join('\n'),
  });
  if (code !== 0) throw new Error(`the login ended with ${code}: ${stderr}`);
  return program;
}

/** Phone, code and password, as they are asked for. */
export function answersOf({ phone, code, password }: Sandbox['logins'][number]): string[] {
  return [phone, code, ...(password === null ? [] : [password])];
}

export function programIn(home: string, more: Readonly<Record<string, string>> = {}): Program {
  const env = { PATH: process.env.PATH ?? '', HOME: home, TZ: 'UTC', TGCRM_HOME: home, ...more };
  const start: Program['start'] = (argv, options = {}) =>
    startProgram(argv, { ...options, env: { ...env, ...options.env } });
  const run: Program['run'] = (argv, options) => start(argv, options).ended;
  return {
    home,
    env,
    start,
    run,
    tgcrm: (line, ...words) => run([...line.split(' '), ...words]),
    here: (line, ...words) => runCommand([...line.split(' '), ...words], { env }),
  };
}

/** An empty folder, removed when the test is over. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tgcrm-journey-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function startProgram(argv: readonly string[], options: ProgramOptions): Running {
  const { env, answers = [], uid } = options;
  const child = spawn(process.execPath, [bin, ...argv], {
    env,
    stdio: 'pipe',
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  // A program that has ended reads no more answers: no matter of the test's.
  child.stdin.on('error', () => {});
  if (answers !== 'typed') child.stdin.end(answers.map((line) => `${line}\n`).join(''));
  return {
    pid: child.pid ?? 0,
    stdout,
    stderr,
    says: async (words) => {
      const isSaid = (text: string) =>
        typeof words === 'string' ? text.includes(words) : words.test(text);
      await until(
        () => isSaid(stdout()) || isSaid(stderr()),
        () => `wanted ${words} in\n${stdout()}\n${stderr()}`,
        60_000,
      );
    },
    type: (line) => child.stdin.write(`${line}\n`),
    kill: (signal) => void child.kill(signal),
    ended: endOf(child, stdout, stderr),
  };
}

function endOf(child: ChildProcess, stdout: () => string, stderr: () => string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({
        code,
        signal,
        stdout: stdout(),
        stderr: stderr(),
        json: parsed(stdout()),
        errorJson: parsed(stderr().trimEnd().split('\n').at(-1) ?? ''),
      }),
    );
  });
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many calls of this method the sandbox holds unanswered, also for programs that are gone. */
export function heldCalls(sandbox: Sandbox, method: string): number {
  return sandbox.seen().filter((seen) => seen.method === method && seen.answer === '…').length;
}
