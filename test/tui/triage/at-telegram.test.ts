import { expect, test } from 'vitest';
import type { RowFollowUp } from '../../../src/tui/triage/state/row.ts';
import type { State } from '../../../src/tui/triage/state/state.ts';
import { update } from '../../../src/tui/triage/state/update.ts';
import { loaded, row, typed, typedActs } from '../../support/triage-rows.ts';

function followUp(told: Partial<RowFollowUp> = {}): RowFollowUp {
  const sendAt = '2026-11-22T14:00:00.000Z';
  return { id: 'f1', status: 'draft', sendAt, text: 'Shall we talk?', server: null, ...told };
}

const chat = row('Acme', { followUps: [followUp({ status: 'approved' }), followUp({ id: 'f2' })] });

function why(state: State, keys: string) {
  return typed(state, keys).notice?.text;
}

test('Y puts the next draft, or else the next approved one, into Telegram’s schedule', () => {
  const jobOf = (state: State) => typedActs(state, 'Y')[1].filter(({ kind }) => kind === 'job');
  const about = (followUpId: string) => [{ kind: 'job', job: 'on-server', followUpId }];
  expect(jobOf(loaded([chat]))).toMatchObject(about('f2'));
  const approved = followUp({ status: 'approved', server: 'to-be-put' });
  expect(jobOf(loaded([row('Acme', { followUps: [approved] })]))).toMatchObject(about('f1'));
  const there = loaded([row('Acme', { followUps: [{ ...approved, server: 'there' }] })]);
  expect(jobOf(there)).toEqual([]);
  expect(why(there, 'Y')).toContain('stands in Telegram');
  expect(why(loaded([row('Acme')]), 'Y')).toContain('no draft waits for approval');
});

test('what still stands at Telegram after an act is taken back there at once, the notice kept', () => {
  const notice = { kind: 'good', text: 'cancelled' } as const;
  const done = { type: 'done', rows: [], notice, isOwedToTelegram: true } as const;
  const [state, effects] = update(loaded([chat]), done);
  expect(effects).toContainEqual({ kind: 'job', job: 'scheduled', chatId: null });
  expect(state.notice).toEqual(notice);
  expect(update(state, done)[1]).not.toContainEqual(expect.objectContaining({ kind: 'job' }));
});

test('! pauses everything, and ~ ends the pause', () => {
  expect(typedActs(loaded([chat]), '!')[1]).toMatchObject([{ kind: 'job', job: 'pause' }]);
  expect(typedActs(loaded([chat]), '~')[1]).toMatchObject([{ kind: 'job', job: 'resume' }]);
});
