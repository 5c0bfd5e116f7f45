import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type ChatStory, seedChats, seededNow } from './seed-chats.ts';
import { runInTerminal, type TerminalOptions, type TerminalRun } from './terminal.ts';
import { mixedChats } from './triage-screen.ts';

export const bin = fileURLToPath(new URL('../../bin/tgcrm.js', import.meta.url));

export interface TriageHome {
  /** For the environment of a run. */
  env: Record<string, string>;
  /** The store of that home, for what another program would do meanwhile. */
  store: Store;
}

/** A home with these chats in its store, removed after the test. */
export async function triageHome(chats: readonly ChatStory[] = mixedChats): Promise<TriageHome> {
  const home = mkdtempSync(join(tmpdir(), 'tgcrm-triage-'));
  cleanUps.push(() => rmSync(home, { recursive: true, force: true }));
  const folder = join(home, 'data', 'default');
  mkdirSync(folder, { recursive: true });
  const store = await openStore(`file:${join(folder, 'store.db')}`);
  cleanUps.push(() => store.close());
  await seedChats(store.db, chats);
  return { store, env: { TGCRM_HOME: home, TGCRM_NOW: seededNow.toISOString() } };
}

/** The shipped program at a terminal of its own, ended after the test. */
export function runTriage(
  { env }: Pick<TriageHome, 'env'>,
  options: TerminalOptions & { argv?: readonly string[] } = {},
): TerminalRun {
  const run = runInTerminal(process.execPath, [bin, 'triage', ...(options.argv ?? [])], {
    ...options,
    env: { ...env, ...options.env },
  });
  cleanUps.push(() => run.dispose());
  return run;
}

/** A shell with job control, in which a person starts the program. */
export function runShell({ env }: Pick<TriageHome, 'env'>): TerminalRun {
  const run = runInTerminal('/bin/bash', ['--norc', '--noprofile', '-i'], {
    env: { ...env, PS1: 'shell> ', TERM: 'xterm-256color' },
  });
  cleanUps.push(() => run.dispose());
  return run;
}

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});
