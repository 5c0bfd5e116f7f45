import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, listed, site, text, webFor } from './web.ts';

test('a key goes to its own host alone, is dropped on the way to another, and is kept nowhere', async () => {
  const other = await site(text('application/json', '"other"'));
  const api = await site((request, response) => {
    if (request.url?.startsWith('/away'))
      return response.writeHead(302, { location: `${other.origin}/b` }).end();
    return text('application/json', '"mine"')(request, response);
  });
  const cacheFolder = await folder();
  const web = webFor({ allowHosts: listed(api, other), cacheFolder });
  const keys = [
    { header: 'X-Key', value: 'hush-hush-1' },
    { parameter: 'key', value: 'hush-hush-2' },
  ];
  for (const key of keys) {
    for (const path of ['/here', '/away']) {
      const answer = await web.getJson(api.origin + path, { key, headers: { 'x-version': '4' } });
      expect(answer).toMatchObject({ kind: 'ok', value: path === '/here' ? 'mine' : 'other' });
      expect(JSON.stringify(answer)).not.toContain('hush');
    }
  }
  expect(JSON.stringify(api.asked)).toContain('hush-hush-1');
  expect(JSON.stringify(api.asked)).toContain('hush-hush-2');
  expect(other.asked).toHaveLength(2);
  expect(JSON.stringify(other.asked)).not.toMatch(/hush|x-version/);
  for (const file of await readdir(cacheFolder, { recursive: true, withFileTypes: true })) {
    const kept = file.isFile() ? await readFile(join(file.parentPath, file.name), 'latin1') : '';
    expect(file.name + kept).not.toContain('hush');
  }
});

test('a key is not sent in the open, and a source cannot pass one as a header', async () => {
  const web = webFor();
  const key = { header: 'authorization', value: 'Bearer x' };
  expect(await web.getJson('http://api.acme.com/', { key })).toMatchObject({
    kind: 'refused',
    code: 'url',
  });
  const headers = { Authorization: 'Bearer x' };
  await expect(web.getJson('https://api.acme.com/', { headers })).rejects.toThrow('authorization');
});

test('a quota is asked when the server would be, not for what is kept', async () => {
  const api = await site(text('application/json', '1'));
  const web = webFor({ allowHosts: listed(api), cacheFolder: await folder() });
  let left = 1;
  const mayAsk = async () => {
    left -= 1;
    return left >= 0
      ? null
      : { kind: 'wait' as const, retryAt: '2026-11-29T00:00:00.000Z', reason: 'used up' };
  };
  expect(await web.getJson(`${api.origin}/a`, { mayAsk })).toMatchObject({ kind: 'ok' });
  expect(await web.getJson(`${api.origin}/a`, { mayAsk })).toMatchObject({ kind: 'ok' });
  expect(await web.getJson(`${api.origin}/b`, { mayAsk })).toMatchObject({
    kind: 'wait',
    reason: 'used up',
  });
  expect(api.asked).toHaveLength(1);
  expect(left).toBe(-1);
});
