import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A program of its own: `node postgres-keeper.ts BINARIES`. It keeps one PostgreSQL server for a test run,
// prints the address once it answers, and ends it and removes its files as soon as standard input closes:
// that happens however the test run ends, even by kill -9.

const READY = 'ready to accept connections';

const binaries = process.argv[2] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'tgcrm-postgres-'));
const user = unprivilegedUser();
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
if (user) chownSync(folder, user.uid, user.gid);

const files = join(folder, 'files');
const INITDB = ['-U', 'tgcrm', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
execFileSync(join(binaries, 'initdb'), ['-D', files, ...INITDB], {
  ...user,
  cwd: folder,
  stdio: ['ignore', 'ignore', 'inherit'],
});

const server = startServer();
server.on('exit', () => process.exit());
process.stdin.resume().on('end', () => server.kill('SIGQUIT'));
process.on('SIGTERM', () => server.kill('SIGQUIT'));
// Ctrl-C reaches the whole group; the end of the test run, a moment later, is the sign to stop.
process.on('SIGINT', () => undefined);

function startServer(): ChildProcess {
  const settings = [
    'fsync=off',
    'full_page_writes=off',
    'listen_addresses=',
    'max_connections=200',
  ];
  const args = ['-D', files, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(join(binaries, 'postgres'), args, {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    // Only the start matters: what tests provoke later is theirs to check.
    if (log.includes(READY)) return;
    log += text;
    if (log.includes(READY)) process.stdout.write(`postgres://tgcrm@/postgres?host=${folder}\n`);
  });
  child.on('exit', () => {
    if (!log.includes(READY)) process.stderr.write(log);
  });
  return child;
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return idsOf('postgres') ?? idsOf('nobody');
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, name])));
    return uid && gid ? { uid, gid } : undefined;
  } catch {
    return undefined;
  }
}
