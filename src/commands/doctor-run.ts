import { statSync } from 'node:fs';
import { AppError } from '../core/errors.ts';
import { readSourceStates } from '../core/sources/source-states.ts';
import { checkStore } from '../store/database/check-store.ts';
import { StoreError } from '../store/errors.ts';
import type { Context } from './context.ts';
import { hasStore } from './doors/open-doors.ts';
import { withDoors } from './shell.ts';
import { loggedInUser, readStatusOf, type Status } from './status-read.ts';
import type { Check } from './views/checkup.ts';

/** Each check stands alone: what fails is a row with its remedy, and the others still say their own. */
export async function checkUp(
  context: Context,
  { connect = false }: { connect?: boolean },
): Promise<Check[]> {
  const checks: Check[] = [checkNode(context), ...checkFolders(context)];
  const user = await guarded('session', async () => ({ id: await loggedInUser(context) }));
  const status = await guarded('store', () => checkStatus(context, checks, user?.id ?? null));
  checks.push(checkCredentials(context));
  if (user) checks.push(checkSession(status));
  if (connect) checks.push(await checked('telegram', () => checkTelegram(context)));
  checks.push(checkSending(status));
  checks.push(await checked('language model', () => checkModel(context)));
  checks.push(await checked('sources', () => checkSources(context)));
  return checks;

  async function guarded<T>(name: string, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      checks.push(failed(name, error));
      return null;
    }
  }
}

/** @returns `null` when all that a run needs is there. */
export function failureOf(checks: readonly Check[]): AppError | null {
  const failing = checks.filter(({ state }) => state === 'fail');
  if (failing.length === 0) return null;
  const names = failing.map(({ name }) => name).join(', ');
  return new AppError('settings', `not fit to run: ${names}`, {
    hint: failing.find(({ hint }) => hint !== null)?.hint ?? undefined,
  });
}

function checkNode({ io }: Context): Check {
  return { name: 'node', state: 'ok', detail: io.version, hint: null };
}

function checkFolders({ places }: Context): Check[] {
  return (['config', 'data'] as const).map((name) => {
    const path = places[name];
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    const row = { name: `${name} folder`, detail: path };
    if (mode === undefined) {
      return { ...row, state: 'ok', detail: `${path} (made when it is needed)`, hint: null };
    }
    return (mode & 0o077) === 0
      ? { ...row, state: 'ok', hint: null }
      : {
          ...row,
          state: 'warn',
          detail: `others may look into ${path}`,
          hint: `chmod 700 ${path}`,
        };
  });
}

async function checkStatus(
  context: Context,
  checks: Check[],
  userId: string | null,
): Promise<Status> {
  const status = await readStatusOf(context, userId);
  const { url, schema, chats, messages } = status.store;
  const trouble = schema === 0 ? null : await withDoors(context, ['db'], checkStore);
  checks.push({
    name: 'store',
    state: trouble === null ? 'ok' : 'fail',
    detail: trouble ?? `${url}: ${chats} chats, ${messages} messages`,
    hint: trouble === null ? null : 'put a backup in its place, or import and sync again',
  });
  return status;
}

function checkCredentials({ settings }: Context): Check {
  const name = 'api_id';
  if (settings['telegram.server'] !== null) {
    return { name, state: 'ok', detail: 'a local server needs none', hint: null };
  }
  return settings['telegram.apiId'] !== null && settings['telegram.apiHash'] !== null
    ? { name, state: 'ok', detail: 'your own', hint: null }
    : {
        name,
        state: 'fail',
        detail: 'telegram.apiId and telegram.apiHash are not set',
        hint: 'get them at my.telegram.org, then: tgcrm config set telegram.apiId NUMBER',
      };
}

function checkSession(status: Status | null): Check {
  const name = 'session';
  if (!status) return { name, state: 'warn', detail: 'not looked at', hint: null };
  return status.loggedIn
    ? {
        name,
        state: 'ok',
        detail: `logged in as ${status.account?.name ?? 'somebody'}`,
        hint: null,
      }
    : { name, state: 'fail', detail: 'nobody is logged in', hint: 'tgcrm login' };
}

async function checkTelegram(context: Context): Promise<Check> {
  return withDoors(context, ['telegram'], async ({ telegram }) => {
    const { name } = await telegram.me();
    return { name: 'telegram', state: 'ok', detail: `answers; you are ${name}`, hint: null };
  });
}

function checkSending(status: Status | null): Check {
  const name = 'sending';
  const sending = status?.sending;
  if (!sending) return { name, state: 'off', detail: 'no account yet', hint: null };
  if (sending.stoppedWhy) return { name, state: 'warn', detail: sending.stoppedWhy, hint: null };
  if (sending.pausedWhy) return { name, state: 'off', detail: sending.pausedWhy, hint: null };
  return { name, state: 'ok', detail: `today ${sending.today} of ${sending.perDay}`, hint: null };
}

async function checkModel(context: Context): Promise<Check> {
  const name = 'language model';
  return withDoors(context, ['llm'], async ({ llm }): Promise<Check> => {
    const state = await llm.check(context.signal);
    if (state.kind === 'ready') {
      const { model, server, version } = state;
      const detail = `${model} at ${server}${version === null ? '' : `, Ollama ${version}`}`;
      return { name, state: 'ok', detail, hint: null };
    }
    const { reason, message, hint } = state.why;
    return { name, state: reason === 'off' ? 'off' : 'warn', detail: message, hint };
  });
}

async function checkSources(context: Context): Promise<Check> {
  // Their quotas stand in the store; where there is none yet, none is made for a look at them.
  const settings = hasStore(context)
    ? context.settings
    : { ...context.settings, 'store.url': 'file::memory:' };
  return withDoors({ ...context, settings }, ['db', 'now'], async (doors) => {
    const states = await readSourceStates(doors, context.settings);
    const ready = states.filter(({ state }) => state === 'ready').map((one) => one.name);
    const more = states.filter(({ state }) => state === 'no-key').map((one) => one.name);
    const detail = `ready: ${ready.join(', ') || 'none'}${more.length > 0 ? `; with a key also ${more.join(', ')}` : ''}`;
    return { name: 'sources', state: 'ok', detail, hint: more.length > 0 ? 'tgcrm sources' : null };
  });
}

async function checked(name: string, work: () => Promise<Check>): Promise<Check> {
  try {
    return await work();
  } catch (error) {
    return failed(name, error);
  }
}

function failed(name: string, error: unknown): Check {
  if (!(error instanceof AppError || error instanceof StoreError)) throw error;
  return { name, state: 'fail', detail: error.message, hint: error.hint ?? null };
}
