import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createRawServer, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliCompress, createGzip, constants as z } from 'node:zlib';

/** Servers that mean harm, and what must become of asking each: no more than a value. */
export interface HostileServer {
  name: string;
  /** What the answer must have. */
  ends: { kind: string; code?: string };
  url: string;
}

export interface HostileServers {
  list: readonly HostileServer[];
  /** To be listed in `web.allowHosts`. */
  hosts: string;
  /** How often somebody knocked where nobody may go. */
  knocks(): number;
  close(): Promise<void>;
}

/** @param bombBytes what each bomb unpacks to. */
export async function hostileServers({
  bombBytes,
}: {
  bombBytes: number;
}): Promise<HostileServers> {
  const bombs = { gzip: await bomb('gzip', bombBytes), br: await bomb('br', bombBytes) };
  let knocks = 0;
  const inner = createServer((_request, response) => {
    knocks += 1;
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"secret":1}');
  });
  const inside = `http://127.0.0.1:${await listen(inner)}`;
  const answers = { ...bodies(bombs), ...heads(inside) };
  const server = createServer((request, response) => {
    response.on('error', () => {});
    const [, name = ''] = /^\/([a-z-]+)/.exec(request.url ?? '') ?? [];
    const found = Object.entries(answers).find(([key]) => key === name);
    if (found) found[1].answer(request, response);
    else response.writeHead(404).end();
  });
  const raw = createRawServer((socket) => rawAnswer(socket));
  const [host, rawHost] = [`127.0.0.1:${await listen(server)}`, `127.0.0.1:${await listen(raw)}`];
  const served = Object.entries(answers).map(([name, { ends }]) => ({
    name: name.replaceAll('-', ' '),
    ends,
    url: `http://${host}/${name}`,
  }));
  const garbled = rawAnswers.map(({ name, ends }) => ({
    name,
    ends,
    url: `http://${rawHost}/${name.replaceAll(' ', '-')}`,
  }));
  return {
    list: [...served, ...garbled],
    hosts: `${host},${rawHost}`,
    knocks: () => knocks,
    close: async () => {
      server.closeAllConnections();
      inner.closeAllConnections();
      for (const socket of open) socket.destroy();
      await Promise.all([server, inner, raw].map((one) => new Promise((done) => one.close(done))));
    },
  };
}

interface Hostile {
  ends: HostileServer['ends'];
  answer: (request: IncomingMessage, response: ServerResponse) => void;
}

type Hostiles = Record<string, Hostile>;

const tooLarge = { kind: 'failed', code: 'too-large' };
const inCircles = { kind: 'refused', code: 'redirect' };
const json = { 'content-type': 'application/json' };

