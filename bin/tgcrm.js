#!/usr/bin/env node
// The front door. It must parse on any Node that npm might find, so: old syntax, nothing imported from our code
// before the version is known.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const least = [22, 22];
const main = new URL('../dist/main.js', import.meta.url);

start();

function start() {
  const argv = process.argv.slice(2);
  // Answered on every Node, so that a report of a problem can name the version.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(readVersion() + '\n');
  } else if (isNewEnough(process.versions.node)) {
    run(argv);
  } else {
    handOver(argv);
  }
}

function run(argv) {
  if (!existsSync(main)) {
    process.stderr.write('tgcrm: it is not built\n  hint: npm run build\n');
    process.exitCode = 1;
    return;
  }
  // Whatever this run writes, a cache too, is for its user alone.
  process.umask(0o077);
  // Compiled code is kept from run to run, in a folder of ours: others may write to the temporary one.
  process.getBuiltinModule('node:module').enableCompileCache(cacheFolder(process.env));
  import(main.href)
    .then((module) => module.main(argv, process))
    .then((code) => process.exit(code))
    .catch(crash);
}

function cacheFolder(env) {
  if (env.TGCRM_HOME) return env.TGCRM_HOME + '/cache/compiled';
  return (env.XDG_CACHE_HOME || (env.HOME || '.') + '/.cache') + '/tgcrm/compiled';
}

/** A checkout has a Node of its own among its development packages; an installation has not. */
function handOver(argv) {
  const pinned = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (!existsSync(pinned)) {
    process.stderr.write(
      'tgcrm: needs Node ' + least.join('.') + ' or later; this is ' + process.versions.node + '\n',
    );
    process.exitCode = 2;
    return;
  }
  import('node:child_process').then(({ spawn }) => spawnPinned(spawn, pinned, argv)).catch(crash);
}

function spawnPinned(spawn, pinned, argv) {
  const child = spawn(pinned, [fileURLToPath(import.meta.url)].concat(argv), { stdio: 'inherit' });
  // Also Ctrl-C: a script that sends it to us alone means the child. What a terminal sends to both, the child takes once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else {
      process.exit(code === null ? 1 : code);
    }
  });
}

function crash(error) {
  process.stderr.write('tgcrm: cannot start\n' + error.stack + '\n');
  process.exit(1);
}

function isNewEnough(version) {
  const parts = version.split('.').map(Number);
  return parts[0] > least[0] || (parts[0] === least[0] && parts[1] >= least[1]);
}

function readVersion() {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}
