// `npm test`: lint, types, build, every test; ends with the count alone on a line. npm puts the pinned Node first on
// the path, so all of it runs there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

run('lint', join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings');
run('types', join(root, 'node_modules/typescript/bin/tsc'), '--noEmit');
run('build', join(root, 'node_modules/tsdown/dist/run.mjs'), '--logLevel', 'warn');
process.exitCode = runTests(process.argv.slice(2));

function run(step, ...command) {
  process.stdout.write(`${step}\n`);
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function runTests(more) {
  const folder = mkdtempSync(join(tmpdir(), 'tgcrm-test-'));
  const file = join(folder, 'results.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...more], {
    cwd: root,
    stdio: 'inherit',
  });
  const code = status === 0 ? 0 : (status ?? 1) || 1;
  if (existsSync(file))
    process.stdout.write(`${countLine(JSON.parse(readFileSync(file, 'utf8')))}\n`);
  rmSync(folder, { recursive: true, force: true });
  return code;
}

function countLine({
  success,
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numFailedTestSuites,
}) {
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
  // A test file that could not even be loaded has no failed test, but is a failure all the same.
  const failed = numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites));
  return `${numPassedTests} passed, ${failed} failed${skipped}`;
}
