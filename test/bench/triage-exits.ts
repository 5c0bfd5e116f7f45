import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open.ts';
import { runInTerminal, type TerminalRun } from '../support/terminal.ts';
import { until } from '../support/wait.ts';
import { makeTriageStore, storeNow } from './triage-store.ts';

interface Exit {
  name: string;
  leave: (run: TerminalRun, home: string) => unknown;
}

/** SIGKILL is not among them: it leaves nobody who could tidy up. */
const exits: readonly Exit[] = [
  { name: 'q', leave: (run) => run.type('q') },
  { name: 'Ctrl-C', leave: (run) => run.type('\u0003') },
  { name: 'Ctrl-C while typing', leave: (run) => run.type('/acme\u0003') },
  { name: 'SIGTERM', leave: (run) => signal(run, 'SIGTERM') },
  { name: 'SIGINT', leave: (run) => signal(run, 'SIGINT') },
  { name: 'SIGHUP', leave: (run) => signal(run, 'SIGHUP') },
  { name: 'a crash', leave: crash },
  { name: 'Ctrl-Z', leave: (run) => run.type('\u001a') },
  { name: 'Ctrl-Z, fg, q', leave: suspendAndQuit },
];

/** Modes of the terminal, and settings of its line, that a way to leave the screen did not put back; over all ways. */
export async function leakedModes(front: string): Promise<number> {
  let leaks = 0;
  for (const { name, leave } of exits) {
    const home = mkdtempSync(join(tmpdir(), 'tgcrm-bench-'));
    await makeTriageStore(join(home, 'data/default/store.db'), 50);
    const run = runInTerminal('/bin/bash', ['--norc', '--noprofile', '-i'], {
      env: { TGCRM_HOME: home, TGCRM_NOW: storeNow.toISOString(), PS1: 'shell> ' },
    });
    try {
      await run.shows('shell>');
      const before = await lineSettings(run, 'before');
      run.type(`"${process.execPath}" "${front}" triage\r`);
      await run.shows('000001 ');
      await leave(run, home);
      const after = await lineSettings(run, 'after');
      const found = [...leftOn(run.output()), ...after.filter((word) => !before.includes(word))];
      if (found.length > 0) process.stdout.write(`  after ${name}: ${found.join(' ')}\n`);
      leaks += found.length;
    } finally {
      run.dispose();
      rmSync(home, { recursive: true, force: true });
    }
  }
  return leaks;
}

/** The program is the only child of the shell. */
function signal(run: TerminalRun, name: NodeJS.Signals): void {
  const children = readFileSync(`/proc/${run.pid}/task/${run.pid}/children`, 'utf8').trim();
  for (const pid of children.split(' ')) process.kill(Number(pid), name);
}

async function crash(run: TerminalRun, home: string): Promise<void> {
  const store = await openStore(`file:${join(home, 'data/default/store.db')}`);
  await store.db.schema.dropTable('activities').execute();
  await store.close();
  run.type('i');
  await run.shows('a bug in tgcrm');
}

async function suspendAndQuit(run: TerminalRun): Promise<void> {
  run.type('\u001a');
  await run.shows('Stopped');
  run.type('fg\r');
  await run.shows('000001 ');
  run.type('jq');
  await run.hides('000001 ');
}

/** What `stty` says once the shell answers again: who asks earlier types into the screen. */
async function lineSettings(run: TerminalRun, name: string): Promise<string[]> {
  await until(
    async () => ((await run.modes()).isAlternate ? null : true),
    async () => run.text(),
  );
  await run.shows(/shell> *\n*$/);
  run.type(`echo "<${name}" $(stty -a | tr -s '\\n ;' '   ') "${name}>"\r`);
  await run.shows(`${name}>\n`);
  const output = run.output().replaceAll(/\r?\n/g, '');
  const said = new RegExp(`<${name} (speed[^]*?) ${name}>`).exec(output);
  return said?.[1]?.split(' ').filter(Boolean) ?? [`${name}?`];
}

/** Private modes (`CSI ? n h`) that stand otherwise than at the start of a terminal. */
function leftOn(output: string): string[] {
  const usual = new Map([
    ['7', 'h'],
    ['25', 'h'],
  ]);
  const last = new Map<string, string>();
  for (const [, modes = '', letter = ''] of output.matchAll(/\u001b\[\?([\d;]+)([hl])/g)) {
    for (const mode of modes.split(';')) last.set(mode, letter);
  }
  // The shell itself turns bracketed paste on at its prompt.
  last.delete('2004');
  return [...last]
    .filter(([mode, letter]) => letter !== (usual.get(mode) ?? 'l'))
    .map(([mode, letter]) => `?${mode}${letter}`);
}
