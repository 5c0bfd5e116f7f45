import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface ChatRequest {
  model: string;
  messages: { role: string; content: string }[];
  format: unknown;
  options: Record<string, unknown>;
}

/** What the scripted model says to a question; a function may do to the connection what it likes. */
export type Script = (
  request: ChatRequest,
  response: ServerResponse,
) => string | undefined | Promise<string | undefined>;

export interface FakeOllama {
  url: string;
  host: string;
  /** Every question it was asked. */
  asked: ChatRequest[];
}

/** Ollama's protocol over real HTTP; only the words of the model are made up. */
export async function ollamaFor(
  script: Script,
  { models = ['qwen3:4b-instruct'] }: { models?: readonly string[] } = {},
): Promise<FakeOllama> {
  const asked: ChatRequest[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const json = (value: unknown, status = 200) =>
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(`${JSON.stringify(value)}\n`);
    if (request.url === '/api/version') return void json({ version: '0.33.0' });
    if (request.url === '/api/tags') {
      return void json({
        models: models.map((name) => ({ name, model: name, digest: 'a'.repeat(64) })),
      });
    }
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const question: ChatRequest = JSON.parse(body);
    asked.push(question);
    if (!models.includes(question.model)) {
      return void json({ error: `model "${question.model}" not found, try pulling it first` }, 404);
    }
    const said = await script(question, response);
    if (said === undefined) return;
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    for (const piece of [said.slice(0, 10), said.slice(10)]) {
      response.write(`${JSON.stringify({ message: { role: 'assistant', content: piece } })}\n`);
    }
    response.end(
      `${JSON.stringify({ message: { role: 'assistant', content: '' }, done: true, prompt_eval_count: 100 })}\n`,
    );
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, asked };
}
