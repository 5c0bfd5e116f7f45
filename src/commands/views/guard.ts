import type { Pausing } from '../../core/pause.ts';
import type { AheadPlan, Planned } from '../../core/plan-ahead.ts';
import type { ActivityRow } from '../../store/schema.ts';
import { lines, type View } from '../terminal/view.ts';
import { budgetWords } from './budget.ts';
import { followUpJson } from './follow-up.ts';
import { journalFields, pausingFields, planFields } from './guard-fields.ts';
import { shortTime } from './time.ts';

export const planView: View<AheadPlan> = {
  fields: planFields,
  toJson: ({ budgets, planned, toApprove }) => ({
    budgets,
    planned: planned.map(plannedJson),
    toApprove: toApprove.map(plannedJson),
  }),
  toText: ({ budgets, planned, toApprove }) => [
    lines(...budgets.map((budget) => budgetWords(budget))),
    {
      kind: 'table',
      columns: [
        { title: 'at' },
        { title: 'what' },
        { title: 'id' },
        { title: 'chat', isFlexible: true },
        { title: 'text', isFlexible: true },
        { title: 'why', isFlexible: true },
      ],
      rows: [...planned, ...toApprove].map((row) => [
        shortTime(row.at),
        whatWords[row.what],
        row.id,
        row.chatTitle ?? row.chatId,
        row.text,
        row.why ?? '',
      ]),
      empty: 'Nothing goes out in that time.',
    },
  ],
};

function plannedJson(row: Planned) {
  const { at, what, why, policy, approval, theirZone } = row;
  return { ...followUpJson(row), at, what, why, policy, approval, theirZone };
}

const whatWords: Record<Planned['what'], string> = {
  send: 'send',
  auto: 'send by itself',
  wait: 'wait',
  'new-approval': 'approve again',
  cancel: 'cancel',
  'on-server': 'at Telegram',
  approve: 'waits for you',
};

export const pausingView: View<Pausing> = {
  fields: pausingFields,
  toJson: (value) => value,
  toText: ({ paused }) => [
    lines(
      paused
        ? 'Nothing goes out by itself. To go on: tgcrm followups resume'
        : 'Approved follow-ups go out at their time.',
    ),
  ],
};

export const armedView: View<{ armed: boolean }> = {
  fields: ['armed'],
  toJson: (value) => value,
  toText: ({ armed }) => [
    lines(armed ? 'Automatic sends are allowed again.' : 'Nothing had stopped them.'),
  ],
};

export const journalView: View<ActivityRow[]> = {
  fields: journalFields,
  toJson: (rows) =>
    rows.map(({ at, verb, chatId, subject, summary }) => ({
      at,
      verb,
      chatId,
      followUpId: verb.endsWith('-follow-up') ? subject : null,
      summary,
    })),
  toText: (rows) => [
    {
      kind: 'table',
      columns: [{ title: 'at' }, { title: 'what', isFlexible: true }],
      rows: rows.map(({ at, summary }) => [shortTime(at), summary]),
      empty: 'Nothing has happened yet.',
    },
  ],
};
