import type { Run } from '../program.ts';
import type { TriageRow } from './row.ts';
import type { Event, StoreEffect } from './state.ts';
import type { Answer, Letter, Line, Order } from './wire.ts';

/** The same as running the effects here, but another process does it. */
export function runRemotely(line: Line<Order, Answer>): Run<Event, StoreEffect> {
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

  return async function* run(effect) {
    last += 1;
    const id = last;
    const inbox = createInbox();
    inboxes.set(id, inbox);
    const rows: TriageRow[] = [];
    try {
      if (isGone) inbox.put('gone');
      else line.send({ id, effect });
      for (;;) {
        const letter = await inbox.next();
        if (letter === 'gone') throw new Error('the process that works in the store has ended');
        switch (letter.kind) {
          case 'rows':
            rows.push(...letter.rows);
            break;
          case 'event':
            yield withRows(letter.event, rows.splice(0));
            break;
          case 'end':
            return;
          case 'bug':
            throw Object.assign(new Error(letter.message), { stack: letter.stack });
        }
      }
    } finally {
      inboxes.delete(id);
    }
  };
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
