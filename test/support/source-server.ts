import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { sourceAnswers } from './source-answers.ts';

/** What a server of a source may do instead of answering as documented. */
export type Fault =
  | 'empty'
  | 'malformed'
  | 'other-shape'
  | 'slow'
  | 'cut'
  | 401
  | 403
  | 404
  | 429
  | 500;

export const faults: readonly Fault[] = [
  'empty',
  'malformed',
  'other-shape',
  'slow',
  'cut',
  401,
  403,
  404,
  429,
  500,
];

export interface SourceServer {
  /** `http://127.0.0.1:PORT` */
  url: string;
  host: string;
  /** Requests so far, without those for robots.txt: `GET /orgs/acme`. */
  requests(): readonly string[];
  headers(): readonly IncomingMessage['headers'][];
  /** What every answer from now on is; `null` for the documented ones. */
  setFault(fault: Fault | null): void;
}

/** One local server that speaks the documented shapes of every source, and of the site of Acme. */
export async function sourceServer(): Promise<SourceServer> {
  const seen: { line: string; headers: IncomingMessage['headers'] }[] = [];
  let fault: Fault | null = null;
  let origin = '';
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    if (pathname === '/robots.txt') {
      answer(response, { status: 404, type: 'text/plain', body: '' });
      return;
    }
    seen.push({ line: `GET ${request.url}`, headers: request.headers });
    if (fault !== null) {
      fail(response, fault, pathname);
      return;
    }
    const told = sourceAnswers(pathname, searchParams, origin);
    answer(response, told ?? { status: 404, type: 'application/json', body: '{}' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  return {
    url: origin,
    host: `127.0.0.1:${port}`,
    requests: () => seen.map(({ line }) => line),
    headers: () => seen.map(({ headers }) => headers),
    setFault: (next) => {
      fault = next;
    },
  };
}

export interface Told {
  status: number;
  type: string;
  body: string;
}

function answer(response: ServerResponse, { status, type, body }: Told): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}

function fail(response: ServerResponse, fault: Fault, pathname: string): void {
  const type = typeOf(pathname);
  switch (fault) {
    case 'empty':
      answer(response, { status: 200, type, body: emptyOf(pathname, type) });
      return;
    case 'malformed':
      answer(response, {
        status: 200,
        type,
        body: '{"coins": [{"id": "ac\u0000\u001b]0;x\u0007',
      });
      return;
    case 'other-shape':
      answer(response, {
        status: 200,
        type,
        body: '[{"data": [null, 7, {"items": {}}]}, null]',
      });
      return;
    case 'slow':
      return;
    case 'cut':
      response.writeHead(200, { 'content-type': type, 'content-length': '5000' });
      response.write('{"data": [');
      setImmediate(() => response.destroy());
      return;
    case 429:
      response.writeHead(429, { 'retry-after': '120', 'content-type': 'text/plain' });
      response.end('slow down');
      return;
    case 401:
    case 403:
    case 404:
    case 500:
      answer(response, { status: fault, type: 'text/plain', body: `error ${fault}` });
      return;
  }
}

function typeOf(pathname: string): string {
  if (/^\/(?:feed|feeds\/.*|news\.xml)$/.test(pathname)) return 'application/rss+xml';
  if (pathname.endsWith('.pdf')) return 'application/pdf';
  if (pathname.endsWith('.txt')) return 'text/plain';
  return /^\/(?:about|team|blog.*)?$/.test(pathname) ? 'text/html' : 'application/json';
}

function emptyOf(pathname: string, type: string): string {
  if (type === 'application/rss+xml')
    return '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>';
  if (type !== 'application/json') return '';
  return /\/(?:protocols|repos)$/.test(pathname) ? '[]' : '{}';
}
