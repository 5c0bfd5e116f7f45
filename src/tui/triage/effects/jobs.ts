import { setTimeout as sleep } from 'node:timers/promises';
import { cleanText } from '../../../core/rules/text/clean-text.ts';
import type { Run } from '../../program.ts';
import type { JobEffect, JobEnd, JobEvent, JobOrder, RunJob } from '../state/jobs.ts';

/** Each step is a whole frame: four a second are enough to see that it goes on. */
const stepEveryMs = 250;

export function createJobRun(runJob: RunJob): Run<JobEvent, JobEffect> {
  let running: AbortController | null = null;
  return async function* run(effect, signal) {
    if (effect.kind === 'stop-job') return running?.abort();
    const stop = new AbortController();
    running = stop;
    const onEnd = () => stop.abort();
    signal.addEventListener('abort', onEnd);
    try {
      const { kind: _, ...order } = effect;
      yield* follow(order, { runJob, signal: stop.signal });
    } finally {
      signal.removeEventListener('abort', onEnd);
      running = null;
    }
  };
}

async function* follow(
  order: JobOrder,
  { runJob, signal }: { runJob: RunJob; signal: AbortSignal },
): AsyncGenerator<JobEvent> {
  let latest: string | null = null;
  let wake = () => {};
  const report = (step: string) => {
    latest = step;
    wake();
  };
  let end: JobEnd | null = null;
  const ended = runJob(order, { report, signal }).then((result) => {
    end = result;
    wake();
  });
  while (!end) {
    if (latest === null) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      continue;
    }
    yield { type: 'job-step', step: cleanText(latest) };
    latest = null;
    await Promise.race([ended, sleep(stepEveryMs)]);
  }
  yield { type: 'job-ended', job: order.job, end: cleanEnd(end) };
}

function cleanEnd(end: JobEnd): JobEnd {
  switch (end.kind) {
    case 'done':
      return { ...end, summary: end.summary === null ? null : cleanText(end.summary) };
    case 'stopped':
      return end;
    case 'failed':
      return { ...end, message: cleanText(end.message), hint: end.hint && cleanText(end.hint) };
  }
}
