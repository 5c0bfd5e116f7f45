import { AppError } from '../core/errors.ts';
import { consentWords } from '../core/llm/consent-words.ts';
import { type Consents, serverElsewhere } from '../core/llm/permission.ts';
import { ollamaUrl } from '../core/llm/server-url.ts';
import { createAsker } from './ask.ts';
import { readConsents, writeConsents } from './consent-file.ts';
import type { Context } from './context.ts';
import { clockOf } from './doors/clock.ts';
import type { ConsentState } from './views/consent.ts';

export interface ConsentFlags {
  server?: string;
  withdraw?: boolean;
}

/** Tells what is at stake, asks at a terminal, and writes the answer down; in a script the command is the answer. */
export async function consent(context: Context, flags: ConsentFlags): Promise<ConsentState> {
  const before = readConsents(context.places);
  const after = flags.withdraw ? withdrawn(before, flags) : agreed(context, before, flags);
  if (!flags.withdraw) {
    for (const line of meaningOf(context, flags)) context.talk(line);
    await askToAgree(context);
  }
  if (!context.flags.dryRun) await writeConsents(context.places, after);
  return stateOf(context, after);
}

export function consentState(context: Context): ConsentState {
  return stateOf(context, readConsents(context.places));
}

function agreed(context: Context, before: Consents, { server }: ConsentFlags): Consents {
  const ai = before.ai ?? clockOf(context)().toISOString();
  if (server === undefined) return { ...before, ai };
  if (!/^[^\s/@]+$/.test(server)) {
    throw new AppError('usage', `"${server}" is not HOST:PORT`, {
      hint: 'tgcrm config consent ai --server gpu.example.com:11434',
    });
  }
  return { ai, aiServers: [...new Set([...before.aiServers, server])].toSorted() };
}

function withdrawn(before: Consents, { server }: ConsentFlags): Consents {
  if (server === undefined) return { ai: null, aiServers: [] };
  return { ...before, aiServers: before.aiServers.filter((other) => other !== server) };
}

function meaningOf(context: Context, { server }: ConsentFlags): string[] {
  return consentWords(server ?? urlOf(context).host);
}

async function askToAgree(context: Context): Promise<void> {
  const { io, flags } = context;
  if (flags.yes || !(io.stdin.isTTY && io.stderr.isTTY)) return;
  const asker = createAsker(context);
  const answer = await asker
    .ask({ what: 'your consent', message: 'Type yes to agree', flag: '--yes' })
    .finally(() => asker.close());
  if (answer.trim().toLowerCase() !== 'yes') {
    throw new AppError('usage', 'not agreed: nothing has changed');
  }
}

function stateOf(context: Context, { ai, aiServers }: Consents): ConsentState {
  const elsewhere = serverElsewhere({
    server: urlOf(context),
    model: context.settings['ai.model'],
  });
  const isEnough = ai !== null && (elsewhere === null || aiServers.includes(elsewhere));
  return { ai, servers: [...aiServers], server: urlOf(context).host, isEnough };
}

function urlOf({ settings, io }: Context): URL {
  return ollamaUrl(settings['ai.ollamaUrl'], io.env.OLLAMA_HOST);
}
