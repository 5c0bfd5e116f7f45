import type { Api, TelegramClient } from 'telegram/index.js';
import { AppError } from '../errors.ts';
import type { ClientSession } from './client-session.ts';
import { type ClientOptions, newClient } from './new-client.ts';
import type { TelegramStep } from './port.ts';
import { floodSeconds, telegramText, toAppError } from './rpc-errors.ts';
import { countDown, type Patience, sleep, startPatience, withDeadline } from './waiting.ts';

export interface WireOptions extends ClientOptions {
  session: ClientSession;
  now: () => Date;
  /** What a long call waits for. */
  report?: ((step: TelegramStep) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** How long one call may take, waits that Telegram asks for not counted. */
  deadlineMs?: number | undefined;
}

export interface Wire {
  readonly session: ClientSession;
  now(): Date;
  /**
   * One call. A short flood wait is sat out, unless `waits` is false; a lost connection is opened anew and the
   * same request sent again. `dcId`: the data centre that the answer lies in, if it may be another than ours.
   *
   * @throws {AppError} `flood-wait`, `network`, `session-ended`, `refused`, `settings`; the signal's reason.
   */
  call<R extends Api.AnyRequest>(
    request: R,
    options?: { waits?: boolean; dcId?: number },
  ): Promise<R['__response']>;
  /** To another data centre, with a key of its own, for a login that belongs there. */
  moveTo(dcId: number): Promise<void>;
  close(): Promise<void>;
}

/** A connection to Telegram that opens itself at the first call, and again when it was lost. */
export function openWire(options: WireOptions): Wire {
  const { session, now, signal, report = () => {}, deadlineMs = 30_000 } = options;
  let live: TelegramClient | null = null;
  let opening: Promise<TelegramClient> | null = null;
  let isClosed = false;

  /** Ends what was given up: nothing may stay queued in it, since it could still go out later. */
  async function drop(client: TelegramClient | null): Promise<void> {
    if (client === live) live = null;
    await client?.destroy().catch(() => {});
  }

  async function open(patience: Patience): Promise<TelegramClient> {
    await drop(live);
    const client = newClient(session, options);
    live = client;
    try {
      await withDeadline(client.connect(), { deadlineMs: patience.leftMs(), signal });
      return client;
    } catch (error) {
      await drop(client);
      throw error;
    }
  }

  /** Calls that come at once share one connection. */
  async function connected(patience: Patience): Promise<TelegramClient> {
    if (opening) return opening;
    if (live?._sender?.lifecycle === 'connected') return live;
    opening = open(patience).finally(() => {
      opening = null;
    });
    return opening;
  }

  /** Until an answer, the deadline or the signal. */
  async function ask<R extends Api.AnyRequest>(
    request: R,
    dcId: number | undefined,
  ): Promise<R['__response']> {
    const patience = startPatience(deadlineMs);
    try {
      return await askUntil(request, { dcId, patience });
    } finally {
      patience.stop();
    }
  }

  async function askUntil<R extends Api.AnyRequest>(
    request: R,
    { dcId, patience }: { dcId: number | undefined; patience: Patience },
  ): Promise<R['__response']> {
    for (let pauseMs = 100; ; pauseMs = Math.min(pauseMs * 2, 5000)) {
      if (isClosed) throw new AppError('network', 'the connection to Telegram is closed');
      let client: TelegramClient | null = null;
      try {
        client = await connected(patience);
        const timeLeft = { deadlineMs: patience.leftMs(), signal };
        const elsewhere = dcId === session.dcId ? undefined : dcId;
        return await withDeadline(answerOrLoss(client, request, elsewhere), timeLeft);
      } catch (error) {
        if (telegramText(error) !== null) throw error;
        if (client) await drop(client);
        if (!mayHeal(error, now()) || patience.leftMs() < pauseMs) throw error;
        report({ kind: 'reconnecting' });
        await sleep(pauseMs, signal);
      }
    }
  }

  return {
    session,
    now,
    async call(request, { waits = true, dcId } = {}) {
      for (let waited = 0; ; waited++) {
        try {
          return await ask(request, dcId);
        } catch (error) {
          const seconds = floodSeconds(error);
          const isShort = seconds !== null && seconds <= longestWaitS && waited < mostWaits;
          if (!waits || !isShort) throw toAppError(error, now());
          await countDown(seconds + jitterS(waited), {
            tell: (secondsLeft) => report({ kind: 'waiting', reason: 'flood-wait', secondsLeft }),
            signal,
          });
        }
      }
    },
    async moveTo(dcId) {
      const patience = startPatience(deadlineMs);
      try {
        const client = await connected(patience);
        await withDeadline(client._switchDC(dcId), { deadlineMs: patience.leftMs(), signal });
      } finally {
        patience.stop();
      }
    },
    async close() {
      isClosed = true;
      await drop(live);
      await session.settled();
    },
  };
}

/**
 * The library forgets a call that it was just packing when the wire broke: that one would wait until the deadline.
 * While it moves to another data centre its wire is closed for a moment, too; so only one that stays closed is lost.
 */
async function answerOrLoss<R extends Api.AnyRequest>(
  client: TelegramClient,
  request: R,
  dcId: number | undefined,
): Promise<R['__response']> {
  const { promise: loss, reject } = Promise.withResolvers<never>();
  const sender = client._sender;
  let closedFor = 0;
  const timer = setInterval(() => {
    const isClosed = client._sender === sender && sender?.lifecycle === 'dead';
    closedFor = isClosed ? closedFor + 1 : 0;
    if (closedFor > mostClosed) reject(new Error('the connection to Telegram was lost'));
  }, lookMs);
  try {
    return await Promise.race([client.invoke(request, dcId), loss]);
  } finally {
    clearInterval(timer);
  }
}

const lookMs = 250;
const mostClosed = 6;

/** Of what is not Telegram's answer, only a lost connection is worth another try; our own errors are decisions. */
function mayHeal(error: unknown, now: Date): boolean {
  if (error instanceof AppError) return false;
  const meaning = toAppError(error, now);
  return meaning instanceof AppError && meaning.code === 'network';
}

/** Longer waits end the command: it says when to come back, and goes on from there. */
const longestWaitS = 20;
const mostWaits = 5;

// Coming back on the very second, again and again, is what makes Telegram's waits grow.
function jitterS(waited: number): number {
  return waited === 0 ? 0 : Math.floor(Math.random() * (waited + 1));
}
