import type { Llm, NoAnswer } from '../../core/llm/port.ts';
import { ollamaUrl } from '../../core/llm/server-url.ts';
import { readConsents } from '../consent-file.ts';
import type { Context } from '../context.ts';

/** The package and its schemas are loaded only where a model is switched on. */
export async function openLlm({ settings, places, io }: Context): Promise<Llm> {
  const provider = settings['ai.provider'];
  if (provider === 'none') return switchedOff;
  const { openOllama } = await import('../../core/llm/ollama.ts');
  const { durationMs } = await import('../../core/setting-kinds.ts');
  return openOllama({
    provider,
    server: ollamaUrl(settings['ai.ollamaUrl'], io.env.OLLAMA_HOST),
    model: settings['ai.model'],
    contextTokens: settings['ai.contextTokens'],
    timeoutMs: durationMs(settings['ai.timeout']),
    consents: readConsents(places),
  });
}

const off: NoAnswer = {
  reason: 'off',
  message: 'no language model is switched on',
  hint: 'tgcrm config set ai.provider ollama',
};

const switchedOff: Llm = {
  ask: async () => ({ kind: 'none', why: off }),
  check: async () => ({ kind: 'not-ready', why: off }),
};
