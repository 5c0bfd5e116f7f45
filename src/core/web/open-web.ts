import * as v from 'valibot';
import { openAgents } from './agents.ts';
import { follow, type Way } from './follow.ts';
import { type Resolve, resolveBySystem } from './guarded-lookup.ts';
import { limits } from './limits.ts';
import type { Media } from './media-types.ts';
import { ownHosts } from './own-hosts.ts';
import type { Job, Outcome } from './parse/job.ts';
import { feedSchema, pageSchema, pdfSchema } from './parse/values.ts';
import type { Answer, Failed, GetOptions, Reading, Web } from './port.ts';
import { openReader, type Reader } from './reader.ts';

export interface WebOptions {
  version: string;
  /** Where who runs this can be reached, for the User-Agent: a URL or an address. */
  contact: string | null;
  /** `web.allowHosts`. */
  allowHosts: string | null;
  now: () => Date;
  /** Other than the system's, in tests. */
  resolve?: Resolve;
}

/** Opens the window; nothing is connected or started before the first question. */
export function openWeb(options: WebOptions): Web {
  const agents = openAgents(options.resolve ?? resolveBySystem);
  const reader = openReader();
  const way: Way = {
    agents,
    own: ownHosts(options.allowHosts),
    userAgent: userAgentOf(options),
    now: options.now,
  };
  const ask = asker(way, reader);
  return {
    getJson: (url, more = {}) =>
      ask(url, more, {
        media: 'json',
        schema: v.unknown(),
        job: ({ bytes }) => ({ kind: 'json', bytes, fields: more.fields ?? null }),
      }),
    getText: (url, more = {}) =>
      ask(url, more, {
        media: 'text',
        schema: v.string(),
        job: ({ bytes, charset }) => ({ kind: 'text', bytes, charset }),
      }),
    getPage: (url, more = {}) =>
      ask(url, more, {
        media: 'html',
        schema: pageSchema,
        job: ({ bytes, url: base, charset }) => ({ kind: 'page', bytes, url: base, charset }),
      }),
    getFeed: (url, more = {}) =>
      ask(url, more, {
        media: 'feed',
        schema: feedSchema,
        job: ({ bytes, url: base, charset }) => ({ kind: 'feed', bytes, url: base, charset }),
      }),
    getPdf: (url, more = {}) =>
      ask(
        url,
        { maxBytes: limits.pdfBytes, ...more },
        { media: 'pdf', schema: pdfSchema, job: ({ bytes }) => ({ kind: 'pdf', bytes }) },
      ),
    readPdf: async (bytes, signal) => {
      if (bytes.length > limits.pdfBytes) return unreadable('the file is larger than 20 MB');
      return reading(pdfSchema, await reader.read({ kind: 'pdf', bytes }, signal));
    },
    close: async () => {
      await Promise.all([agents.close(), reader.close()]);
    },
  };
}

interface Document {
  bytes: Uint8Array;
  url: string;
  charset: string | null;
}

interface Wanted<T> {
  media: Media;
  schema: v.GenericSchema<unknown, T>;
  job: (document: Document) => Job;
}

function asker(way: Way, reader: Reader) {
  return async <T>(url: string, options: GetOptions, wanted: Wanted<T>): Promise<Answer<T>> => {
    const no = await options.mayAsk?.();
    if (no) return no;
    const arrival = await follow(way, {
      ...options,
      url,
      media: wanted.media,
      maxBytes: options.maxBytes ?? limits.decodedBytes,
      conditions: null,
    });
    if (arrival.kind === 'unchanged') return unreadable('unchanged');
    if (arrival.kind !== 'document') return arrival;
    const { document } = arrival;
    const read = reading(wanted.schema, await reader.read(wanted.job(document), options.signal));
    if (read.kind !== 'ok') return read;
    return {
      ...read,
      url: document.url,
      fetchedAt: way.now().toISOString(),
      isFromCache: false,
    };
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

function userAgentOf({ version, contact }: WebOptions): string {
  return contact ? `tgcrm/${version} (+${contact})` : `tgcrm/${version}`;
}
