import { AppError } from '../../../core/errors.ts';
import { cleanLines, cleanText } from '../../../core/rules/text/clean-text.ts';
import { type EditorResult, editInEditor } from '../../editor.ts';
import type { Run } from '../../program.ts';
import type { Terminal } from '../../terminal.ts';
import type { RunJob } from '../state/jobs.ts';
import type { Effect, Event, StoreEffect } from '../state/state.ts';
import { createJobRun } from './jobs.ts';

export interface EffectParts {
  terminal: Pick<Terminal, 'quit' | 'crash' | 'suspend' | 'repaint' | 'aside'>;
  /** The command of the user's editor. */
  editor: string;
  store: Run<Event, StoreEffect>;
  runJob: RunJob;
}

/** What each effect does: at the terminal here, long work and the store elsewhere. */
export function createRun({ terminal, editor, store, runJob }: EffectParts): Run<Event, Effect> {
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
      case 'edit-text':
        return yield* edit({ terminal, editor }, effect.text);
      case 'load':
      case 'watch':
      case 'detail':
      case 'agenda':
      case 'deed':
      case 'undo':
      case 'settings':
      case 'companies':
      case 'zones':
      case 'save-view':
      case 'drop-view':
      case 'skip':
        return yield* store(effect, signal);
    }
  };
}

async function* edit(
  { terminal, editor }: Pick<EffectParts, 'terminal' | 'editor'>,
  text: string,
): AsyncGenerator<Event> {
  let result: EditorResult = { kind: 'failed', why: 'the terminal is not ours' };
  await terminal.aside(async () => {
    result = await editInEditor(editor, text);
  });
  yield resultEvent(result);
}

function resultEvent(result: EditorResult): Event {
  return result.kind === 'edited'
    ? { type: 'edited', text: cleanLines(result.text).trimEnd() }
    : { type: 'not-edited', why: cleanText(result.why) };
}
