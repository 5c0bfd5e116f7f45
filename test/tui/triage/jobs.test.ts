import { describe, expect, test } from 'vitest';
import { argvOf } from '../../../src/commands/triage-jobs.ts';
import { partsOfTrouble, withoutModel } from '../../../src/commands/without-model.ts';
import { createTheme } from '../../../src/tui/theme.ts';
import { footLines } from '../../../src/tui/triage/foot-view.ts';
import { createJobRun } from '../../../src/tui/triage/job-effects.ts';
import type { JobEvent, JobName, RunJob } from '../../../src/tui/triage/jobs.ts';
import { update } from '../../../src/tui/triage/update.ts';
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

  test('without consent says what to do, on a narrow line too', () => {
    const hint = 'tgcrm config consent ai';
    const trouble = { message: 'a model reads chats only after you have agreed once', hint };
    const line = withoutModel({ reason: 'no-consent', ...trouble });
    const parts = partsOfTrouble(line);
    const end = ended({ kind: 'failed', ...parts }, 'consult');
    expect(statusOf(withEvents(typed(loaded([acme]), 'L'), end))).toMatch(
      /^failed: without the language model: .*tgcrm config consent ai +1\/1$/,
    );
  });

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
