import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../../../core/config.ts';
import type { Doors } from '../../../core/doors.ts';
import { AppError } from '../../../core/errors.ts';
import { parseQuietHours } from '../../../core/rules/dispatch/quiet-hours.ts';
import { cleanText } from '../../../core/rules/text/clean-text.ts';
import { changeMark } from '../../../store/database/change-mark.ts';
import { StoreError } from '../../../store/errors.ts';
import { touches } from '../../../store/touches.ts';
import type { Run } from '../../program.ts';
import type { AgendaName } from '../state/agenda.ts';
import type { Event, StoreEffect } from '../state/state.ts';
import { runDeed, runUndo } from './acts.ts';
import { createLoading } from './load.ts';
import { readAgenda } from './read-agenda.ts';
import { readDetail } from './read-detail.ts';
import { readPlan } from './read-plan.ts';
import { readSome } from './read-store.ts';
import { createRenewal } from './renew-suggestion.ts';
import { runSetting } from './settings.ts';

/** When to look after a write was told of: it can be read only when the disk has it, which takes some a while. */
const lookAfterMs = [200, 800, 3000] as const;
/** A sync writes all the time; reading the whole list after it each second would keep the machine busy. */
const readEveryMs = 3000;
/** A chat is read when the cursor rests on it, not while it flies past under a held key. */
const restMs = 40;
/** A suggestion takes some milliseconds of thought: only for a chat that the user stays on. */
const suggestMs = 200;

/** What each effect does in core and in the store, and what it tells afterwards. */
export function createStoreRun(
  doors: Pick<Doors, 'db' | 'now'>,
  settings: Settings,
): Run<Event, StoreEffect> {
  const load = createLoading(doors);
  const looks: Looks = { latest: 0, renew: createRenewal(doors) };
  const inTurn = createTurns();
  const limits = { quietHours: parseQuietHours(settings['sending.quietHours']) };

  return async function* run(effect, signal) {
    switch (effect.kind) {
      case 'load':
        return yield* guarded(doors, { events: load(signal) });
      case 'watch':
        return yield* watch(doors, signal);
      case 'detail':
        return yield* guarded(doors, { events: detail(doors, looks, effect) });
      case 'agenda':
        return yield* guarded(doors, { events: agenda(doors, { name: effect.name, settings }) });
      case 'deed':
        return yield* guarded(doors, {
          events: inTurn(() => runDeed(doors, effect, limits)),
          chatIds: effect.targets.map(({ chatId }) => chatId),
        });
      case 'undo':
        return yield* guarded(doors, { events: inTurn(() => runUndo(doors, effect.count)) });
      case 'settings':
      case 'companies':
      case 'zones':
      case 'save-view':
      case 'drop-view':
        return yield* guarded(doors, { events: runSetting(doors, effect) });
      // Each adds to what the one before has written.
      case 'skip':
        return yield* guarded(doors, { events: inTurn(() => runSetting(doors, effect)) });
    }
  };
}

/** Tells when another program has written. A store that is locked for a moment is asked again in the next. */
async function* watch({ db }: Pick<Doors, 'db'>, signal: AbortSignal): AsyncGenerator<Event> {
  let mark = await changeMark(db);
  for await (const touch of touches(db, signal)) {
    for (const afterMs of touch === 'told' ? lookAfterMs : [0]) {
      await sleep(afterMs, undefined, { signal });
      const now = await changeMark(db).catch(() => mark);
      if (now === mark) continue;
      mark = now;
      yield { type: 'store-changed' };
      await sleep(readEveryMs, undefined, { signal });
      break;
    }
  }
}

interface Looks {
  /** How many chats were looked at; who is not the latest has flown past. */
  latest: number;
  renew: ReturnType<typeof createRenewal>;
}

/** What is stored at once; then, for a chat that is looked at, what its messages now say about the company. */
async function* detail(
  doors: Pick<Doors, 'db' | 'now'>,
  looks: Looks,
  { chatId, besideIds }: Extract<StoreEffect, { kind: 'detail' }>,
): AsyncGenerator<Event> {
  looks.latest += 1;
  const look = looks.latest;
  const hasFlownPast = async (waitMs: number) => {
    await sleep(waitMs);
    return look !== looks.latest;
  };
  if (await hasFlownPast(restMs)) return;
  yield* read(doors, chatId);
  for (const id of besideIds) {
    if (await hasFlownPast(0)) return;
    yield* read(doors, id);
  }
  if ((await hasFlownPast(suggestMs)) || !(await looks.renew(chatId))) return;
  yield* read(doors, chatId);
}

async function* read(doors: Pick<Doors, 'db' | 'now'>, chatId: string): AsyncGenerator<Event> {
  const found = await readDetail(doors, chatId);
  if (found) yield { type: 'detail-loaded', detail: found };
}

async function* agenda(
  doors: Pick<Doors, 'db' | 'now'>,
  { name, settings }: { name: AgendaName; settings: Settings },
): AsyncGenerator<Event> {
  const agenda = name === 'plan' ? readPlan(doors, settings) : readAgenda(doors, name);
  yield { type: 'agenda-loaded', agenda: await agenda };
}

interface Attempt {
  events: AsyncIterable<Event>;
  /** The chats that show what was hoped for and must show what is. */
  chatIds?: readonly string[];
}

/** One act after the other: the log keeps their order, and an undo finds the act before it whole. */
function createTurns(): (begin: () => AsyncIterable<Event>) => AsyncGenerator<Event> {
  let last: Promise<void> = Promise.resolve();
  return async function* inTurn(begin) {
    const before = last;
    const { promise, resolve } = Promise.withResolvers<void>();
    last = promise;
    await before;
    try {
      yield* begin();
    } finally {
      resolve();
    }
  };
}

/** What a person can do something about becomes a line on the screen; anything else is a bug and ends it. */
async function* guarded(
  { db }: Pick<Doors, 'db'>,
  { events, chatIds = [] }: Attempt,
): AsyncGenerator<Event> {
  try {
    yield* events;
  } catch (error) {
    if (!(error instanceof AppError) && !(error instanceof StoreError)) throw error;
    const hint = error.hint === undefined ? undefined : cleanText(error.hint);
    const notice = { kind: 'bad' as const, text: cleanText(error.message), hint };
    const rows = await readSome(db, chatIds).catch(() => []);
    yield { type: 'failed', rows, notice };
  }
}
