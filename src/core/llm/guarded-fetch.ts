/** No answer of ours comes near; a server that says more is broken or hostile. */
const MOST_BYTES = 2 * 2 ** 20;

/**
 * A `fetch` for the `ollama` package, which by itself prints to standard output what is not JSON, cannot be
 * aborted before the first byte, and would follow a redirect with the chat's text to anywhere.
 */
export function guardedFetch(signal: AbortSignal): typeof fetch {
  return async (input, init) => {
    const signals = init?.signal ? [signal, init.signal] : [signal];
    const response = await fetch(input, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.any(signals),
    });
    if (!response.ok) return errorAsJson(response);
    const body = response.body?.pipeThrough(wholeJsonLines()) ?? null;
    return new Response(body, { status: response.status, headers: response.headers });
  };
}

/** Whatever a proxy or a crash says in HTML becomes the JSON that the package reads without a word. */
async function errorAsJson(response: Response): Promise<Response> {
  const text = (await response.text()).slice(0, 10_000);
  return new Response(JSON.stringify({ error: errorIn(text) ?? response.statusText }), {
    status: response.status,
    headers: { 'content-type': 'application/json' },
  });
}

function errorIn(text: string): string | null {
  try {
    const said: unknown = JSON.parse(text);
    if (typeof said !== 'object' || said === null || !('error' in said)) return null;
    return typeof said.error === 'string' ? said.error : null;
  } catch {
    return null;
  }
}

/** Passes on lines that are JSON; fails at anything else, also at a line that breaks off. */
function wholeJsonLines(): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let rest = '';
  let bytes = 0;
  const pass = (line: string, to: TransformStreamDefaultController<Uint8Array>) => {
    if (line.trim() === '') return;
    JSON.parse(line);
    to.enqueue(encoder.encode(`${line}\n`));
  };
  return new TransformStream({
    transform(chunk, to) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw new Error('the answer does not end');
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) pass(line, to);
    },
    flush(to) {
      pass(rest + decoder.decode(), to);
    },
  });
}
