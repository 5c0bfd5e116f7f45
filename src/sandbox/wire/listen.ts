import { randomInt } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';

const HOST = '127.0.0.1';
/**
 * Sessions of the library store the port as a signed 16-bit number, and Linux hands out ports above
 * that for `listen(0)`: so we pick one ourselves.
 */
const LOWEST = 10_000;
const HIGHEST = 32_767;
const TRIES = 50;

/**
 * Listens on this machine alone; without a port, on a free one from 10000 to 32767.
 *
 * @throws {Error} in words, when the port that is asked for is taken
 */
export async function listen(
  onSocket: (socket: Socket) => void,
  port?: number,
): Promise<{ server: Server; port: number }> {
  if (port !== undefined) return { server: await takePort(onSocket, port), port };
  for (let tries = 1; ; tries += 1) {
    const guess = randomInt(LOWEST, HIGHEST + 1);
    try {
      return { server: await tryPort(onSocket, guess), port: guess };
    } catch (error) {
      if (!isTaken(error) || tries >= TRIES) throw error;
    }
  }
}

export async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}

async function takePort(onSocket: (socket: Socket) => void, port: number): Promise<Server> {
  try {
    return await tryPort(onSocket, port);
  } catch (error) {
    if (isTaken(error)) throw new Error(`port ${port} is taken`, { cause: error });
    throw error;
  }
}

function tryPort(onSocket: (socket: Socket) => void, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ noDelay: true }, onSocket);
    server.once('error', reject);
    server.listen({ host: HOST, port, exclusive: true }, () => {
      server.removeListener('error', reject);
      resolve(server);
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
