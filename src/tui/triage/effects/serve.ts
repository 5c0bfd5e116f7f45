import type { Run } from '../../program.ts';
import type { Event, StoreEffect } from '../state/state.ts';
import type { Answer, Line, Order } from './wire.ts';

/** What the screen takes in at once while keys wait. */
const rowsAtOnce = 500;

/**
 * Does what the screen orders, until it is gone; acts that were ordered are still done.
 *
 * @returns when all is done.
 */
export async function serveEffects(
  line: Line<Answer, Order>,
  run: Run<Event, StoreEffect>,
): Promise<void> {
  const gone = new AbortController();
  const running = new Set<Promise<void>>();
  const begin = (order: Order) => {
    const work = serve(order).finally(() => running.delete(work));
    running.add(work);
  };
  const serve = async ({ id, effect }: Order) => {
    try {
      for await (const event of run(effect, gone.signal)) sendEvent(line, id, event);
      line.send({ kind: 'end', id });
    } catch (error) {
      if (gone.signal.aborted) return;
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      line.send({ kind: 'bug', id, message, stack });
    }
  };
  await new Promise<void>((resolve) => {
    line.listen(begin, resolve);
    line.send({ kind: 'ready' });
  });
  gone.abort();
  await Promise.all(running);
}

function sendEvent(line: Line<Answer, Order>, id: number, event: Event): void {
  if (!('rows' in event) || event.rows.length <= rowsAtOnce) {
    line.send({ kind: 'event', id, event });
    return;
  }
  for (let from = 0; from < event.rows.length; from += rowsAtOnce) {
    line.send({ kind: 'rows', id, rows: event.rows.slice(from, from + rowsAtOnce) });
  }
  line.send({ kind: 'event', id, event: { ...event, rows: [] } });
}
