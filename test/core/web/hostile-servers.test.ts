import { afterAll, expect, test } from 'vitest';
import { hostileServers } from './hostile-servers.ts';
import { webFor } from './web.ts';

const servers = await hostileServers({ bombBytes: 16 * 1024 ** 2 });
afterAll(() => servers.close());

test('at least 14 hostile servers', () => {
  expect(servers.list.length).toBeGreaterThanOrEqual(14);
});

test.each(servers.list)('$name: $ends.code', async ({ url, ends }) => {
  const web = webFor({ allowHosts: servers.hosts });
  const isOnTime = ends.code !== undefined && ends.code !== 'timeout';
  const answer = await web.getJson(url, { timeoutMs: isOnTime ? 30_000 : 1200 });
  expect(answer).toMatchObject(ends);
  expect(servers.knocks()).toBe(0);
});
