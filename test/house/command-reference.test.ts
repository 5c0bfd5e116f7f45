import { expect, test } from 'vitest';
import { createProgram } from '../../src/commands/program.ts';
import { commandReference } from '../support/command-reference.ts';

test('docs/commands.md says what the command tree, the exit codes and the settings are', async () => {
  const program = createProgram(
    { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: {}, version: '' },
    new AbortController().signal,
  );
  await expect(commandReference(program)).toMatchFileSnapshot('../../docs/commands.md');
});
