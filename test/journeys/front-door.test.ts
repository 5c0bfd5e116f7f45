import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { bin, patiently, programBeside } from '../support/program.ts';
import { until } from '../support/wait.ts';

/** On an older Node than tgcrm runs on, the front door starts the checkout's own, and stands between it and the caller. */
const onOldNode = `
  Object.defineProperty(process.versions, 'node', { value: '20.20.2' });
  await import(${JSON.stringify(bin)});`;

it.each([
  ['SIGINT', 'to the front door alone', 1],
  ['SIGTERM', 'to the front door alone', 1],
  ['SIGHUP', 'to the front door alone', 1],
  // As a terminal does at Ctrl-C and when its window is closed, and a service manager when it stops.
  ['SIGINT', 'to the whole group', -1],
  ['SIGTERM', 'to the whole group', -1],
  ['SIGHUP', 'to the whole group', -1],
] as const)('%s %s ends a run in order', patiently, async (signal, _whom, sign) => {
  const { env } = await programBeside();
  const args = ['--input-type=module', '-e', onOldNode, '--', 'tgcrm', 'sandbox', '--json'];
  const child = spawn(process.execPath, args, {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { pid = 0 } = child;
  let isOver = false;
  child.on('exit', () => {
    isOver = true;
  });
  onTestFinished(() => void (isOver || process.kill(-pid, 'SIGKILL')));
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  await until(
    () => stdout.includes('\n'),
    () => stdout,
  );
  const { keyFile } = JSON.parse(stdout);
  expect(existsSync(keyFile)).toBe(true);
  process.kill(sign * pid, signal);
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(existsSync(keyFile)).toBe(false);
});
