import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../core/errors.ts';
import { startSandbox } from '../sandbox/start.ts';
import { stories } from '../sandbox/stories/list.ts';
import type { Context } from './context.ts';
import { print } from './terminal/output.ts';
import { sandboxView } from './views/sandbox.ts';

export interface SandboxFlags {
  story: string;
  port?: string;
}

/** Prints how to reach it and log in, then what the server sees (on standard error), until the signal. */
export async function runSandbox(context: Context, flags: SandboxFlags): Promise<void> {
  checkStory(flags.story);
  const port = flags.port === undefined ? undefined : portNumber(flags.port);
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
function checkStory(name: string): void {
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
