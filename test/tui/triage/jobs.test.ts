import { describe, expect, test } from 'vitest';
import { partsOfTrouble, withoutModel } from '../../../src/commands/doors/without-model.ts';
import { argvOf } from '../../../src/commands/triage/jobs.ts';
import { createTheme } from '../../../src/tui/theme.ts';
import { createJobRun } from '../../../src/tui/triage/effects/jobs.ts';
import type { JobEvent, JobName, RunJob } from '../../../src/tui/triage/state/jobs.ts';
import { update } from '../../../src/tui/triage/state/update.ts';
import { footLines } from '../../../src/tui/triage/view/foot.ts';
import { frameLines } from '../../../src/tui/triage/view/frame.ts';
import { loaded, row, rows, typed, typedActs, withEvents } from '../../support/triage-rows.ts';

const never = new AbortController().signal;

describe('long work beside the screen', () => {
  test('begins with a key, and a second one waits for its end', () => {
    const [state, effects] = typedActs(loaded(rows(3)), 'M');
    expect(effects).toEqual([{ kind: 'job', job: 'sync', chatId: null }]);
    const [second, none] = typedActs(state, 'R');
    expect(none).toEqual([]);
    expect(second.notice?.text).toContain('syncing first');
  });

  test('shows where it is, beside the place in the list', () => {
    const state = withEvents(typed(loaded(rows(3)), 'M'), {
      type: 'job-step',
      step: `Acme <> Ownco: 1,200 messages ${'and more '.repeat(20)}`,
    });
    expect(statusOf(state)).toMatch(/syncing: Acme <> Ownco: 1,200 messages and more.*… {2}1\/3$/);
  });

  test('moves neither the cursor nor the window when it ends, and reads what it wrote', () => {
    const before = typed(loaded(rows(90)), 'M<pagedown>jj');
    const [after, effects] = update(before, ended({ kind: 'done', summary: '3 chats' }));
    expect(effects).toEqual([{ kind: 'load' }]);
    expect(after.listing).toBe(before.listing);
    expect(after).toMatchObject({ job: null, notice: { text: 'synced: 3 chats' } });
  });

  test('is stopped by a key, and says so until it has stopped', () => {
    const running = typed(loaded(rows(3)), 'M');
    const [state, effects] = typedActs(running, '<ctrl-x>');
    expect(effects).toEqual([{ kind: 'stop-job' }]);
    expect(statusOf(state)).toContain('stopping: syncing');
    const after = withEvents(state, ended({ kind: 'stopped' }));
    expect(after.notice?.text).toContain('what came so far is stored');
    expect(typedActs(after, '<ctrl-x>')[1]).toEqual([]);
  });

  test('that fails is a line with a way out', () => {
    const state = withEvents(
      typed(loaded([row('Acme')]), 'M'),
      ended({ kind: 'failed', message: 'no network', hint: 'try again later' }),
    );
    expect(statusOf(state)).toContain('failed: no network  try again later');
  });
});

