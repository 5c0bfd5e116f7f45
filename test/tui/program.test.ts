import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Run, startProgram, type Update } from '../../src/tui/program.ts';
import { until } from '../support/wait.ts';

type Event = { type: 'add'; by: number } | { type: 'fetch' } | { type: 'break' };
type Effect = 'fetch' | 'break';

const update: Update<number, Event, Effect> = (state, event) => {
  switch (event.type) {
    case 'add':
      return [state + event.by, []];
    case 'fetch':
      return [state, ['fetch']];
    case 'break':
      return [state, ['break']];
  }
};

const run: Run<Event, Effect> = async function* (effect) {
  await sleep(1);
  if (effect === 'break') throw new Error('broken');
  yield { type: 'add', by: 10 };
  yield { type: 'add', by: 100 };
};

describe('a program', () => {
  test('takes each event on from the state that the one before left', () => {
    const { program } = start();
    for (let index = 0; index < 3; index += 1) program.send({ type: 'add', by: 1 });
    expect(program.state()).toBe(3);
  });

  test('turns effects into events, also those it starts with', async () => {
    const { program } = start(['fetch']);
    program.send({ type: 'fetch' });
    await until(
      () => program.state() === 220 || null,
      () => String(program.state()),
    );
  });

  test('tells its listeners of a new state, and of nothing else', () => {
    const { program } = start();
    let told = 0;
    const stop = program.subscribe(() => {
      told += 1;
    });
    program.send({ type: 'add', by: 1 });
    program.send({ type: 'add', by: 0 });
    expect(told).toBe(1);
    stop();
    program.send({ type: 'add', by: 1 });
    expect(told).toBe(1);
  });

  test('hands a bug in an effect on', async () => {
    const { program, crashes } = start();
    program.send({ type: 'break' });
    await until(
      () => crashes.length > 0 || null,
      () => 'no crash',
    );
    expect(crashes).toEqual([new Error('broken')]);
  });

  test('does nothing more when it is stopped', async () => {
    const { program, crashes } = start(['fetch', 'break']);
    program.stop();
    program.send({ type: 'add', by: 1 });
    await sleep(20);
    expect(program.state()).toBe(0);
    expect(crashes).toEqual([]);
  });
});

function start(effects: readonly Effect[] = []) {
  const crashes: unknown[] = [];
  const program = startProgram<number, Event, Effect>({
    start: [0, effects],
    update,
    run,
    onCrash: (error) => crashes.push(error),
  });
  return { program, crashes };
}
