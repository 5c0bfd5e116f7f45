import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * Before the first test: a real PostgreSQL for the whole run, in `TGCRM_TEST_POSTGRES_URL`, unless one is named
 * there already. Where none is installed the stores of the tests fall back to PGlite.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TGCRM_TEST_POSTGRES_URL) return undefined;
  const binaries = findBinaries();
  const server = binaries === undefined ? undefined : await startServer(binaries);
  if (!server) {
    process.stderr.write(
      'No PostgreSQL server here: that half of the store tests runs on PGlite.\n',
    );
    return undefined;
  }
  process.env.TGCRM_TEST_POSTGRES_URL = server.url;
  return server.stop;
}

/** Debian keeps the binaries of each version away from the path. */
function findBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const newestFirst = versions.toSorted((a, b) => Number(b) - Number(a));
  const folders = newestFirst.map((version) => join(debian, version, 'bin'));
  return [...folders, ...(process.env.PATH ?? '').split(delimiter)].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
}

async function startServer(binaries: string) {
  const keeper = fileURLToPath(new URL('postgres-keeper.ts', import.meta.url));
  const child = spawn(process.execPath, [keeper, binaries], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [url] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(() => []),
  ]);
  if (typeof url !== 'string') return undefined;
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  return { url, stop };
}
