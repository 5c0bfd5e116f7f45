import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addCompany } from '../../src/store/companies.ts';
import { openStore } from '../../src/store/open.ts';
import { runCommand } from '../support/run.ts';
import { sourceServer } from '../support/source-server.ts';
import { aCompany } from '../support/store-rows.ts';

test('a company is rehearsed, enriched and shown; sources and feeds are listed', async () => {
  const { server, tgcrm } = await place();
  const planned = await tgcrm('enrich', 'acme', '--source', 'site,github', '--dry-run', '--json');
  expect(planned).toMatchObject({ code: 0, json: { facts: { added: 0 } } });
  expect(planned.stdout).toContain('"outcome":"planned"');
  expect(server.requests()).toEqual([]);

  const done = await tgcrm('enrich', 'Acme', '--source', 'site,github', '--json');
  expect(done).toMatchObject({
    code: 0,
    json: {
      companies: [
        {
          company: { id: 'acme', name: 'Acme' },
          sources: [
            { source: 'site', outcome: 'found' },
            { source: 'github', outcome: 'found' },
          ],
        },
      ],
    },
  });
  const shown = await tgcrm('companies', 'show', 'Acme', '--json');
  expect(shown.json).toMatchObject({
    description: 'Payments for shops that take stablecoins',
    facts: expect.arrayContaining([
      expect.objectContaining({
        field: 'headquarters',
        value: 'Riga, Latvia',
        source: 'github',
        url: 'https://github.com/acme',
        licence: expect.any(String),
        isStale: false,
      }),
    ]),
    others: expect.arrayContaining([expect.objectContaining({ name: 'Ann Lee', role: 'CEO' })]),
    news: [{ day: '2026-02-01', title: 'Acme opens in Oslo' }],
  });
  const text = (await tgcrm('companies', 'show', 'Acme')).stdout;
  for (const words of ['Payments for shops', 'Ann Lee, CEO', 'Acme opens in Oslo', 'last push'])
    expect(text).toContain(words);

  const again = await tgcrm('enrich', 'Acme', '--source', 'site,github', '--json');
  expect(again.stdout.match(/"outcome":"fresh"/g)).toHaveLength(2);
});

test('sources and feeds are listed, added and removed', async () => {
  const { tgcrm } = await place();
  const list = await tgcrm('sources', '--json', 'name,state,key,keyHow');
  expect(list.json).toContainEqual({
    name: 'x',
    state: 'no-key',
    key: 'missing',
    keyHow: expect.stringContaining('$0.010 a profile'),
  });
  expect((await tgcrm('sources', 'add', 'https://news.example.org/rss')).code).toBe(0);
  expect((await tgcrm('sources')).stdout).toContain('https://news.example.org/rss');
  expect((await tgcrm('sources', 'add', 'https://news.example.org/rss')).code).toBe(5);
  expect((await tgcrm('sources', 'add', 'javascript:alert(1)')).code).toBe(2);
  expect((await tgcrm('sources', 'remove', 'https://news.example.org/rss')).code).toBe(0);
  expect((await tgcrm('sources', 'remove', 'https://news.example.org/rss')).code).toBe(6);
});

test('wrong words are told before anything is asked', async () => {
  const { server, tgcrm } = await place();
  expect((await tgcrm('enrich')).code).toBe(2);
  expect((await tgcrm('enrich', 'Acme', '--all')).code).toBe(2);
  const unknown = await tgcrm('enrich', 'Acme', '--source', 'site,facebook');
  expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('wikidata') });
  expect((await tgcrm('enrich', 'Nobody')).code).toBe(6);
  expect(server.requests()).toEqual([]);
});

test('all companies are enriched in turn; Ctrl-C ends it and keeps what is done', async () => {
  const { server, tgcrm, interrupt } = await place();
  const { code, stderr } = await tgcrm('enrich', '--all', '--source', 'site');
  expect(code).toBe(0);
  expect(stderr).toContain('2 companies: ');
  server.setFault('slow');
  const cut = tgcrm('enrich', '--all', '--source', 'wikidata');
  await expect.poll(() => server.requests().join('\n')).toContain('/w/api.php');
  interrupt();
  expect((await cut).code).toBe(130);
  expect((await tgcrm('companies', 'show', 'Acme', '--json')).stdout).toContain('Acme Labs Ltd');
});

async function place() {
  const server = await sourceServer();
  const home = await mkdtemp(join(tmpdir(), 'tgcrm-enrich-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const store = await openStore(`file:${join(home, 'data/default/store.db')}`);
  await addCompany(store.db, aCompany({ url: server.url }));
  await addCompany(store.db, aCompany({ id: 'beta', name: 'Beta', url: `${server.url}/team` }));
  await store.close();
  const env = {
    TGCRM_HOME: home,
    TGCRM_WEB_ALLOW_HOSTS: server.host,
    TGCRM_SOURCES_GITHUB_URL: server.url,
    TGCRM_SOURCES_WIKIDATA_URL: server.url,
  };
  const abort = new AbortController();
  const tgcrm = (...argv: string[]) => runCommand(argv, { env, interrupt: abort.signal });
  return { server, tgcrm, interrupt: () => abort.abort() };
}
