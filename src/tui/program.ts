/** What an event makes of a state: the next state, and what is to be done in the world. */
export type Step<State, Effect> = readonly [state: State, effects: readonly Effect[]];

/** Pure: the same state and event give the same step. */
export type Update<State, Event, Effect> = (state: State, event: Event) => Step<State, Effect>;

/** Does one effect and tells, as events, what came of it. What it throws is a bug and ends the program. */
export type Run<Event, Effect> = (effect: Effect, signal: AbortSignal) => AsyncIterable<Event>;

export interface Program<State, Event> {
  state: () => State;
  /** Every event passes through here, in order, so that no two of them ever work from the same old state. */
  send: (event: Event) => void;
  subscribe: (listener: () => void) => () => void;
  /** Ends what still runs; later events change nothing. */
  stop: () => void;
}

export interface ProgramParts<State, Event, Effect> {
  start: Step<State, Effect>;
  update: Update<State, Event, Effect>;
  run: Run<Event, Effect>;
  /** A bug in an effect. */
  onCrash: (error: unknown) => void;
}

/** The loop: event → state and effects → events. It runs without a screen, too. */
export function startProgram<State, Event, Effect>({
  start,
  update,
  run,
  onCrash,
}: ProgramParts<State, Event, Effect>): Program<State, Event> {
  const ended = new AbortController();
  const listeners = new Set<() => void>();
  let [state] = start;

  const send = (event: Event) => {
    if (ended.signal.aborted) return;
    const [next, effects] = update(state, event);
    const isNew = next !== state;
    state = next;
    if (isNew) for (const listener of listeners) listener();
    begin(effects);
  };
  const begin = (effects: readonly Effect[]) => {
    for (const effect of effects) {
      follow(run(effect, ended.signal), send).catch((error: unknown) => {
        if (!ended.signal.aborted) onCrash(error);
      });
    }
  };
  begin(start[1]);

  return {
    state: () => state,
    send,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => ended.abort(),
  };
}

async function follow<Event>(
  events: AsyncIterable<Event>,
  send: (event: Event) => void,
): Promise<void> {
  for await (const event of events) send(event);
}
