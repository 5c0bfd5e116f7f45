import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clock, folder, listed, site, text, webFor, withRobots } from './web.ts';

const page = (title: string) => text('text/html', `<title>${title}</title>`);

test('says who asks, and how to reach them; never sends a cookie or a referrer', async () => {
  const shop = await site(text('text/html', '<title>x</title>', { 'set-cookie': 'a=b' }));
  const web = webFor({ allowHosts: listed(shop), contact: 'https://me.example/about' });
  await web.getPage(`${shop.origin}/a`);
  await web.getPage(`${shop.origin}/b`);
  expect(shop.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b']);
  for (const { headers } of shop.asked) {
    expect(headers['user-agent']).toBe('tgcrm/1.2.3 (+https://me.example/about)');
    expect(Object.keys(headers)).toEqual(
      expect.not.arrayContaining(['cookie', 'referer', 'authorization', 'from']),
    );
  }
});

test('robots.txt decides for pages, by our name first, and not for an API', async () => {
  const rules = 'User-agent: *\nDisallow: /\n\nUser-agent: tgcrm\nDisallow: /private\n';
  const shop = await site(
    withRobots((request, response) => {
      if (request.url === '/robots.txt') text('text/plain', rules)(request, response);
      else if (request.url === '/api') text('application/json', '1')(request, response);
      else page('x')(request, response);
    }),
  );
  const web = webFor({ allowHosts: listed(shop) });
  expect(await web.getPage(`${shop.origin}/private/x`)).toMatchObject({
    kind: 'refused',
    code: 'robots',
  });
  expect(await web.getPage(`${shop.origin}/open`)).toMatchObject({ kind: 'ok' });
  expect(await web.getJson(`${shop.origin}/api`)).toMatchObject({ kind: 'ok', value: 1 });
  expect(shop.asked.map(({ path }) => path)).not.toContain('/private/x');
});

test.each([
  ['a missing robots.txt forbids nothing', 404, 'ok'],
  ['a robots.txt that is not to be had today forbids all for today', 500, 'failed'],
  ['a robots.txt that asks to come back later is waited for', 429, 'wait'],
])('%s', async (_name, status, kind) => {
  const shop = await site(
    withRobots((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(status).end();
      else page('x')(request, response);
    }),
  );
  const answer = await webFor({ allowHosts: listed(shop) }).getPage(`${shop.origin}/`);
  expect(answer.kind).toBe(kind);
});

test('one request at a time to a host, with its pause; hosts do not wait for each other', async () => {
  let now = 0;
  let most = 0;
  const quick = await site(text('application/json', '2'));
  const slow = await site((request, response) => {
    now += 1;
    most = Math.max(most, now);
    const end = () => {
      if (quick.asked.length === 0) return setTimeout(end, 5);
      now -= 1;
      return text('application/json', '1')(request, response);
    };
    setTimeout(end, 20);
  });
  const web = webFor({ allowHosts: listed(slow, quick), ownPauseMs: 60 });
  const asked = ['a', 'b', 'c'].map((path) => web.getJson(`${slow.origin}/${path}`));
  expect(await web.getJson(`${quick.origin}/`)).toMatchObject({ kind: 'ok' });
  for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ kind: 'ok' });
  expect(most).toBe(1);
  const at = slow.asked.map((one) => one.at);
  for (const index of [1, 2]) {
    // The line looks at the same clock before it goes on, so that no stall makes the pause shorter.
    expect((at[index] ?? 0) - (at[index - 1] ?? 0)).toBeGreaterThanOrEqual(60);
  }
});

test('the pause that robots.txt asks for holds too', async () => {
  const shop = await site(
    withRobots((request, response) => {
      const rules = 'User-agent: *\nCrawl-delay: 0.1\n';
      if (request.url === '/robots.txt') text('text/plain', rules)(request, response);
      else page('x')(request, response);
    }),
  );
  const web = webFor({ allowHosts: listed(shop), cacheFolder: await folder() });
  await web.getPage(`${shop.origin}/a`);
  await web.getPage(`${shop.origin}/b`);
  const [, first, second] = shop.asked;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(100);
});

