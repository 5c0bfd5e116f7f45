import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openWeb, type WebOptions } from '../../../src/core/web/open-web.ts';
import type { Web } from '../../../src/core/web/port.ts';

export interface Site {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  /** `127.0.0.1:PORT`. */
  host: string;
  /** What was asked of it, in order. */
  asked: { path: string; headers: IncomingMessage['headers']; at: number }[];
}

export type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on this machine for one test. */
export async function site(answer: Answerer): Promise<Site> {
  const asked: Site['asked'] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers, at: performance.now() });
    // Whoever is cut off by the one who asked has nothing to complain about.
    response.on('error', () => {});
    if (request.url === '/robots.txt' && !answersRobots.has(answer)) response.writeHead(404).end();
    else answer(request, response);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, asked };
}

const answersRobots = new WeakSet<Answerer>();

/** For a site that has a robots.txt of its own. */
export function withRobots(answer: Answerer): Answerer {
  answersRobots.add(answer);
  return answer;
}

export function text(type: string, body: string | Buffer, headers = {}): Answerer {
  return (_request, response) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
}

/** The window, reaching what the test lists. */
export function webFor(options: Partial<WebOptions> = {}): Web {
  const web = openWeb({
    version: '1.2.3',
    contact: null,
    allowHosts: null,
    cacheFolder: null,
    pauseMs: 0,
    env: {},
    now: () => new Date(),
    ...options,
  });
  onTestFinished(() => web.close());
  return web;
}

/** All that a person's list of hosts can name of these sites. */
export function listed(...sites: readonly Site[]): string {
  return sites.map(({ host }) => host).join(',');
}

/** A new folder, gone after the test. */
export async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'tgcrm-web-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

/** A clock that a test moves. */
export function clock(start = '2026-11-28T09:00:00.000Z') {
  let at = Date.parse(start);
  const pass = (ms: number) => {
    at += ms;
  };
  return { now: () => new Date(at), pass };
}
