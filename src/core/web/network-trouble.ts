import { NOT_PUBLIC } from './guarded-lookup.ts';
import type { Failed, NotAsked } from './port.ts';

/** What broke a request, in our words. */
export function networkTrouble(error: unknown): Failed | NotAsked {
  const code = codeOf(error);
  if (code === NOT_PUBLIC) {
    return { kind: 'refused', code: 'address', reason: messageOf(error) };
  }
  if (timeouts.has(code) || nameOf(error) === 'TimeoutError') {
    return failed('timeout', 'the server took too long');
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return failed('too-large', "the answer's head is too large");
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return failed('network', 'there is no such host');
  return failed('network', inWords[code] ?? `the connection failed (${code || messageOf(error)})`);
}

const timeouts = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

const inWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the server does not answer',
  ECONNRESET: 'the server closed the connection',
  EPIPE: 'the server closed the connection',
  UND_ERR_SOCKET: 'the server closed the connection',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is not as long as it says',
  ERR_STREAM_PREMATURE_CLOSE: 'the answer ended early',
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is signed by nobody known",
  SELF_SIGNED_CERT_IN_CHAIN: "the server's certificate is signed by nobody known",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate is signed by nobody known",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is another host's",
};

function failed(code: Failed['code'], reason: string): Failed {
  return { kind: 'failed', code, status: null, reason };
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : String(error).slice(0, 200);
}

// Several addresses that all failed come as one error that holds them.
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error.cause === undefined ? '' : codeOf(error.cause);
}
