import { Worker } from 'node:worker_threads';
import { decodeText } from './parse/decode.ts';
import { failureOf, type HeavyJob, type Job, type Outcome } from './parse/job.ts';
import { readJson } from './parse/json.ts';

/** Reads strangers' documents in a thread of their own, one at a time. */
export interface Reader {
  /** @throws only the `signal`'s reason. */
  read(job: Job, signal?: AbortSignal): Promise<Outcome>;
  close(): Promise<void>;
}

export interface ReaderLimits {
  /** How long a document of a kind may take to read. */
  ms: Readonly<Record<HeavyJob['kind'], number>>;
  /** What the thread may hold beside a document of a kind, in megabytes. */
  memoryMb: Readonly<Record<HeavyJob['kind'], number>>;
}

const usual: ReaderLimits = {
  ms: { page: 2000, feed: 2000, pdf: 5000, json: 3000, robots: 1000 },
  // Of a page no tree is made; a list of an API is there as a whole.
  memoryMb: { page: 32, feed: 32, pdf: 48, json: 64, robots: 32 },
};

/** Until the thread is there and its code loaded, which is the machine's doing and not the document's. */
const STARTING_MS = 30_000;

const LARGE_BYTES = 1024 ** 2;

/** Up to which a document of a kind is read at once. */
const lightBytes = { page: -1, feed: -1, pdf: -1, json: 256 * 1024, robots: 2 * 1024 } as const;

/** The thread starts with the first document, and anew after one that had to be stopped or before one that may take another measure. */
export function openReader(limits: ReaderLimits = usual): Reader {
  let worker: Worker | null = null;
  let workerMb = 0;
  let line: Promise<unknown> = Promise.resolve();
  const end = async () => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  const readNow = async (job: HeavyJob, signal: AbortSignal | undefined): Promise<Outcome> => {
    signal?.throwIfAborted();
    const memoryMb = limits.memoryMb[job.kind];
    if (memoryMb !== workerMb) await end();
    workerMb = memoryMb;
    worker ??= startWorker(memoryMb);
    const outcome = await outcomeOf(worker, { job, ms: limits.ms[job.kind], signal });
    // What a large document leaves in the thread's memory goes with the thread.
    if (outcome === 'stopped' || job.bytes.length > LARGE_BYTES) await end();
    if (outcome !== 'stopped') return outcome;
    signal?.throwIfAborted();
    return { kind: 'failed', reason: 'it took too much time or memory to read' };
  };
  return {
    read: async (job, signal) => {
      if (isLight(job)) return lightOutcome(job);
      const turn = line.then(() => readNow(job, signal));
      line = turn.catch(() => {});
      return turn;
    },
    close: end,
  };
}

type LightJob = Extract<Job, { kind: 'text' | 'json' | 'robots' }>;

/** What takes a few milliseconds at worst needs no thread, which takes a hundred to start. */
function isLight(job: Job): job is LightJob {
  return job.kind === 'text' || job.bytes.length <= lightBytes[job.kind];
}

async function lightOutcome(job: LightJob): Promise<Outcome> {
  try {
    if (job.kind === 'text') return { kind: 'ok', value: decodeText(job.bytes, job.charset) };
    if (job.kind === 'json') return { kind: 'ok', value: readJson(job) };
    const { readRobots } = await import('./parse/robots.ts');
    return { kind: 'ok', value: readRobots(job) };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}

function startWorker(memoryMb: number): Worker {
  const worker = new Worker(workerFile(), {
    name: 'web-reader',
    env: {},
    argv: [],
    execArgv: [],
    // What a library prints is no answer of ours.
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: memoryMb,
      maxYoungGenerationSizeMb: 8,
      stackSizeMb: 4,
    },
  });
  worker.on('error', () => {});
  worker.stdout.resume();
  worker.stderr.resume();
  worker.unref();
  return worker;
}

// In the bundle this file is a part of a chunk; the worker is a bundle of its own beside it.
function workerFile(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? './parse/worker.ts' : './web-worker.js', import.meta.url);
}

type Message = { kind: 'started' } | { kind: 'done'; outcome: Outcome };

interface Reading {
  job: HeavyJob;
  ms: number;
  signal: AbortSignal | undefined;
}

function outcomeOf(worker: Worker, { job, ms, signal }: Reading): Promise<Outcome | 'stopped'> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome | 'stopped') => {
      clearTimeout(timer);
      worker.off('message', hear);
      worker.off('exit', stop);
      signal?.removeEventListener('abort', stop);
      worker.unref();
      resolve(outcome);
    };
    const stop = () => settle('stopped');
    const hear = (message: Message) => {
      if (message.kind === 'done') return settle(message.outcome);
      clearTimeout(timer);
      timer = setTimeout(stop, ms);
    };
    let timer = setTimeout(stop, STARTING_MS);
    worker.on('message', hear);
    worker.on('exit', stop);
    signal?.addEventListener('abort', stop, { once: true });
    worker.ref();
    // A copy, since the thread takes it away.
    const bytes = new Uint8Array(job.bytes);
    worker.postMessage({ ...job, bytes }, [bytes.buffer]);
  });
}
