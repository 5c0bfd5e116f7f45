import { describe, expect, it } from 'vitest';
import { createProgram } from '../../../src/commands/program.ts';
import { separateJsonFlag } from '../../../src/commands/terminal/json-flag.ts';
import { homeBeside } from '../../support/home.ts';

const program = createProgram(
  { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: {}, version: 'v0' },
  new AbortController().signal,
);

describe('a word after --json', () => {
  it.each([
    'chats --json size',
    'chats list --json size',
    'chats show --json title Acme',
    'chats show --json size Acme',
    'chats show Acme --json size',
    'chats add Acme --json size',
    'chats set Acme --note hi --json size',
    'search deck --json size',
    'search --json total deck',
    'followups edit f1 --at +3h --json size',
    'followups run --json size',
    'config set sending.pace 60-180 --json size',
    'sync --json chats',
    'next Acme --json size',
  ])('names fields in: %s', (line) => {
    const words = line.split(' ');
    expect(separateJsonFlag(program, words).join(' ')).toMatch(/--json=(size|title|total|chats)\b/);
  });

  it.each([
    'chats --json list',
    'chats show --json Acme',
    'chats set --note hi --json Acme',
    'suggest --json Acme',
    'suggest Northwind --json @ann',
    'search --json deck',
    'confirm --pick 2 --json Acme',
    'config set sending.pace --json 60-180',
  ])('is an argument in: %s', (line) => {
    expect(separateJsonFlag(program, line.split(' '))).toContain('--json=');
  });
});

it.each(['--json=size', '--json size'])(
  'a field that is not there stops before anything is done: %s',
  async (flag) => {
    const { run } = await homeBeside();
    expect((await run(['followups', 'pause', ...flag.split(' ')])).code).toBe(2);
    expect((await run('status --json sending'.split(' '))).json).not.toMatchObject({
      sending: { paused: true },
    });
    expect((await run('followups pause --json'.split(' '))).json).toMatchObject({ changed: true });
  },
);
