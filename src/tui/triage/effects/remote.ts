import type { Run } from '../../program.ts';
import type { TriageRow } from '../state/row.ts';
import type { Event, StoreEffect } from '../state/state.ts';
import type { Answer, Letter, Line, Order } from './wire.ts';

type ToStore = Line<Order, Answer>;

/** So often may it end before it is given up, and so long lies a mishap behind us after which all is well again. */
const mostRestarts = 3;
const forgottenMs = 60_000;

/**
 * The same as running the effects here, but another process does it. Where that one ends (killed, out of memory), the
 * next one goes on; only an act is never begun twice.
 *
 * @param renew starts another one. @throws what keeps it from starting, or that it ends again and again.
 */
export function runRemotely(
  first: ToStore,
  renew: () => Promise<ToStore>,
): Run<Event, StoreEffect> {
  let current = Promise.resolve(openPost(first));
  let restarts: number[] = [];
  /** Who finds the old one gone first starts the new one, the others wait for it. */
  const renewed = (gone: Post, now = performance.now()) => {
    current = current.then(async (post) => {
      if (post !== gone) return post;
      restarts = [...restarts.filter((at) => at > now - forgottenMs), now];
      if (restarts.length > mostRestarts) throw new Error(`${ended}, again and again`);
      return openPost(await renew());
    });
    return current;
  };

  return async function* run(effect, signal) {
    for (;;) {
      const post = await current;
      if ((yield* post.order(effect)) === 'through' || signal.aborted) return;
      await renewed(post);
      if (effect.kind === 'watch') yield { type: 'store-restarted' };
      if (isAct(effect)) return yield { type: 'failed', rows: [], notice: cutShort };
    }
  };
}

const ended = 'the process that works in the store has ended';

const cutShort = {
  kind: 'bad',
  text: `${ended} in the middle of an act`,
  hint: 'the list shows what was done',
} as const;

function isAct({ kind }: StoreEffect): boolean {
  return ['deed', 'undo', 'save-view', 'drop-view', 'skip'].includes(kind);
}

/** One process, and what it was told to do. */
interface Post {
  order: (effect: StoreEffect) => AsyncGenerator<Event, 'through' | 'gone'>;
}

function openPost(line: ToStore): Post {
  const inboxes = new Map<number, Inbox>();
  let last = 0;
  let isGone = false;
  line.listen(
    (answer) => {
      if ('id' in answer) inboxes.get(answer.id)?.put(answer);
    },
    () => {
      isGone = true;
      for (const inbox of inboxes.values()) inbox.put('gone');
    },
  );
  return {
    async *order(effect) {
      last += 1;
      const id = last;
      const inbox = createInbox();
      inboxes.set(id, inbox);
      try {
        if (isGone) return 'gone';
        line.send({ id, effect });
        return yield* eventsIn(inbox);
      } finally {
        inboxes.delete(id);
      }
    },
  };
}

async function* eventsIn(inbox: Inbox): AsyncGenerator<Event, 'through' | 'gone'> {
  const rows: TriageRow[] = [];
  for (;;) {
    const letter = await inbox.next();
    if (letter === 'gone') return 'gone';
    switch (letter.kind) {
      case 'rows':
        rows.push(...letter.rows);
        break;
      case 'event':
        yield withRows(letter.event, rows.splice(0));
        break;
      case 'end':
        return 'through';
      case 'bug':
        throw Object.assign(new Error(letter.message), { stack: letter.stack });
    }
  }
}

interface Inbox {
  put: (letter: Letter | 'gone') => void;
  next: () => Promise<Letter | 'gone'>;
}

function createInbox(): Inbox {
  const letters: (Letter | 'gone')[] = [];
  let wake = () => {};
  return {
    put(letter) {
      letters.push(letter);
      wake();
    },
    async next() {
      for (;;) {
        const letter = letters.shift();
        if (letter) return letter;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

function withRows(event: Event, rows: readonly TriageRow[]): Event {
  return rows.length > 0 && 'rows' in event ? { ...event, rows: [...rows, ...event.rows] } : event;
}
