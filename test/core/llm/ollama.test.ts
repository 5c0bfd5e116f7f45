import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { type OllamaOptions, openOllama } from '../../../src/core/llm/ollama.ts';
import { ollamaFor, type Script } from '../../support/ollama.ts';

const form = v.object({ color: v.picklist(['red', 'green']) });
const question = { task: 'Name the colour.', material: { text: 'it is red' }, form, maxTokens: 50 };
const agreed = { ai: '2026-11-01T00:00:00.000Z', aiServers: [] };

async function modelThat(script: Script, options: Partial<OllamaOptions> = {}) {
  const fake = await ollamaFor(script);
  const llm = openOllama({
    provider: 'ollama',
    server: new URL(fake.url),
    model: 'qwen3:4b-instruct',
    contextTokens: 8192,
    timeoutMs: 30_000,
    consents: agreed,
    ...options,
  });
  return { llm, asked: fake.asked };
}

test('a filled form comes back parsed, with the build that made it', async () => {
  const { llm, asked } = await modelThat(() => '{"color":"red"}');
  const seen: number[] = [];
  const answer = await llm.ask({ ...question, report: (characters) => seen.push(characters) });
  expect(answer).toEqual({
    kind: 'answer',
    value: { color: 'red' },
    engine: `ollama:qwen3:4b-instruct@${'a'.repeat(12)}`,
  });
  expect(seen.at(-1)).toBe(15);
  expect(asked[0]).toMatchObject({
    format: { properties: { color: { enum: ['red', 'green'] } } },
    options: { num_ctx: 8192, num_predict: 50, temperature: 0 },
  });
  expect(asked[0]?.messages[1]).toEqual({ role: 'user', content: '{"text":"it is red"}' });
  expect(asked[0]).not.toHaveProperty('tools');
});

test('an answer beside the form is asked for once more, and no oftener', async () => {
  const { llm, asked } = await modelThat(({ messages }) =>
    messages.length === 2 ? '{"color":"blue"}' : 'Sure! {"color":"green"}',
  );
  expect(await llm.ask(question)).toMatchObject({ kind: 'answer', value: { color: 'green' } });
  const stubborn = await modelThat(() => 'I think it is a nice colour.');
  expect(await stubborn.llm.ask(question)).toMatchObject({
    kind: 'none',
    why: { reason: 'useless', message: expect.stringContaining('not JSON') },
  });
  expect([asked.length, stubborn.asked.length]).toEqual([2, 2]);
});

test.for([
  [
    'a page of a proxy',
    (_, response) => {
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad gateway</html>');
      return undefined;
    },
    'failed',
  ],
  [
    'an overloaded server',
    (_, response) => {
      response.writeHead(503).end('{"error":"server busy"}');
      return undefined;
    },
    'busy',
  ],
  [
    'a stream that breaks off',
    (_, response) => {
      response.writeHead(200).write('{"message":{"content":"{"}}\n{"mess');
      setImmediate(() => response.destroy());
      return undefined;
    },
    'failed',
  ],
  [
    'a stream that ends without an end',
    (_, response) => {
      response.writeHead(200).end('{"message":{"content":"{}"}}\n');
      return undefined;
    },
    'failed',
  ],
  [
    'garbage',
    (_, response) => {
      response.writeHead(200).end('\u0000\u0001 not json\n');
      return undefined;
    },
    'failed',
  ],
  [
    'a redirect that would carry the chat away',
    (_, response) => {
      response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end();
      return undefined;
    },
    'failed',
  ],
  [
    'an endless answer',
    (_, response) => {
      response.writeHead(200);
      const line = `${JSON.stringify({ message: { content: 'x'.repeat(60_000) } })}\n`;
      const more = () => {
        while (!response.destroyed && response.write(line));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
      return undefined;
    },
    'failed',
  ],
] as [string, Script, string][])(
  '%s is told as a value, in silence',
  async ([, script, reason]) => {
    const said = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const { llm } = await modelThat(script);
    expect(await llm.ask(question)).toMatchObject({ kind: 'none', why: { reason } });
    for (const spy of said) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  },
);

test('a server that is not there and a model that is not there say what to do', async () => {
  const gone = await modelThat(() => '{}', { server: new URL('http://127.0.0.1:10999') });
  expect(await gone.llm.ask(question)).toMatchObject({
    kind: 'none',
    why: { reason: 'unreachable', hint: 'start it: ollama serve' },
  });
  const none = await modelThat(() => '{}', { model: 'llama3.2:3b' });
  expect(await none.llm.ask(question)).toMatchObject({
    kind: 'none',
    why: { reason: 'no-model', hint: 'ollama pull llama3.2:3b' },
  });
  expect(await none.llm.check()).toMatchObject({
    kind: 'not-ready',
    why: { hint: 'ollama pull llama3.2:3b' },
  });
});

test('a slow one is given up at the deadline; Ctrl-C ends the wait before the first byte', async () => {
  const slow = await modelThat(() => new Promise(() => {}), { timeoutMs: 50 });
  expect(await slow.llm.ask(question)).toMatchObject({ kind: 'none', why: { reason: 'too-slow' } });
  const abort = new AbortController();
  const waiting = await modelThat(() => {
    abort.abort(new Error('stopped by hand'));
    return new Promise(() => {});
  });
  await expect(waiting.llm.ask({ ...question, signal: abort.signal })).rejects.toThrow(
    'stopped by hand',
  );
});

test('without consent, or for a server elsewhere without a second one, nothing is sent', async () => {
  const { llm, asked } = await modelThat(() => '{"color":"red"}', {
    consents: { ai: null, aiServers: [] },
  });
  expect(await llm.ask(question)).toMatchObject({
    kind: 'none',
    why: { reason: 'no-consent', hint: 'tgcrm config consent ai' },
  });
  const elsewhere = await modelThat(() => '{}', { server: new URL('http://gpu.example:11434') });
  expect(await elsewhere.llm.ask(question)).toMatchObject({
    why: { reason: 'no-consent', hint: 'tgcrm config consent ai --server gpu.example:11434' },
  });
  const cloud = await modelThat(() => '{}', { model: 'gpt-oss:120b-cloud' });
  expect(await cloud.llm.ask(question)).toMatchObject({
    why: { hint: 'tgcrm config consent ai --server ollama.com' },
  });
  expect([asked, elsewhere.asked, cloud.asked]).toEqual([[], [], []]);
});

test('what does not fit into the context is not asked, since the server would cut it in silence', async () => {
  const { llm, asked } = await modelThat(() => '{"color":"red"}', { contextTokens: 1024 });
  const answer = await llm.ask({ ...question, material: { text: '漢'.repeat(1100) } });
  expect(answer).toMatchObject({ kind: 'none', why: { reason: 'too-long' } });
  expect(asked).toEqual([]);
});

test('one question at a time', async () => {
  let atOnce = 0;
  const most: number[] = [];
  const { llm } = await modelThat(async () => {
    atOnce += 1;
    most.push(atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    atOnce -= 1;
    return '{"color":"red"}';
  });
  await Promise.all([llm.ask(question), llm.ask(question), llm.ask(question)]);
  expect(most).toEqual([1, 1, 1]);
});
