import * as v from 'valibot';
import { recordWait } from '../../store/waits.ts';
import type { Doors } from '../doors.ts';
import type { GetOptions, Answer as WebAnswer } from '../web/port.ts';
import type { Gate } from './gate.ts';
import type { OpenFile } from './shared-file.ts';
import type { Answer, Ask, JsonRequest, Source } from './source.ts';
import type { SourcePlace } from './source-place.ts';
import type { Trouble } from './trouble.ts';

export interface AskOptions {
  source: Source;
  place: SourcePlace;
  gate: Gate;
  /** The addresses of `tgcrm sources`, for the source that reads them. */
  feeds: readonly string[];
  /** What was made once in this run, by source and name. */
  shared: Map<string, Promise<unknown>>;
  isRefresh: boolean;
  signal: AbortSignal | undefined;
  timeoutMs: number | undefined;
  /** Without it nothing is read of what was sent in chats. */
  openFile: OpenFile | undefined;
}

/** What a source asks through: every call passes its gate, carries its key, and ends as a value. */
export function createAsk(
  doors: Pick<Doors, 'db' | 'now' | 'web'>,
  { source, place, gate, feeds, shared, isRefresh, signal, timeoutMs, openFile }: AskOptions,
): Ask {
  const { web } = doors;
  const ttlMs = (source.ttlDays * 86_400_000) / 2;
  const options = (costMicros = 0): GetOptions => ({
    ttlMs,
    isRefresh,
    mayAsk: () => gate.pass(costMicros),
    ...(signal && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
  const settle = async <T>(answer: WebAnswer<T>): Promise<Answer<T>> => {
    const settled = toAnswer(answer);
    const isOwnServer = place.base !== '';
    if (settled.kind === 'trouble' && settled.retryAt !== null && isOwnServer)
      await remember(doors, { source, trouble: settled });
    return settled;
  };
  return {
    ...place,
    list: feeds,
    now: doors.now(),
    json: async (request) =>
      parsed(
        await settle(
          await web.getJson(addressOf(place, request), {
            ...options(request.costMicros),
            ...(request.headers && { headers: request.headers }),
            ...keyOf(place, request),
            ...(request.maxBytes !== undefined && { maxBytes: request.maxBytes }),
            ...(request.fields && { fields: request.fields }),
            ...(request.ttlMs !== undefined && { ttlMs: request.ttlMs }),
          }),
        ),
        request.schema,
      ),
    page: async (url) => settle(await web.getPage(url, options())),
    feed: async (url) => settle(await web.getFeed(url, options())),
    pdf: async (url) => settle(await web.getPdf(url, options())),
    text: async (url) => settle(await web.getText(url, options())),
    attachment: async (file) => {
      const opened = (await openFile?.(file)) ?? { kind: 'none' as const };
      if (opened.kind !== 'file') return opened;
      const read = await web.readPdf(opened.bytes, signal);
      return read.kind === 'ok' ? { ...read, url: '' } : { kind: 'none' };
    },
    once: (name, make) => onceIn(shared, `${source.name}/${name}`, make),
  };
}

/** Later runs, too, leave a server alone until it wants to be asked again. */
async function remember(
  { db }: Pick<Doors, 'db'>,
  { source, trouble }: { source: Source; trouble: Trouble },
): Promise<void> {
  await recordWait(db, {
    accountId: waitAccount,
    scope: source.name,
    until: trouble.retryAt ?? '',
    reason: trouble.why,
  });
}

/** In the table of waits, where else an account of Telegram stands. */
export const waitAccount = 'web';

function toAnswer<T>(answer: WebAnswer<T>): Answer<T> {
  switch (answer.kind) {
    case 'ok':
      return { kind: 'ok', value: answer.value, url: answer.url };
    case 'wait':
      return { kind: 'trouble', why: answer.reason, retryAt: answer.retryAt };
    case 'refused':
      return { kind: 'trouble', why: answer.reason, retryAt: null };
    case 'failed':
      if (answer.status === 404 || answer.status === 410) return { kind: 'none' };
      return { kind: 'trouble', why: whyFailed(answer), retryAt: null };
  }
}

function whyFailed({ status, reason }: { status: number | null; reason: string }): string {
  return status === 401 || status === 403 ? `${reason}: is the key right?` : reason;
}

/** What does not have the shape that its documentation promises is no answer. */
function parsed<S extends v.GenericSchema>(
  answer: Answer<unknown>,
  schema: S,
): Answer<v.InferOutput<S>> {
  if (answer.kind !== 'ok') return answer;
  // To valibot a list is an object too, and one whose fields are all optional would pass.
  const isListForObject = schema.type === 'object' && Array.isArray(answer.value);
  const read = v.safeParse(schema, answer.value);
  if (read.success && !isListForObject) return { ...answer, value: read.output };
  return { kind: 'trouble', why: 'the answer has another shape than expected', retryAt: null };
}

function addressOf({ base }: SourcePlace, { path, query }: JsonRequest<unknown>): string {
  const url = new URL(`${base}${path}`);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  return url.href;
}

function keyOf({ key }: SourcePlace, request: JsonRequest<unknown>): Pick<GetOptions, 'key'> {
  if (key === null || !request.key) return {};
  if ('parameter' in request.key) return { key: { ...request.key, value: key } };
  const { header, prefix = '' } = request.key;
  return { key: { header, value: `${prefix}${key}` } };
}

function onceIn<T>(
  shared: Map<string, Promise<unknown>>,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const known = shared.get(name);
  // What stands under a name was made by the one function that uses the name.
  if (known !== undefined) return known as Promise<T>;
  const made = make();
  shared.set(name, made);
  return made;
}
