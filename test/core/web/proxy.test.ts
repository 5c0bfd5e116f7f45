import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { readProxies } from '../../../src/core/web/proxy.ts';
import { listed, site, text, webFor } from './web.ts';

const proxy = 'http://proxy.acme.xyz:3128';

test.each([
  [{ HTTPS_PROXY: proxy }, 'https://a.com/', true],
  [{ HTTPS_PROXY: proxy }, 'http://a.com/', false],
  [{ HTTP_PROXY: proxy }, 'http://a.com/', true],
  [{ http_proxy: proxy, HTTP_PROXY: 'http://other:1' }, 'http://a.com/', true],
  [{ HTTP_PROXY: 'proxy.acme.xyz:3128' }, 'http://a.com/', true],
  [{ HTTP_PROXY: proxy }, 'http://127.0.0.1:8080/', false],
  [{ HTTP_PROXY: proxy }, 'http://[::1]/', false],
  [{ HTTP_PROXY: proxy, NO_PROXY: '*' }, 'http://a.com/', false],
  [{ HTTP_PROXY: proxy, NO_PROXY: 'b.com, a.com' }, 'http://a.com/', false],
  [{ HTTP_PROXY: proxy, NO_PROXY: '.a.com' }, 'http://x.a.com/', false],
  [{ HTTP_PROXY: proxy, NO_PROXY: 'a.com' }, 'http://x.a.com/', false],
  [{ HTTP_PROXY: proxy, NO_PROXY: 'a.com' }, 'http://ba.com/', true],
  [{ HTTP_PROXY: proxy, NO_PROXY: 'a.com:8080' }, 'http://a.com/', true],
  [{ HTTP_PROXY: proxy, NO_PROXY: 'a.com:80' }, 'http://a.com/', false],
  [{ HTTP_PROXY: proxy, NO_PROXY: '10.0.0.0/8' }, 'http://10.1.2.3/', false],
  [{ HTTP_PROXY: proxy, NO_PROXY: '10.0.0.0/8' }, 'http://11.1.2.3/', true],
  [{ HTTP_PROXY: ' ' }, 'http://a.com/', false],
])('with %o, %s goes through the proxy: %s', (env, url, isProxied) => {
  expect(readProxies(env).of(new URL(url))?.host ?? null).toBe(
    isProxied ? 'proxy.acme.xyz:3128' : null,
  );
});

test('a proxy that is none is refused, without its password', () => {
  const wrong = () => readProxies({ HTTPS_PROXY: 'socks5://me:hush@host:1' });
  expect(wrong).toThrow('HTTPS_PROXY is not the address of a proxy');
  expect(wrong).not.toThrow('hush');
  expect(readProxies({ HTTPS_PROXY: 'http://me:hush@host:1' }).shown).toEqual([
    'HTTPS_PROXY (host:1)',
  ]);
});

/** A proxy that answers for every host of the web by itself, and counts who wants to go where. */
async function worldThroughProxy(answer: Parameters<typeof site>[0]) {
  const wanted: string[] = [];
  const server = createServer((request, response) => {
    wanted.push(request.url ?? '');
    if (request.url?.endsWith('/robots.txt')) response.writeHead(404).end();
    else answer(request, response);
  });
  server.on('connect', (request, socket) => {
    wanted.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(Number(Reflect.get(Object(server.address()), 'port'))),
    );
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${port}`;
  return { wanted, env: { HTTP_PROXY: url, HTTPS_PROXY: url } };
}

/** No name is known here: the proxy alone can resolve it. */
const noNames = {
  resolve: (_host: string, _options: object, done: (error: Error, found: []) => void) =>
    done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []),
};

test('requests go through the proxy, with the same limits on what comes back', async () => {
  const { env, wanted } = await worldThroughProxy(text('text/html', '<title>through</title>'));
  const web = webFor({ env, ...noNames });
  expect(await web.getPage('http://acme.com/a')).toMatchObject({
    kind: 'ok',
    value: { title: 'through' },
  });
  expect(await web.getJson('http://acme.com/a')).toMatchObject({ kind: 'failed', code: 'type' });
  expect(await web.getJson('https://acme.com/a')).toMatchObject({
    kind: 'failed',
    code: 'network',
  });
  expect(wanted).toEqual([
    'http://acme.com/robots.txt',
    'http://acme.com/a',
    'http://acme.com/a',
    'CONNECT acme.com:443',
  ]);
});

test('the proxy is not asked for what is known to lead inside', async () => {
  const { env, wanted } = await worldThroughProxy(text('text/plain', 'inside'));
  const web = webFor({
    env,
    resolve: (_host, _options, done) => done(null, [{ address: '10.0.0.1', family: 4 }]),
  });
  expect(await web.getJson('http://evil.com/')).toMatchObject({ kind: 'refused', code: 'address' });
  expect(await web.getJson('http://169.254.169.254/')).toMatchObject({
    kind: 'refused',
    code: 'address',
  });
  expect(wanted).toEqual([]);
});

test('a public server cannot redirect to a host that only I may reach, nor a key along', async () => {
  const mine = await site(text('application/json', '"mine"'));
  const { env } = await worldThroughProxy((_request, response) =>
    response.writeHead(302, { location: `${mine.origin}/search` }).end(),
  );
  const web = webFor({ env, allowHosts: listed(mine), ...noNames });
  expect(await web.getJson('http://evil.com/')).toMatchObject({
    kind: 'refused',
    code: 'redirect',
  });
  expect(await web.getJson(`${mine.origin}/search`)).toMatchObject({ kind: 'ok' });
  expect(mine.asked.map(({ path }) => path)).toEqual(['/search']);
});

test('a proxy that is not there is a failure of the network', async () => {
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = Object(server.address());
      server.close(() => resolve(Number(free)));
    });
  });
  const env = { HTTP_PROXY: `http://127.0.0.1:${port}` };
  expect(await webFor({ env, ...noNames }).getJson('http://acme.com/')).toMatchObject({
    kind: 'failed',
    code: 'network',
  });
});
