// `npm test`: lint, types, build, every test; ends with the count alone on a line. npm puts the pinned Node first on
// the path, so all of it runs there.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// Beside each other: none needs what another makes.
const steps = await Promise.all([
  run('lint', join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'),
  run('types', join(root, 'node_modules/typescript/bin/tsc'), '--noEmit'),
  run('build', join(root, 'node_modules/tsdown/dist/run.mjs'), '--logLevel', 'warn'),
]);
const failed = steps.find((code) => code !== 0);
process.exitCode = failed ?? runTests(process.argv.slice(2));

/** Says what the step said once it has ended. @returns its exit status */
function run(step, ...command) {
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root, maxBuffer: 2 ** 28 }, (error, out, err) => {
      process.stdout.write(`${step}\n${out}`);
      process.stderr.write(err);
      resolve(error === null ? 0 : typeof error.code === 'number' ? error.code : 1);
    });
  });
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