describe('work about the chat under the cursor', () => {
  const acme = row('Acme', { company: 'Acme Labs' });

  test.each([
    ['F', 'enrich', 'gathering facts'],
    ['L', 'consult', 'asking the language model'],
    ['B', 'sum-up', 'summing the chat up'],
  ] as const)('%s begins it, from the page and the palette, too', (key, job, words) => {
    const [state, effects] = typedActs(loaded([acme]), key);
    expect(effects).toEqual([{ kind: 'job', job, chatId: acme.id }]);
    expect(statusOf(state)).toContain(words);
    expect(typedActs(loaded([acme]), `<enter>${key}`)[1]).toEqual(effects);
    expect(
      typedActs(loaded([acme]), `:of this chat ${words.split(' ')[0]?.slice(0, 3)}<enter>`)[1],
    ).toEqual(effects);
  });

  test('reads that chat anew at its end, while it is looked at', () => {
    const end = ended({ kind: 'done', summary: '1 company: 4 facts, 4 new.' }, 'enrich');
    const running = typed(loaded([acme, row('Bank')]), 'F');
    const [after, effects] = update(running, end);
    expect(after.notice?.text).toBe('facts gathered: 1 company: 4 facts, 4 new.');
    expect(effects).toEqual([{ kind: 'load' }, { kind: 'detail', chatId: acme.id, besideIds: [] }]);
    expect(update(typed(running, 'j'), end)[1]).toEqual([{ kind: 'load' }]);
  });

  test('needs a chat, and facts need a company', () => {
    expect(typedActs(loaded([]), 'L')[1]).toEqual([]);
    const [state, effects] = typedActs(loaded([row('Cats')]), 'F');
    expect([effects, state.notice?.text]).toEqual([[], expect.stringContaining('e names one')]);
  });

  test('without a model says what to do, on a narrow line too', () => {
    const hint = 'tgcrm config set ai.provider ollama';
    const end = withoutConsent(hint);
    expect(statusOf(withEvents(typed(loaded([acme]), 'L'), end))).toMatch(
      /^failed: a model reads chats only.*tgcrm config set ai.provider ollama +1\/1$/,
    );
  });

  test('without consent asks for it, for that server, and then goes on', () => {
    const end = withoutConsent('tgcrm config consent ai --server gpu.lan:11434');
    const asked = withEvents(typed(loaded([acme, row('Bank')]), 'L'), end);
    const theme = createTheme({ isColored: false, isAscii: true });
    const text = JSON.stringify(frameLines(asked, theme));
    expect(text).toContain('Sent to Ollama (gpu.lan:11434)');
    expect(text).toContain('do you agree?');
    const [agreed, effects] = typedActs(asked, 'y');
    const order = { job: 'consent', chatId: null, server: 'gpu.lan:11434' } as const;
    expect(effects).toEqual([{ kind: 'job', ...order }]);
    expect(argvOf(order).join(' ')).toBe('config consent ai --yes --server gpu.lan:11434');
    // Wherever the cursor has gone meanwhile.
    const done = ended({ kind: 'done', summary: null }, 'consent');
    const [going, more] = update(typed(agreed, 'j'), done);
    expect(more).toContainEqual({ kind: 'job', job: 'consult', chatId: acme.id });
    expect(going.job?.name).toBe('consult');
  });

  test('nothing is agreed to by Enter, by no, or while something is typed', () => {
    const end = withoutConsent('tgcrm config consent ai');
    const asked = withEvents(typed(loaded([acme]), 'L'), end);
    for (const key of ['<enter>', 'n', '<esc>', 'x']) {
      const [after, effects] = typedActs(asked, key);
      expect(effects.filter(({ kind }) => kind === 'job')).toEqual([]);
      expect(after.job).toBeNull();
    }
    expect(withEvents(typed(loaded([acme]), 'L/ac'), end).mode.mode).toBe('filter');
  });

  /** As the command says it on its standard error. */
  function withoutConsent(hint: string): JobEvent {
    const message = 'a model reads chats only after you have agreed once';
    const parts = partsOfTrouble(withoutModel({ reason: 'no-consent', message, hint }));
    return ended({ kind: 'failed', ...parts }, 'consult');
  }

  test('is a command that a shell could run', () => {
    expect(argvOf({ job: 'enrich', chatId: '1-c42' })).toEqual(['enrich', '--chat', '1-c42']);
    expect(argvOf({ job: 'consult', chatId: '1-c42' })).toEqual(['suggest', '--ai', '1-c42']);
    expect(argvOf({ job: 'sync', chatId: null })).toEqual(['sync']);
  });
});

describe('running a job', () => {
  test('tells steps at most four times a second, the latest of each moment, and cleans them', async () => {
    const seen = Promise.withResolvers<void>();
    const run = createJobRun(async (_job, { report }) => {
      for (let index = 0; index < 500; index += 1) report(`step ${index}`);
      await seen.promise;
      report('\u001b[31mlast\nstep');
      return { kind: 'done', summary: '\u001b[2Jdone' };
    });
    const events: JobEvent[] = [];
    for await (const event of run({ kind: 'job', job: 'sync', chatId: null }, never)) {
      events.push(event);
      seen.resolve();
    }
    expect(events.length).toBeLessThan(5);
    expect(events[0]).toEqual({ type: 'job-step', step: 'step 499' });
    expect(events.at(-1)).toEqual(ended({ kind: 'done', summary: 'done' }));
    expect(JSON.stringify(events)).not.toContain('\\u001b');
  });

  test.each(['the key to stop', 'the end of the screen'])('stops at %s', async (way) => {
    const run = createJobRun(untilStopped);
    const screen = new AbortController();
    const events = all(run({ kind: 'job', job: 'refresh', chatId: null }, screen.signal));
    if (way === 'the key to stop') await all(run({ kind: 'stop-job' }, never));
    else screen.abort();
    expect((await events).at(-1)).toMatchObject({ end: { kind: 'stopped' } });
  });
});

const untilStopped: RunJob = (_job, { signal }) =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve({ kind: 'stopped' })));

function ended(
  end: Extract<JobEvent, { type: 'job-ended' }>['end'],
  job: JobName = 'sync',
): JobEvent {
  return { type: 'job-ended', job, end };
}

function statusOf(state: Parameters<typeof footLines>[0]): string {
  const [status = ''] = footLines(state, createTheme({ isColored: false, isAscii: true }));
  return status.replace(/\u001b\[\d+m/g, '').trimEnd();
}

async function all(events: AsyncIterable<JobEvent>): Promise<JobEvent[]> {
  const found: JobEvent[] = [];
  for await (const event of events) found.push(event);
  return found;
}
