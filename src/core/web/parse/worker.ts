import { parentPort } from 'node:worker_threads';
import { failureOf, type HeavyJob, type Outcome } from './job.ts';

/** The thread in which a stranger's documents are read: it may be ended at any moment, and holds nothing of ours. */
parentPort?.on('message', (job: HeavyJob) => void answer(job));

async function answer(job: HeavyJob): Promise<void> {
  const outcome = await outcomeOf(job);
  try {
    parentPort?.postMessage({ kind: 'done', outcome });
  } catch {
    // What nests too deeply cannot be handed over.
    const failed: Outcome = { kind: 'failed', reason: 'it nests too deeply' };
    parentPort?.postMessage({ kind: 'done', outcome: failed });
  }
}

async function outcomeOf(job: HeavyJob): Promise<Outcome> {
  const read = await readerOf(job);
  parentPort?.postMessage({ kind: 'started' });
  try {
    return { kind: 'ok', value: await read() };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}

// Each reader loads when it is first needed: a page does not pay for PDF.
async function readerOf(job: HeavyJob): Promise<() => unknown> {
  switch (job.kind) {
    case 'page': {
      const { readPage } = await import('./html.ts');
      return () => readPage(job);
    }
    case 'feed': {
      const { readFeed } = await import('./feed.ts');
      return () => readFeed(job);
    }
    case 'pdf': {
      const { loadPdfReader, readPdf } = await import('./pdf.ts');
      await loadPdfReader();
      return () => readPdf(job);
    }
    case 'json': {
      const { readJson } = await import('./json.ts');
      return () => readJson(job);
    }
    case 'robots': {
      const { readRobots } = await import('./robots.ts');
      return () => readRobots(job);
    }
  }
}
