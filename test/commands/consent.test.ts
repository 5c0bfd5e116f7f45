import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyHome } from '../support/home.ts';

test('a consent is told about, written down once, and can be taken back', async () => {
  const { tgcrm, folder } = await emptyHome();
  expect((await tgcrm('config consent --json')).json).toEqual({
    ai: null,
    servers: [],
    server: '127.0.0.1:11434',
    isEnough: false,
  });
  const rehearsal = await tgcrm('config consent ai --dry-run');
  expect(rehearsal.stderr).toContain('Sent to Ollama (127.0.0.1:11434)');
  expect((await tgcrm('config consent --json')).json).toMatchObject({ ai: null });
  expect((await tgcrm('config consent ai --json')).json).toMatchObject({
    ai: expect.stringMatching(/^20/),
    isEnough: true,
  });
  const file = join(folder, 'config/default/consents.json');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ aiServers: [] });
  expect((await tgcrm('config consent ai --withdraw --json')).json).toMatchObject({ ai: null });
});

test('a server elsewhere needs a consent of its own', async () => {
  const { tgcrm, run } = await emptyHome();
  await tgcrm('config set ai.ollamaUrl http://gpu.example:11434');
  const first = await tgcrm('config consent ai');
  expect(first.stdout).toContain('tgcrm config consent ai --server gpu.example:11434');
  const second = await run(['config', 'consent', 'ai', '--server', 'gpu.example:11434', '--json']);
  expect(second.json).toMatchObject({ servers: ['gpu.example:11434'], isEnough: true });
  const wrong = await run(['config', 'consent', 'ai', '--server', 'http://x/']);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('is not HOST:PORT')]);
});

test('there is one thing to agree to', async () => {
  const { tgcrm } = await emptyHome();
  expect((await tgcrm('config consent everything')).code).toBe(2);
});
