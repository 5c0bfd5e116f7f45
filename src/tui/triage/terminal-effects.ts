import { AppError } from '../../core/errors.ts';
import type { Run } from '../program.ts';
import type { Terminal } from '../terminal.ts';
import { createJobRun } from './job-effects.ts';
import type { RunJob } from './jobs.ts';
import type { Effect, Event, StoreEffect } from './state.ts';

export interface EffectParts {
  terminal: Pick<Terminal, 'quit' | 'crash' | 'suspend' | 'repaint'>;
  store: Run<Event, StoreEffect>;
  runJob: RunJob;
}

/** What each effect does: at the terminal here, long work and the store elsewhere. */
export function createRun({ terminal, store, runJob }: EffectParts): Run<Event, Effect> {
  const jobs = createJobRun(runJob);
  return async function* run(effect, signal) {
    switch (effect.kind) {
      case 'quit':
        return terminal.quit();
      case 'interrupt':
        return terminal.crash(new AppError('interrupted', 'interrupted'));
      case 'suspend':
        return terminal.suspend();
      case 'repaint':
        return terminal.repaint();
      case 'job':
      case 'stop-job':
        return yield* jobs(effect, signal);
      case 'load':
      case 'watch':
      case 'detail':
      case 'deed':
      case 'undo':
        return yield* store(effect, signal);
    }
  };
}
