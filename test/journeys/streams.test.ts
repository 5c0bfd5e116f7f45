import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import {
  bin,
  loggedInProgram,
  newFolder,
  patiently,
  programBeside,
  programIn,
} from '../support/program.ts';

describe('without a terminal', () => {
  it.each([
    { line: 'login --no-input', names: '--phone' },
    { line: 'login', names: '--phone' },
    { line: 'triage', names: '--plain' },
  ])('$line asks nothing: 2, and the way to answer', patiently, async ({ line, names }) => {
    const { tgcrm, sandbox } = await programBeside();
    const { code, stdout, stderr } = await tgcrm(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/\ntgcrm: .+\n {2}hint: .+\n$|^tgcrm: .+\n {2}hint: .+\n$/);
    expect(stderr).toContain(names);
    expect(sandbox.seen().map(({ method }) => method)).not.toContain('auth.SendCode');
  });
});

describe('errors', () => {
  it.each([
    { line: 'chats add nobody', code: 6, is: 'not-found' },
    { line: 'chats --sort size', code: 2, is: 'usage' },
    { line: 'chats --json=id,size', code: 2, is: 'usage' },
    { line: 'status --json size', code: 2, is: 'usage' },
    { line: 'frobnicate', code: 2, is: 'usage' },
    { line: 'import telegram nowhere.json', code: 3, is: 'import-file' },
    { line: 'sync', code: 4, is: 'not-logged-in' },
  ])('$line: one line and a hint, or one JSON value', patiently, async ({ line, code, is }) => {
    const { tgcrm } = await programBeside();
    const plain = await tgcrm(line.replace(/ ?--json\S*( \S+)?/, ''));
    const json = await tgcrm(line.includes('--json') ? line : `${line} --json`);
    expect(json).toMatchObject({ code, stdout: '', errorJson: { error: { code: is } } });
    const shape = {
      code: is,
      message: expect.any(String),
      hint: expect.any(String),
      retryAt: null,
    };
    expect(json.errorJson).toEqual({ error: shape });
    if (line.includes('--json')) return;
    expect(plain).toMatchObject({ code, stdout: '' });
    expect(plain.stderr).toMatch(/(^|\n)tgcrm: .+\n {2}hint: .+\n$/);
  });

  it('an unknown field names the ones that there are', async () => {
    const { tgcrm } = programIn(await newFolder());
    const { code, errorJson } = await tgcrm('chats --json id,size');
    expect(code).toBe(2);
    expect(JSON.stringify(errorJson)).toMatch(/no field \\"size\\".*id, kind, title/);
  });
});

describe('a reader that is gone', () => {
  it('closes the pipe of the answer, and that is no error', patiently, async () => {
    const { here, env } = await loggedInProgram('lively');
    await here('chats --refresh');
    for (const argv of [['chats'], ['chats', '--json']]) {
      const child = spawn(process.execPath, [bin, ...argv], { env });
      child.stdout.destroy();
      const said = text(child.stderr);
      const [code] = await new Promise<unknown[]>((resolve) =>
        child.once('close', (...end) => resolve(end)),
      );
      expect({ code, said: await said }).toEqual({ code: 0, said: '' });
    }
  });

  it('closes the pipe of the remarks, and the work goes on', patiently, async () => {
    const { here, env } = await loggedInProgram();
    await here('chats --refresh');
    await here('chats add @ann_northwind');
    const child = spawn(process.execPath, [bin, 'sync', '--json'], { env });
    child.stderr.destroy();
    expect(JSON.parse(await text(child.stdout))).toMatchObject({ messages: { added: 7 } });
  });

  it.runIf(process.platform === 'linux')('has a full disk, and is told', async () => {
    const { env } = programIn(await newFolder());
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [bin, 'config', 'list'], {
      env,
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    const said = child.stderr === null ? '' : await text(child.stderr);
    expect(said).toMatch(/^tgcrm: cannot write the answer: the disk is full\n {2}hint: /);
    expect(child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)))).toBe(3);
  });
});
