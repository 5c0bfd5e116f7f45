import { setPriority } from 'node:os';
import type { JobEnd, JobName, JobOrder, RunJob } from '../../tui/triage/state/jobs.ts';
import type { Context } from '../context.ts';
import { partsOfTrouble } from '../doors/without-model.ts';
import { type OwnProcess, startOwnProcess } from '../own-process.ts';
import type { Told } from '../terminal/told.ts';

export interface Jobs {
  run: RunJob;
  /** Stops what still runs, and waits for that. */
  close: () => Promise<void>;
}

interface JobCommand {
  argv: readonly string[];
  /** The last that it says besides its rows: what came of it, why it did not work, or nothing of use here. */
  says: 'summary' | 'trouble' | 'nothing';
}

const commands: Readonly<Record<JobName, JobCommand>> = {
  // Of the list itself nothing is read here: the screen has the store.
  refresh: { argv: ['chats', '--refresh', '--limit', '1'], says: 'nothing' },
  sync: { argv: ['sync'], says: 'summary' },
  suggest: { argv: ['suggest'], says: 'nothing' },
  enrich: { argv: ['enrich', '--chat'], says: 'summary' },
  // Without a model, or without consent, the command goes on by its rules and says so.
  'on-server': { argv: ['followups', 'approve', '--on-server'], says: 'nothing' },
  scheduled: { argv: ['followups', 'scheduled'], says: 'nothing' },
  pause: { argv: ['followups', 'pause'], says: 'nothing' },
  resume: { argv: ['followups', 'resume'], says: 'nothing' },
  consent: { argv: ['config', 'consent', 'ai', '--yes'], says: 'nothing' },
  consult: { argv: ['suggest', '--ai'], says: 'trouble' },
  'sum-up': { argv: ['chats', 'summary'], says: 'trouble' },
};

/** The long work of the triage screen, each job a command in a process of its own. */
export function createJobs(context: Pick<Context, 'io' | 'flags'>): Jobs {
  const running = new Set<OwnProcess>();
  return {
    async run(order, { report, signal }) {
      const child = startOwnProcess(context, argvOf(order));
      running.add(child);
      stepBack(child);
      const stop = () => child.interrupt();
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop);
      const end = await endOf(child, report);
      signal.removeEventListener('abort', stop);
      running.delete(child);
      if (end.kind === 'done') return doneEnd(end, commands[order.job]);
      return signal.aborted && end.kind === 'failed' ? { kind: 'stopped' } : end;
    },
    async close() {
      await Promise.all([...running].map((child) => child.close()));
    },
  };
}

/** An id never begins with a dash. */
export function argvOf({ job, chatId, followUpId, server }: JobOrder): string[] {
  const about = followUpId ?? chatId;
  const elsewhere = server === undefined ? [] : ['--server', server];
  return [...commands[job].argv, ...elsewhere, ...(about === null ? [] : [about])];
}

function doneEnd(end: Extract<JobEnd, { kind: 'done' }>, { says }: JobCommand): JobEnd {
  if (says === 'trouble' && end.summary !== null) {
    return { kind: 'failed', ...partsOfTrouble(end.summary) };
  }
  return says === 'summary' ? end : { ...end, summary: null };
}

/** The screen goes first on a busy machine. */
function stepBack({ pid }: OwnProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, 10);
  } catch {
    // Only a wish: some systems do not let it be wished for, and a process that is gone needs nothing.
  }
}

function endOf(child: OwnProcess, report: (step: string) => void): Promise<JobEnd> {
  let summary: string | null = null;
  let failure: JobEnd | null = null;
  return new Promise((resolve) => {
    child.listen(
      (message) => {
        // The edge between two processes of one build: what arrives is what the other one sent.
        const told = message as Told;
        switch (told.kind) {
          case 'progress':
            report(told.text);
            break;
          case 'talk':
            summary = told.text;
            break;
          case 'failed':
            failure = { ...told, hint: told.hint ?? undefined };
            break;
        }
      },
      ({ code, last }) => {
        const message = `it ended early${last === '' ? '' : `: ${last.trim().split('\n').at(-1)}`}`;
        if (failure) resolve(failure);
        else resolve(code === 0 ? { kind: 'done', summary } : { kind: 'failed', message });
      },
    );
  });
}
