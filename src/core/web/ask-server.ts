import { type Dispatcher, request } from 'undici';
import {
  acceptHeader,
  type ContentType,
  isAccepted,
  type Media,
  parseContentType,
} from './media-types.ts';
import { networkTrouble } from './network-trouble.ts';
import type { Failed, Later, NotAsked } from './port.ts';
import { dropBody, readBody } from './read-body.ts';
import { retryAt } from './retry-at.ts';

/** One request to a URL that was checked. */
export interface Question {
  url: URL;
  /** Made when it is needed; it may refuse. */
  dispatcher: () => Promise<Dispatcher>;
  media: Media;
  /** Besides those that every request has. */
  headers: Readonly<Record<string, string>>;
  userAgent: string;
  maxBytes: number;
  signal: AbortSignal;
  now: () => Date;
}

/** What a server sent, unread. */
export interface Document {
  url: string;
  bytes: Buffer;
  type: string;
  charset: string | null;
  etag: string | null;
  lastModified: string | null;
}

export type Reply =
  | { kind: 'document'; document: Document }
  | { kind: 'redirect'; to: string }
  | { kind: 'unchanged' }
  | Failed
  | Later
  | NotAsked;

/** @throws only when the caller's own signal was aborted. */
export async function askServer(question: Question): Promise<Reply> {
  try {
    const response = await request(question.url, {
      method: 'GET',
      dispatcher: await question.dispatcher(),
      signal: question.signal,
      headers: {
        ...question.headers,
        accept: acceptHeader(question.media),
        'accept-encoding': 'gzip, br',
        'user-agent': question.userAgent,
      },
    });
    return await read(question, response);
  } catch (error) {
    return networkTrouble(error);
  }
}

async function read(question: Question, response: Dispatcher.ResponseData): Promise<Reply> {
  const early = withoutBody(question, response);
  if (early) {
    dropBody(response.body);
    return early;
  }
  // Until the body is read, an error may come before anybody listens.
  response.body.on('error', () => {});
  const bytes = await readBody(response.body, {
    encoding: headerOf(response, 'content-encoding'),
    maxBytes: question.maxBytes,
    signal: question.signal,
  });
  if (!Buffer.isBuffer(bytes)) return { ...bytes, status: response.statusCode };
  const { type = '', charset = null } = typeOf(question, response) ?? {};
  const document = {
    url: question.url.href,
    bytes,
    type,
    charset,
    etag: headerOf(response, 'etag') ?? null,
    lastModified: headerOf(response, 'last-modified') ?? null,
  };
  return { kind: 'document', document };
}

/** What status and head decide alone. */
function withoutBody(question: Question, response: Dispatcher.ResponseData): Reply | null {
  const { statusCode: status } = response;
  const header = (name: string) => headerOf(response, name);
  if (status === 304) return { kind: 'unchanged' };
  if (redirects.has(status)) {
    const to = header('location');
    return to ? { kind: 'redirect', to } : failed('status', status, 'a redirect to nowhere');
  }
  const later = retryAt({ status, header, now: question.now() });
  if (later)
    return { kind: 'wait', retryAt: later.toISOString(), reason: waitReason(question, status) };
  if (status < 200 || status > 299 || status === 204 || status === 205) {
    return failed('status', status, `the server answered ${status}`);
  }
  const type = typeOf(question, response);
  if (!type) return failed('type', status, 'the answer does not say what it is');
  if (!isAccepted(question.media, type.type)) {
    return failed('type', status, `the answer is ${type.type}, not ${question.media}`);
  }
  if (Number(header('content-length') ?? 0) > question.maxBytes) {
    return failed('too-large', status, `the answer is larger than ${question.maxBytes} bytes`);
  }
  return null;
}

// Some servers name no type for the one file that is always plain text.
function typeOf({ media }: Question, response: Dispatcher.ResponseData): ContentType | null {
  const header = headerOf(response, 'content-type');
  return parseContentType(media === 'robots' ? (header ?? 'text/plain') : header);
}

function waitReason({ url }: Question, status: number): string {
  return `${url.host} asks to come back later (${status})`;
}

const redirects = new Set([301, 302, 303, 307, 308]);

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

function failed(code: Failed['code'], status: number, reason: string): Failed {
  return { kind: 'failed', code, status, reason };
}
