import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWeb, type WebOptions } from '../../src/core/web/open-web.ts';
import type { Web } from '../../src/core/web/port.ts';
import { openReader, type Reader } from '../../src/core/web/reader.ts';
import { type HostileDocument, hostileDocuments } from '../core/web/hostile-documents.ts';
import type { HostileServer } from '../core/web/hostile-servers.ts';
import { hostileUrls } from '../core/web/hostile-urls.ts';
import { watchProcess } from './watch-process.ts';

const PAGES_EACH = 4;
const PAUSE_MS = 1000;

interface Other {
  list: readonly HostileServer[];
  hosts: string;
  sites: readonly string[];
}

/** Everything that a hostile web can do to us, in one process that is watched; then what an honest one costs. */
export async function bench(): Promise<void> {
  const child = fork(new URL('web-hostile-server.ts', import.meta.url), { stdio: 'inherit' });
  try {
    const [other]: [Other] = (await once(child, 'message')) as [Other];
    const web = openWindow([other.hosts, ...other.sites].join(','));
    await web.getPage(`http://${other.sites[0]}/`);
    const documents = hostileDocuments();
    const reader = openReader();
    const honest = {
      url: 'https://acme.xyz/',
      charset: null,
      bytes: Buffer.from('<title>x</title>'),
    };
    await reader.read({ kind: 'page', ...honest });
    const watch = watchProcess();
    await askUrls(web);
    await askNames();
    await askServers(web, other, child);
    watch.say('addresses, names and servers');
    await readDocuments(reader, documents);
    await reader.close();
    watch.say('all with documents');
    watch.stop();
    await web.close();
    await askCompanies(other.sites);
  } finally {
    child.disconnect();
  }
}

function openWindow(allowHosts: string | null, more: Partial<WebOptions> = {}): Web {
  return openWeb({
    version: '0',
    contact: null,
    allowHosts,
    cacheFolder: null,
    pauseMs: 0,
    env: {},
    now: () => new Date(),
    ...more,
  });
}

async function askUrls(web: Web): Promise<void> {
  let stopped = 0;
  for (const url of hostileUrls) {
    const { kind } = await web.getText(url.replace('PORT', '40123'));
    if (kind === 'refused') stopped += 1;
    else console.log(`NOT STOPPED: ${url}`);
  }
  console.log(`addresses: ${stopped} of ${hostileUrls.length} stopped`);
}

/** What a hostile name server says: each list is one name's. The last is public first and inside ever after. */
const names: readonly (readonly string[])[] = [
  ['127.0.0.1'],
  ['10.0.0.1'],
  ['169.254.169.254'],
  ['93.184.216.34', '127.0.0.1'],
  ['::1'],
  ['::ffff:127.0.0.1'],
  ['2606:4700:4700::1111', 'fd00::1'],
  ['64:ff9b::7f00:1'],
  ['fe80::1%lo'],
  ['not an address'],
];

async function askNames(): Promise<void> {
  let stopped = 0;
  for (const addresses of names) {
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const web = openWindow(null, { resolve: (_host, _options, done) => done(null, found) });
    const { kind } = await web.getText('http://evil.com/', { obeysRobots: false });
    if (kind === 'refused') stopped += 1;
    await web.close();
  }
  console.log(`names: ${stopped} of ${names.length} stopped`);
}

async function askServers(web: Web, { list }: Other, child: ChildProcess): Promise<void> {
  let stopped = 0;
  for (const { name, url, ends } of list) {
    const answer = await web.getJson(url, { timeoutMs: 3000 });
    const code = 'code' in answer ? answer.code : undefined;
    if (answer.kind === ends.kind && (!ends.code || code === ends.code)) stopped += 1;
    else console.log(`${name}: ${answer.kind} ${code}`);
  }
  child.send('knocks?');
  const [{ knocks }] = (await once(child, 'message')) as [{ knocks: number }];
  console.log(
    `servers: ${stopped} of ${list.length} stopped as they should, ${knocks} reached the inside`,
  );
}

async function readDocuments(reader: Reader, documents: readonly HostileDocument[]): Promise<void> {
  let given = 0;
  for (const { name, job } of documents) {
    const start = performance.now();
    const outcome = await reader.read(job);
    const took = performance.now() - start;
    if (outcome.kind === 'failed') given += 1;
    console.log(
      `  ${name}: ${outcome.kind === 'ok' ? 'read' : outcome.reason}, ${took.toFixed(0)} ms`,
    );
  }
  console.log(
    `documents: ${documents.length - given} read within the limits, ${given} given up, none left hanging`,
  );
}

async function askCompanies(sites: readonly string[]): Promise<void> {
  const cacheFolder = await mkdtemp(join(tmpdir(), 'tgcrm-bench-'));
  const web = openWindow(sites.join(','), { ownPauseMs: PAUSE_MS, cacheFolder });
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  let pages = 0;
  await Promise.all(
    sites.map(async (host) => {
      for (let page = 0; page < PAGES_EACH; page += 1) {
        const answer = await web.getPage(`http://${host}/${page}`);
        if (answer.kind === 'ok' && answer.value.links.length > 100) pages += 1;
      }
    }),
  );
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - start) / 1000;
  // robots.txt comes first.
  const polite = (PAGES_EACH * PAUSE_MS) / 1000;
  console.log(
    `${pages} pages of ${sites.length} companies: ${((user + system) / 1000 / pages).toFixed(1)} ms of CPU a page ` +
      `(robots.txt, fetch, unpack, parse, keep), ${seconds.toFixed(1)} s, of which politeness asks ${polite.toFixed(1)} s`,
  );
  await web.close();
  await rm(cacheFolder, { recursive: true });
}
