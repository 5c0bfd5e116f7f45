import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyHome, loggedInHome } from '../support/home.ts';
import { ollamaFor } from '../support/ollama.ts';

test('in a new home it says what is missing and the next step, and ends with 3', async () => {
  const { run, folder } = await emptyHome();
  const { code, json, stderr } = await run(['doctor', '--json']);
  expect(code).toBe(3);
  expect(json).toContainEqual({
    name: 'session',
    state: 'fail',
    detail: 'nobody is logged in',
    hint: 'tgcrm login',
  });
  expect(json).toContainEqual(expect.objectContaining({ name: 'api_id', state: 'fail' }));
  expect(json).toContainEqual(expect.objectContaining({ name: 'language model', state: 'off' }));
  expect(stderr).toContain('not fit to run: api_id, session');
  expect(json).toContainEqual(expect.objectContaining({ name: 'sources', state: 'ok' }));
  // A look makes nothing.
  const made = await readdir(folder, { recursive: true });
  expect(made.filter((file) => file.includes('store.db'))).toEqual([]);
});

test('after a login all is well; --connect asks Telegram', async () => {
  const { run } = await loggedInHome();
  const { code, json } = await run(['doctor', '--connect', '--json=name,state']);
  expect(code).toBe(0);
  expect(json).toContainEqual({ name: 'telegram', state: 'ok' });
  expect(json).toContainEqual({ name: 'session', state: 'ok' });
  const text = await run(['doctor']);
  expect(text.stdout).toContain('today 0 of');
});

test('a language model that is missing is named with the command that brings it', async () => {
  const { url } = await ollamaFor(() => '{}', { models: ['llama3.2:3b'] });
  const { run, tgcrm } = await emptyHome({ TGCRM_AI_PROVIDER: 'ollama', TGCRM_AI_OLLAMA_URL: url });
  const model = async () => {
    const { json } = await run(['doctor', '--json']);
    return Array.isArray(json) ? json.find(({ name }) => name === 'language model') : null;
  };
  expect(await model()).toMatchObject({ state: 'warn', hint: 'tgcrm config consent ai' });
  await tgcrm('config consent ai');
  expect(await model()).toMatchObject({ state: 'warn', hint: 'ollama pull qwen3:4b-instruct' });
  await tgcrm('config set ai.model llama3.2:3b');
  expect(await model()).toMatchObject({ state: 'ok' });
});

test('a damaged store and an open folder are found', async () => {
  const { run, folder } = await emptyHome();
  const data = join(folder, 'data/default');
  await mkdir(data, { recursive: true });
  await writeFile(join(data, 'store.db'), 'no database at all, but long enough to look like one');
  await chmod(data, 0o755);
  const { code, json } = await run(['doctor', '--json']);
  expect(code).toBe(3);
  expect(json).toContainEqual(expect.objectContaining({ name: 'store', state: 'fail' }));
  expect(json).toContainEqual(
    expect.objectContaining({ name: 'data folder', state: 'warn', hint: `chmod 700 ${data}` }),
  );
});

test('a session without its key is the session, and not the store', async () => {
  const { run, folder } = await loggedInHome();
  await rm(join(folder, 'config', 'default', 'key'));
  const { code, json, stderr } = await run(['doctor', '--json=name,state']);
  expect(code).toBe(3);
  expect(json).toContainEqual({ name: 'session', state: 'fail' });
  expect(json).toContainEqual({ name: 'store', state: 'ok' });
  expect(stderr).toMatch(/not fit to run: session.*tgcrm logout/s);
});
