import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What a user gets: the packed bundle, installed by npm into an empty folder. */
const root = join(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tgcrm-release-'));
  // The bundle was built before the tests; building it anew would pull it away under the others.
  npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  npm(folder, 'init', '-y');
  npm(folder, 'install', '--prefer-offline', `./${tarball}`);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the installed program says its version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(tgcrm('--version')).toBe(`${version}\n`);
});

test('the installed program opens a store of its own and lists it', () => {
  expect(JSON.parse(tgcrm('companies', 'list', '--json'))).toEqual([]);
});

test('the thread that reads the web is installed too, and needs nothing beside it', async () => {
  const worker = new Worker(join(folder, 'node_modules/tgcrm/dist/web-worker.js'), { env: {} });
  const bytes = new Uint8Array(Buffer.from('<title>Acme</title>'));
  worker.postMessage({ kind: 'page', bytes, url: 'https://acme.xyz/', charset: null });
  const outcome = await new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (message) => message.kind === 'done' && resolve(message.outcome));
  });
  await worker.terminate();
  expect(outcome).toMatchObject({ kind: 'ok', value: { title: 'Acme' } });
});

test('nothing but the native module is installed with it', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(Object.keys(dependencies)).toEqual(['better-sqlite3']);
});

test('it asks npm for no script, so installing it ends without a question', () => {
  const path = join(folder, 'node_modules/tgcrm/package.json');
  const { scripts } = JSON.parse(readFileSync(path, 'utf8'));
  // `prepare` too: npm warns of it whenever a package does not come from a registry.
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) {
    expect(scripts).not.toHaveProperty(script);
  }
});

test('a Node that is too old gets one clear line', () => {
  const front = join(folder, 'node_modules/tgcrm/bin/tgcrm.js');
  const old = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); import(${JSON.stringify(front)})`;
  const { status, stderr } = run(process.execPath, ['--input-type=module', '-e', old]);
  expect(stderr).toBe('tgcrm: needs Node 22.22 or later; this is 20.20.2\n');
  expect(status).toBe(2);
});

function tgcrm(...args: string[]): string {
  const front = join(folder, 'node_modules/tgcrm/bin/tgcrm.js');
  const { status, stdout, stderr } = run(process.execPath, [front, ...args]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

function run(command: string, args: string[]) {
  const env = { ...process.env, TGCRM_HOME: join(folder, 'home') };
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function npm(cwd: string, ...args: string[]): void {
  execFileSync('npm', [...args, '--silent'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}