function bodies(bombs: { gzip: Buffer; br: Buffer }): Hostiles {
  const packed = (encoding: string, body: Buffer, ends: Hostile['ends']): Hostile => ({
    ends,
    answer: (_request, response) =>
      response.writeHead(200, { ...json, 'content-encoding': encoding }).end(body),
  });
  return {
    'gzip-bomb': packed('gzip', bombs.gzip, tooLarge),
    'brotli-bomb': packed('br', bombs.br, tooLarge),
    'three-packings': packed('gzip, gzip, gzip', bombs.gzip, { kind: 'failed', code: 'encoding' }),
    'unknown-packing': packed('lzma', bombs.gzip, { kind: 'failed', code: 'encoding' }),
    'not-packed-at-all': packed('gzip', Buffer.from('{}'), { kind: 'failed', code: 'encoding' }),
    'half-a-packing': packed('gzip', bombs.gzip.subarray(0, 200), {
      kind: 'failed',
      code: 'encoding',
    }),
    'endless-body': {
      ends: tooLarge,
      answer: (_request, response) => {
        response.writeHead(200, json);
        const block = Buffer.alloc(65_536, 32);
        const more = () => {
          while (!response.destroyed && response.write(block));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      },
    },
    'slow-drip': {
      ends: { kind: 'failed', code: 'timeout' },
      answer: (_request, response) => {
        response.writeHead(200, json);
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
    },
    'absurd-length': {
      ends: tooLarge,
      answer: (_request, response) =>
        response.writeHead(200, { ...json, 'content-length': '9007199254740991' }).write('x'),
    },
    'cut-short': {
      ends: { kind: 'failed', code: 'network' },
      answer: (_request, response) => {
        response.writeHead(200, { ...json, 'content-length': '100' });
        response.write('x', () => response.destroy());
      },
    },
    'wrong-type': {
      ends: { kind: 'failed', code: 'type' },
      answer: (_request, response) =>
        response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    },
    'no-type': {
      ends: { kind: 'failed', code: 'type' },
      answer: (_request, response) => response.writeHead(200).end('{}'),
    },
    'deep-json': {
      ends: { kind: 'failed', code: 'unreadable' },
      answer: (_request, response) =>
        response.writeHead(200, json).end('['.repeat(500_000) + ']'.repeat(500_000)),
    },
  };
}

function heads(inside: string): Hostiles {
  const redirect = (
    to: string | ((path: string) => string),
    ends: Hostile['ends'] = inCircles,
  ): Hostile => ({
    ends,
    answer: (request, response) =>
      response
        .writeHead(302, { location: typeof to === 'string' ? to : to(request.url ?? '') })
        .end(),
  });
  const inner = { kind: 'refused', code: 'address' };
  const noAddress = { kind: 'refused', code: 'url' };
  return {
    'never-answers': { ends: { kind: 'failed', code: 'timeout' }, answer: () => {} },
    'redirect-in-a-circle': redirect((path) => path),
    'redirect-in-two-steps': redirect((path) =>
      path.includes('?') ? (path.split('?')[0] ?? '') : `${path}?b`,
    ),
    'redirect-without-end': redirect((path) => `${path}/x`),
    'redirect-inward': redirect(`${inside}/secret`, noAddress),
    'redirect-to-the-cloud': redirect('http://169.254.169.254/latest/', inner),
    'redirect-to-mapped': redirect('http://[::ffff:7f00:1]/', inner),
    'redirect-to-number': redirect('//2130706433/', inner),
    'redirect-to-file': redirect('file:///etc/passwd', noAddress),
    'redirect-to-gopher': redirect('gopher://127.0.0.1:6379/_INFO', noAddress),
    'redirect-with-name': redirect('http://a:b@acme.com/', noAddress),
    'redirect-nowhere': {
      ends: { kind: 'failed', code: 'status' },
      answer: (_request, response) => response.writeHead(302).end(),
    },
    'large-head': {
      ends: tooLarge,
      answer: (_request, response) =>
        response.writeHead(200, { ...json, 'x-much': 'a'.repeat(40_000) }).end('{}'),
    },
  };
}

const rawAnswers: readonly { name: string; ends: HostileServer['ends'] }[] = [
  { name: 'no http at all', ends: { kind: 'failed', code: 'network' } },
  { name: 'head without end', ends: { kind: 'failed' } },
  { name: 'endless early hints', ends: { kind: 'failed' } },
  { name: 'hangs up', ends: { kind: 'failed', code: 'network' } },
];

const open = new Set<Socket>();

function rawAnswer(socket: Socket): void {
  open.add(socket);
  socket.on('error', () => {});
  socket.on('close', () => open.delete(socket));
  socket.once('data', (data: Buffer) => {
    const path = data.toString('latin1').split(' ')[1] ?? '';
    if (path.includes('no-http')) socket.end('SSH-2.0-OpenSSH_9.9\r\n');
    else if (path.includes('hangs-up')) socket.destroy();
    else if (path.includes('early'))
      repeat(socket, 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n');
    else {
      socket.write('HTTP/1.1 200 OK\r\n');
      repeat(socket, 'x-more: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n');
    }
  });
}

function repeat(socket: Socket, line: string): void {
  const timer = setInterval(() => socket.write(line.repeat(20)), 5);
  socket.on('close', () => clearInterval(timer));
}

async function bomb(kind: 'gzip' | 'br', bytes: number): Promise<Buffer> {
  const block = Buffer.alloc(1024 ** 2, 32);
  const pack =
    kind === 'gzip'
      ? createGzip({ level: 1 })
      : createBrotliCompress({ params: { [z.BROTLI_PARAM_QUALITY]: 1 } });
  const parts: Buffer[] = [];
  await pipeline(
    Readable.from(Array.from({ length: Math.ceil(bytes / block.length) }, () => block)),
    pack,
    async (source: AsyncIterable<Buffer>) => {
      for await (const part of source) parts.push(part);
    },
  );
  return Buffer.concat(parts);
}

async function listen(
  server: { listen(port: number, host: string): unknown; address(): unknown } & NodeJS.EventEmitter,
): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Number(Reflect.get(Object(server.address()), 'port'));
}
