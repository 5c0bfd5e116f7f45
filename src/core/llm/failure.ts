import type { NoAnswer } from './port.ts';

/** What the package throws, in our words. Its texts change; codes and status numbers do not. */
export function failureOf(
  error: unknown,
  { server, model, isLate }: { server: URL; model: string; isLate: boolean },
): NoAnswer {
  if (isLate) {
    return {
      reason: 'too-slow',
      message: `${model} did not answer in time`,
      hint: 'a smaller model is faster: tgcrm config set ai.model NAME',
    };
  }
  const status = statusOf(error);
  if (status === 404) {
    return {
      reason: 'no-model',
      message: `Ollama has no model ${model}`,
      hint: `ollama pull ${model}`,
    };
  }
  if (status === 503) {
    return { reason: 'busy', message: 'Ollama is busy', hint: 'try again in a minute' };
  }
  if (status !== null) {
    return {
      reason: 'failed',
      message: `Ollama at ${server.host} refused with status ${status}`,
      hint: 'tgcrm doctor',
    };
  }
  if (isUnreached(error)) {
    return {
      reason: 'unreachable',
      message: `Ollama does not answer at ${server.host}`,
      hint: 'start it: ollama serve',
    };
  }
  return {
    reason: 'failed',
    message: `the answer of Ollama at ${server.host} broke off or made no sense`,
    hint: 'tgcrm doctor',
  };
}

/** Node's codes for an address that could not be reached; a stream that breaks off has another. */
function isUnreached(error: unknown): boolean {
  const cause = error instanceof TypeError ? error.cause : null;
  if (!(cause instanceof Error && 'code' in cause)) return false;
  return /^(E[A-Z]+|UND_ERR_CONNECT_TIMEOUT)$/.test(String(cause.code));
}

function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('status_code' in error)) return null;
  return typeof error.status_code === 'number' ? error.status_code : null;
}
