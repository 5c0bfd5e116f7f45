import { consentWords } from '../../../core/llm/consent-words.ts';
import type { JobEnd, JobName } from './jobs.ts';
import { type BaseMode, baseOf, type State } from './state.ts';

/** Whether a language model may read chats: asked where it is missing, before the work goes on. */
export interface ConsentMode {
  mode: 'consent';
  /** What was asked of the model, to be done once that is agreed to. */
  job: JobName;
  chatId: string | null;
  /** Of another machine, which needs a consent of its own. */
  server: string | null;
  back: BaseMode;
}

/** @returns `null` where the end of a job has another reason, or something else has the keys just then. */
export function missingConsent(state: State, job: JobName, end: JobEnd): ConsentMode | null {
  if (end.kind !== 'failed') return null;
  const [isAsked, server = null] = missing.exec(end.hint ?? '') ?? [];
  const back = baseOf(state.mode);
  if (isAsked === undefined || back.mode !== state.mode.mode) return null;
  return { mode: 'consent', job, chatId: state.job?.chatId ?? null, server, back };
}

const missing = /^tgcrm config consent ai(?: --server (\S+))?$/;

export function consentPage({ server }: Pick<ConsentMode, 'server'>): string[] {
  return ['', ...consentWords(server ?? 'on this machine')];
}
