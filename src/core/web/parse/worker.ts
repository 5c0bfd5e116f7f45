import { parentPort } from 'node:worker_threads';
import type { Job, Outcome } from './job.ts';

/** The thread in which a stranger's documents are read: it may be ended at any moment, and holds nothing of ours. */
parentPort?.on('message', (job: Job) => {
  void outcomeOf(job).then((outcome) => parentPort?.postMessage({ kind: 'done', outcome }));
});

async function outcomeOf(job: Job): Promise<Outcome> {
  const read = await readerOf(job);
  parentPort?.postMessage({ kind: 'started' });
  try {
    return { kind: 'ok', value: await read() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', reason: reason.slice(0, 200) };
  }
}

// Each reader loads when it is first needed: a page does not pay for PDF.
async function readerOf(job: Job): Promise<() => unknown> {
  switch (job.kind) {
    case 'page': {
      const { readPage } = await import('./html.ts');
      return () => readPage(job);
    }
    case 'feed': {
      const { readFeed } = await import('./feed.ts');
      return () => readFeed(job);
    }
    case 'text': {
      const { decodeText } = await import('./decode.ts');
      return () => decodeText(job.bytes, job.charset);
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf.ts');
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
