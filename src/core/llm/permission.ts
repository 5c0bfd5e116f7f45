import type { NoAnswer } from './port.ts';
import { isLoopback } from './server-url.ts';

/** What the person has agreed to, as `tgcrm config consent` wrote it down. */
export interface Consents {
  /** A language model may read chats. ISO 8601. */
  ai: string | null;
  /** Servers that are not on this machine (`host:port`), and those who run models for Ollama in the cloud. */
  aiServers: readonly string[];
}

/** Why nothing may be sent to the model, or `null` when it may. */
export function withoutPermission(
  { provider, server, model }: { provider: 'none' | 'ollama'; server: URL; model: string },
  consents: Consents,
): NoAnswer | null {
  if (provider === 'none') {
    return {
      reason: 'off',
      message: 'no language model is switched on',
      hint: 'tgcrm config set ai.provider ollama',
    };
  }
  if (consents.ai === null) {
    return {
      reason: 'no-consent',
      message: 'a language model reads chats only after you have agreed to it once',
      hint: 'tgcrm config consent ai',
    };
  }
  const elsewhere = serverElsewhere({ server, model });
  if (elsewhere !== null && !consents.aiServers.includes(elsewhere)) {
    return {
      reason: 'no-consent',
      message: `chat text would be sent to ${elsewhere}, which is not this machine`,
      hint: `tgcrm config consent ai --server ${elsewhere}`,
    };
  }
  return null;
}

/** The server that chat text would leave this machine for, or `null`. Ollama runs models named so in its cloud. */
export function serverElsewhere({ server, model }: { server: URL; model: string }): string | null {
  if (!isLoopback(server)) return server.host;
  return /[-:]cloud$/.test(model) ? 'ollama.com' : null;
}
