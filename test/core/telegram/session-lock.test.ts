import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lockSession } from '../../../src/core/telegram/session-lock.ts';
import { homeFor } from '../../support/sandbox.ts';

const now = new Date('2026-11-22T09:00:00Z');

async function lockFile(): Promise<string> {
  const file = join((await homeFor()).state, 'session.lock');
  await mkdir(dirname(file), { recursive: true });
  return file;
}

/** A process that holds the lock until it is killed. */
async function holder(file: string) {
  const source = new URL('../../../src/core/telegram/session-lock.ts', import.meta.url);
  const script = `
    const { lockSession } = await import(${JSON.stringify(source.href)});
    await lockSession(${JSON.stringify(file)}, new Date());
    process.stdout.write('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('a second process is told who uses the session', async () => {
  const file = await lockFile();
  const child = await holder(file);
  await expect(lockSession(file, now)).rejects.toMatchObject({
    code: 'busy',
    message: `another tgcrm (process ${child.pid}) is using this Telegram session`,
    hint: 'wait until it is done, or stop it',
  });
});

test('the lock of a killed process is taken over', async () => {
  const file = await lockFile();
  const child = await holder(file);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const unlock = await lockSession(file, now);
  expect(await readFile(file, 'utf8')).toContain(`"pid":${process.pid}`);
  unlock();
  await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a lock that was given back can be taken again; one that is held cannot', async () => {
  const file = await lockFile();
  const unlock = await lockSession(file, now);
  await expect(lockSession(file, now)).rejects.toMatchObject({ code: 'busy' });
  unlock();
  (await lockSession(file, now))();
});

test('giving back does not take what another process holds by now', async () => {
  const file = await lockFile();
  const unlock = await lockSession(file, now);
  await writeFile(file, 'somebody else');
  unlock();
  expect(await readFile(file, 'utf8')).toBe('somebody else');
});

test.runIf(process.platform === 'linux')(
  'a pid that is used again does not keep a dead lock',
  async () => {
    const file = await lockFile();
    const dead = { pid: process.pid, host: hostname(), startedAt: '1', since: now.toISOString() };
    await writeFile(file, JSON.stringify(dead));
    (await lockSession(file, now))();
  },
);

test.for(['', '{"pid":', 'null'])('a lock that says %j holds nobody', async (content) => {
  const file = await lockFile();
  await writeFile(file, content);
  (await lockSession(file, now))();
});

test('a lock of another machine is left alone, and named', async () => {
  const file = await lockFile();
  const away = { pid: 1, host: 'elsewhere', startedAt: null, since: now.toISOString() };
  await writeFile(file, JSON.stringify(away));
  await expect(lockSession(file, now)).rejects.toMatchObject({
    code: 'busy',
    hint: `it runs on elsewhere; if that is over, delete ${file}`,
  });
});

test('of many that come at once, one holds', async () => {
  const file = await lockFile();
  await writeFile(file, JSON.stringify({ pid: 4194305, host: hostname(), startedAt: null }));
  const outcomes = await Promise.allSettled(
    Array.from({ length: 8 }, () => lockSession(file, now)),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
