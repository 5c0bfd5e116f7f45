import { describe, expect, test } from 'vitest';
import type { Run } from '../../../src/tui/program.ts';
import { runRemotely } from '../../../src/tui/triage/effects/remote.ts';
import { serveEffects } from '../../../src/tui/triage/effects/serve.ts';
import type { Answer, Line, Order } from '../../../src/tui/triage/effects/wire.ts';
import type { Event, StoreEffect } from '../../../src/tui/triage/state/state.ts';
import { row } from '../../support/triage-rows.ts';

const now = new Date('2026-11-22T12:00:00.000Z');
const rows = Array.from({ length: 1234 }, (_, index) => row(`chat ${index}`));

const work: Run<Event, StoreEffect> = async function* (effect, signal) {
  if (effect.kind === 'load') {
    yield { type: 'loaded', rows: rows.slice(0, 2), account: '@me', isWhole: false, now };
    yield { type: 'loaded', rows, account: '@me', isWhole: true, now };
  }
  if (effect.kind === 'detail') throw new Error(`no ${effect.chatId}`);
  if (effect.kind === 'watch' || effect.kind === 'undo') {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
  }
};

describe('work in another process', () => {
  test('tells the same events as work here, many rows in several messages', async () => {
    const { run, messages } = connected();
    const events = await all(run({ kind: 'load' }, never));
    expect(events).toEqual(await all(work({ kind: 'load' }, never)));
    expect(messages.filter(({ kind }) => kind === 'rows')).toHaveLength(3);
  });

  test('hands a bug on, with the place in the code', async () => {
    const { run } = connected();
    const failure = await all(run({ kind: 'detail', chatId: '7', besideIds: [] }, never)).catch(
      (error) => error,
    );
    expect(failure.message).toBe('no 7');
    expect(failure.stack).toContain('remote-effects.test.ts');
  });

  test('goes on in the next process when one ends, and says so once', async () => {
    const { run, begun, hangUp } = connected();
    const stop = new AbortController();
    const told: Event[] = [];
    const watching = (async () => {
      for await (const event of run({ kind: 'watch' }, stop.signal)) told.push(event);
    })();
    await expect.poll(() => begun).toEqual(['watch']);
    hangUp();
    await expect.poll(() => begun).toEqual(['watch', 'watch']);
    expect(told).toEqual([{ type: 'store-restarted' }]);
    expect(await all(run({ kind: 'load' }, never))).toHaveLength(2);
    stop.abort();
    hangUp();
    await watching;
    expect(told).toHaveLength(1);
  });

  test('never begins an act twice: whether it was done, the list shows', async () => {
    const { run, begun, hangUp } = connected();
    const acting = all(run({ kind: 'undo', count: 1 }, never));
    await expect.poll(() => begun).toEqual(['undo']);
    hangUp();
    expect(await acting).toMatchObject([{ type: 'failed', notice: { kind: 'bad' } }]);
    expect(begun).toEqual(['undo']);
  });

  test('is given up when it ends again and again', async () => {
    const { run, begun, hangUp } = connected();
    const watching = all(run({ kind: 'watch' }, never));
    watching.catch(() => {});
    for (let times = 1; times <= 4; times += 1) {
      await expect.poll(() => begun.length).toBe(times);
      hangUp();
    }
    await expect(watching).rejects.toThrow('again and again');
  });

  test('ends when nobody listens any more, and not before what it was told is done', async () => {
    const { run, served, hangUp } = connected();
    all(run({ kind: 'watch' }, never)).catch(() => {});
    hangUp();
    await served;
  });
});

const never = new AbortController().signal;

/** Both ends in this process, a message a turn of the event loop; where one line is cut, the next one is opened. */
function connected() {
  const messages: Answer[] = [];
  const begun: string[] = [];
  let served = Promise.resolve();
  let hangUp = () => {};
  const worked: Run<Event, StoreEffect> = (effect, signal) => {
    begun.push(effect.kind);
    return work(effect, signal);
  };
  const open = (): Line<Order, Answer> => {
    const ends: (() => void)[] = [];
    let toWorker = (_order: Order) => {};
    let toScreen = (_answer: Answer) => {};
    const worker: Line<Answer, Order> = {
      send(answer) {
        messages.push(answer);
        queueMicrotask(() => toScreen(answer));
      },
      listen(onMessage, onEnd) {
        toWorker = onMessage;
        ends.push(onEnd);
      },
    };
    served = serveEffects(worker, worked);
    hangUp = () => {
      for (const end of ends) end();
    };
    return {
      send: (order) => queueMicrotask(() => toWorker(order)),
      listen(onMessage, onEnd) {
        toScreen = onMessage;
        ends.push(onEnd);
      },
    };
  };
  const run = runRemotely(open(), async () => open());
  return { run, served, messages, begun, hangUp: () => hangUp() };
}

async function all(events: AsyncIterable<Event>): Promise<Event[]> {
  const found: Event[] = [];
  for await (const event of events) found.push(event);
  return found;
}
