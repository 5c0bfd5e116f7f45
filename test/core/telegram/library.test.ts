import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { LAYER } from 'telegram/tl/index.js';
import { version } from 'telegram/Version.js';
import { expect, test } from 'vitest';
import { connectOptions, homeFor, logIn, sandboxFor } from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

test('the library is teleproto 1.229.0, layer 229, and nothing that sorts above it', async () => {
  expect(version).toBe('1.229.0');
  expect(LAYER).toBe(229);
  const manifest = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  expect(manifest).toContain('"telegram": "npm:teleproto@1.229.0"');
});

const source = (path: string) => new URL(`../../../src/core/${path}`, import.meta.url).href;

/** A process of its own that connects, asks, and is left to end by itself. */
function program(options: object, places: object, work: string): string {
  return `
    const { connectTelegram } = await import(${JSON.stringify(source('telegram/connect.ts'))});
    const { openSecrets } = await import(${JSON.stringify(source('file-secrets.ts'))});
    const telegram = await connectTelegram({
      ...${JSON.stringify(options)},
      secrets: openSecrets(${JSON.stringify(places)}),
      now: () => new Date(),
    });
    ${work}`;
}

test('the library writes nothing to the terminal, and lets the process end after close (T10, T12)', async () => {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  await logIn(sandbox, places);
  const options = connectOptions(sandbox, places);
  const script = program(
    options,
    places,
    `
    const me = await telegram.me();
    for await (const page of telegram.dialogs())
      for (const { peer } of page)
        await telegram.history(peer, { direction: 'older', than: 0, limit: 10 });
    await telegram.close();
    if (me.name !== 'Mira Owner') process.exitCode = 9;`,
  );
  const child = await ended(script);
  expect(child).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('closing while the network is away leaves nothing running either', async () => {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  await logIn(sandbox, places);
  const options = { ...connectOptions(sandbox, places), deadlineMs: 700 };
  await sandbox.faults.offline();
  const script = program(
    options,
    places,
    `
    await telegram.me().catch((error) => { process.exitCode = error.code === 'network' ? 7 : 8; });
    await telegram.close();`,
  );
  expect(await ended(script)).toEqual({ status: 7, stdout: '', stderr: '' });
});

/** The server lives in this process, so the child must not be waited for synchronously. */
async function ended(script: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  // A process that hangs on a timer or a socket ends with a signal, and without a status.
  const timer = setTimeout(() => child.kill('SIGKILL'), 45_000);
  const [status] = await once(child, 'close');
  clearTimeout(timer);
  return { status, stdout, stderr };
}