test('a host that asks to be left alone is, in the next run too, until the time has come', async () => {
  const api = await site((request, response) => {
    if (api.asked.length > 1) return text('application/json', '1')(request, response);
    return response.writeHead(429, { 'retry-after': '120' }).end();
  });
  const { now, pass } = clock();
  const options = { allowHosts: listed(api), cacheFolder: await folder(), now };
  const retryAt = '2026-11-28T09:02:00.000Z';
  expect(await webFor(options).getJson(`${api.origin}/`)).toMatchObject({ kind: 'wait', retryAt });
  pass(119_000);
  expect(await webFor(options).getJson(`${api.origin}/other`)).toMatchObject({
    kind: 'wait',
    retryAt,
  });
  expect(api.asked).toHaveLength(1);
  pass(1000);
  expect(await webFor(options).getJson(`${api.origin}/`)).toMatchObject({ kind: 'ok' });
});

test('an answer is kept for its time, then asked for with its ETag, and an unchanged one is good again', async () => {
  const api = await site((request, response) => {
    if (request.headers['if-none-match'] === '"v1"') return response.writeHead(304).end();
    return text('application/json', '{"n":1}', { etag: '"v1"' })(request, response);
  });
  const { now, pass } = clock();
  const options = { allowHosts: listed(api), cacheFolder: await folder(), now };
  const ask = (more = {}) => webFor(options).getJson(`${api.origin}/`, { ttlMs: 60_000, ...more });
  const value = { kind: 'ok', value: { n: 1 } };
  expect(await ask()).toMatchObject({
    ...value,
    isFromCache: false,
    fetchedAt: '2026-11-28T09:00:00.000Z',
  });
  pass(59_000);
  expect(await ask()).toMatchObject({
    ...value,
    isFromCache: true,
    fetchedAt: '2026-11-28T09:00:00.000Z',
  });
  expect(api.asked).toHaveLength(1);
  pass(2000);
  expect(await ask()).toMatchObject({
    ...value,
    isFromCache: true,
    fetchedAt: '2026-11-28T09:01:01.000Z',
  });
  expect(await ask()).toMatchObject(value);
  expect(api.asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
  expect(await ask({ isRefresh: true })).toMatchObject(value);
  expect(api.asked).toHaveLength(3);
});

test('that there is nothing is kept too; that the server was ill is not', async () => {
  const api = await site((request, response) =>
    response.writeHead(request.url === '/gone' ? 404 : 500).end(),
  );
  const options = { allowHosts: listed(api), cacheFolder: await folder() };
  for (const path of ['/gone', '/gone', '/ill', '/ill']) {
    const status = path === '/gone' ? 404 : 500;
    expect(await webFor(options).getJson(api.origin + path)).toMatchObject({
      kind: 'failed',
      status,
    });
  }
  expect(api.asked.map(({ path }) => path)).toEqual(['/gone', '/ill', '/ill']);
});

test('a damaged cache is no cache, and one that cannot be written does no harm', async () => {
  const api = await site(text('application/json', '1'));
  const cacheFolder = await folder();
  const options = { allowHosts: listed(api), cacheFolder };
  await webFor(options).getJson(`${api.origin}/`);
  const [file = ''] = await readdir(join(cacheFolder, 'answers'));
  await writeFile(join(cacheFolder, 'answers', file), 'not what was written');
  expect(await webFor(options).getJson(`${api.origin}/`)).toMatchObject({
    kind: 'ok',
    isFromCache: false,
  });
  const nowhere = join(cacheFolder, 'answers', file);
  expect(
    await webFor({ ...options, cacheFolder: nowhere }).getJson(`${api.origin}/`),
  ).toMatchObject({ kind: 'ok' });
});

test('giving up rejects at once, in the line and on the wire', async () => {
  const silent = await site(() => {});
  const web = webFor({ allowHosts: listed(silent) });
  const stop = new AbortController();
  const asked = ['a', 'b'].map((path) =>
    web.getJson(`${silent.origin}/${path}`, { signal: stop.signal }),
  );
  await expect.poll(() => silent.asked.length).toBeGreaterThan(0);
  stop.abort(new Error('enough'));
  for (const answer of await Promise.allSettled(asked)) {
    expect(answer).toMatchObject({ status: 'rejected', reason: { message: 'enough' } });
  }
});
