import { join } from 'node:path';
import * as v from 'valibot';
import { createSmallHeap } from '../small-heap.ts';
import { openAgents } from './agents.ts';
import { type DocumentCache, openDocumentCache, type Stored } from './document-cache.ts';
import type { Way } from './follow.ts';
import { type DocumentRequest, type Got, getDocument } from './get-document.ts';
import { type Resolve, resolveBySystem } from './guarded-lookup.ts';
import { newHostLine } from './host-line.ts';
import { openHostWaits } from './host-waits.ts';
import { limits } from './limits.ts';
import { ownHosts } from './own-hosts.ts';
import type { Job, Outcome } from './parse/job.ts';
import { feedSchema, pageSchema, pdfSchema } from './parse/values.ts';
import type { Answer, Failed, Reading, Web } from './port.ts';
import { type Environment, readProxies } from './proxy.ts';
import { openReader, type Reader } from './reader.ts';
import { newRobots } from './robots.ts';

/** Of the young heap, as long as the process lives: what servers send is garbage soon, and with more room lies about for long. */
const ENOUGH_YOUNG_BYTES = 4 * 1024 ** 2;

export interface WebOptions {
  version: string;
  /** Where who runs this can be reached, for the User-Agent: a URL or an address. */
  contact: string | null;
  /** `web.allowHosts`. */
  allowHosts: string | null;
  /** Where answers are kept; `null` keeps them nowhere. */
  cacheFolder: string | null;
  /** Between two requests to one host of the public internet. */
  pauseMs: number;
  /** The same for the person's own hosts. Default: none. */
  ownPauseMs?: number;
  /** Holds the proxies. */
  env: Environment;
  now: () => Date;
  /** Other than the system's, in tests. */
  resolve?: Resolve;
}

/**
 * Opens the window; nothing is connected or started before the first question.
 *
 * @throws {AppError} `settings` for a proxy that is none.
 */
export function openWeb(options: WebOptions): Web {
  const { contact, version, now, cacheFolder } = options;
  const agents = openAgents(options.resolve ?? resolveBySystem, readProxies(options.env));
  const reader = openReader();
  const way: Way & { cache: DocumentCache } = {
    agents,
    own: ownHosts(options.allowHosts),
    userAgent: contact ? `tgcrm/${version} (+${contact})` : `tgcrm/${version}`,
    now,
    line: newHostLine(),
    waits: openHostWaits(cacheFolder && join(cacheFolder, 'waits'), now),
    pauseMs: { public: options.pauseMs, own: options.ownPauseMs ?? 0 },
    cache: openDocumentCache(cacheFolder && join(cacheFolder, 'answers')),
    robots: newRobots({ reader, now, get: (request) => getDocument(way, request) }),
  };
  const heap = createSmallHeap({ enoughYoungBytes: ENOUGH_YOUNG_BYTES });
  const get = (request: DocumentRequest) => {
    heap.hold();
    return getDocument(way, request);
  };
  const close = async () => {
    await Promise.all([agents.close(), reader.close()]);
  };
  return { ...questions(get, reader), close };
}

type Questions = Omit<Web, 'close'>;
type Get = (request: DocumentRequest) => Promise<Got>;

function questions(get: Get, reader: Reader): Questions {
  const ask = asker(get, reader);
  return {
    getJson: (url, more = {}) =>
      ask({ ...more, url, media: 'json' }, v.unknown(), ({ bytes }) => ({
        kind: 'json',
        bytes,
        fields: more.fields ?? null,
      })),
    getText: (url, more = {}) =>
      ask({ ...more, url, media: 'text' }, v.string(), ({ bytes, charset }) => ({
        kind: 'text',
        bytes,
        charset,
      })),
    getPage: (url, more = {}) =>
      ask({ ...more, url, media: 'html' }, pageSchema, (document) => ({
        kind: 'page',
        ...taken(document),
      })),
    getFeed: (url, more = {}) =>
      ask({ maxBytes: limits.feedBytes, ...more, url, media: 'feed' }, feedSchema, (document) => ({
        kind: 'feed',
        ...taken(document),
      })),
    getPdf: (url, more = {}) =>
      ask({ maxBytes: limits.pdfBytes, ...more, url, media: 'pdf' }, pdfSchema, ({ bytes }) => ({
        kind: 'pdf',
        bytes,
      })),
    readPdf: async (bytes, signal) => {
      if (bytes.length > limits.pdfBytes) return unreadable('the file is larger than 20 MB');
      return reading(pdfSchema, await reader.read({ kind: 'pdf', bytes }, signal));
    },
  };
}

function taken({ bytes, url, charset }: Stored) {
  return { bytes, url, charset };
}

function asker(get: Get, reader: Reader) {
  return async <T>(
    request: DocumentRequest,
    schema: v.GenericSchema<unknown, T>,
    jobOf: (document: Stored) => Job,
  ): Promise<Answer<T>> => {
    const got = await get(request);
    if (got.kind !== 'document') return got;
    const { document, isFromCache } = got;
    const read = reading(schema, await reader.read(jobOf(document), request.signal));
    if (read.kind !== 'ok') return read;
    return { ...read, url: document.url, fetchedAt: document.fetchedAt, isFromCache };
  };
}

function reading<T>(schema: v.GenericSchema<unknown, T>, outcome: Outcome): Reading<T> {
  if (outcome.kind === 'failed') return unreadable(outcome.reason);
  const parsed = v.safeParse(schema, outcome.value);
  if (!parsed.success) return unreadable('it was read as something else');
  return { kind: 'ok', value: parsed.output };
}

function unreadable(reason: string): Failed {
  return { kind: 'failed', code: 'unreadable', status: null, reason };
}
