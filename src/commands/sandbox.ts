import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { AppError } from '../core/errors.ts';
import { printsJson } from './json-flag.ts';
import { print } from './output.ts';
import type { Context } from './shell.ts';
import { sandboxView } from './views/sandbox.ts';

interface SandboxFlags {
  story: string;
  port?: string;
}

export function sandboxCommand(parent: Command, open: () => Context): void {
  printsJson(
    parent
      .command('sandbox')
      .description('a local Telegram with people who do not exist: runs until Ctrl-C')
      .option('--story <name>', 'who lives in it', 'lively')
      .option('--port <port>', 'its port, 10000 to 32767; a free one if not given')
      .action(async (flags: SandboxFlags) => runSandbox(open(), flags)),
    sandboxView.fields,
  );
}

/** Prints how to reach it and log in, then what the server sees (on standard error), until the signal. */
async function runSandbox(context: Context, flags: SandboxFlags): Promise<void> {
  await checkStory(flags.story);
  const port = flags.port === undefined ? undefined : portNumber(flags.port);
  const { startSandbox } = await import('../sandbox/start.ts');
  const sandbox = await startSandbox({ story: flags.story, ...(port && { port }) });
  const folder = await mkdtemp(join(tmpdir(), 'tgcrm-sandbox-'));
  try {
    const keyFile = join(folder, 'server-key.pem');
    await writeFile(keyFile, sandbox.publicKeyPem, { mode: 0o600 });
    const { server, logins } = sandbox;
    await print(context.io, context.flags, sandboxView, {
      server,
      keyFile,
      story: flags.story,
      logins,
    });
    sandbox.onSeen(({ at, account, method, args, answer }) =>
      context.talk(`${at.slice(11, 19)} ${account ?? '–'} ${method} ${args} → ${answer}`),
    );
    await untilAborted(context.signal);
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @throws {AppError} `usage` for a story that nobody wrote. */
export async function checkStory(name: string): Promise<void> {
  const { stories } = await import('../sandbox/stories/list.ts');
  if (stories.some((story) => story.name === name)) return;
  throw new AppError('usage', `there is no story "${name}"`, {
    hint: stories.map((story) => `${story.name}: ${story.summary}`).join('; '),
  });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 10_000 && port <= 32_767) return port;
  // The Telegram library keeps the port of a session in 16 signed bits.
  throw new AppError('usage', `--port ${text} is not between 10000 and 32767`);
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
