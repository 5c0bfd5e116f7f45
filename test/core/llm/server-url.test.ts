import { expect, test } from 'vitest';
import { isLoopback, ollamaUrl } from '../../../src/core/llm/server-url.ts';

test.for([
  [null, undefined, 'http://127.0.0.1:11434/'],
  ['http://localhost:9999', '10.0.0.1', 'http://localhost:9999/'],
  [null, '0.0.0.0', 'http://127.0.0.1:11434/'],
  [null, '0.0.0.0:8080', 'http://127.0.0.1:8080/'],
  [null, ':8080', 'http://127.0.0.1:8080/'],
  [null, 'gpu.local', 'http://gpu.local:11434/'],
  [null, 'https://gpu.example/ollama', 'https://gpu.example/ollama'],
  [null, ' ', 'http://127.0.0.1:11434/'],
] as const)('the setting %j and OLLAMA_HOST %j mean %s', ([setting, host, url]) => {
  expect(ollamaUrl(setting, host).href).toBe(url);
});

test.for(['ftp://x', 'http://me:secret@gpu', 'http://', '::::'])('%s is no address', (given) => {
  expect(() => ollamaUrl(given, undefined)).toThrow('not the address of an Ollama server');
});

test.for([
  ['http://127.0.0.1:1', true],
  ['http://127.9.8.7', true],
  ['http://2130706433', true],
  ['http://[::1]:1', true],
  ['http://localhost', true],
  ['http://localhost.evil.com', false],
  ['http://127.0.0.1.evil.com', false],
  ['http://10.0.0.1', false],
  ['http://[::ffff:7f00:1]', false],
] as const)('%s is on this machine: %s', ([url, is]) => {
  expect(isLoopback(new URL(url))).toBe(is);
});
