import type { ActivityRow } from '../../store/schema.ts';
import type { View } from '../terminal/view.ts';
import { shortTime } from './time.ts';

export const activityFields = [
  'id',
  'act',
  'at',
  'actor',
  'verb',
  'chatId',
  'subject',
  'summary',
  'undoneAt',
] as const;

/** Without what undo keeps: that may hold a text that was never sent. */
export const activitiesView: View<ActivityRow[]> = {
  fields: activityFields,
  toJson: (rows) => rows.map(activityJson),
  toText: (rows) => [
    {
      kind: 'table',
      columns: [
        { title: 'when' },
        { title: 'who' },
        { title: 'what', isFlexible: true },
        { title: 'undone' },
      ],
      rows: rows.map(({ at, actor, summary, undoneAt }) => [
        shortTime(at),
        actor,
        summary,
        undoneAt === null ? '' : shortTime(undoneAt),
      ]),
      empty: 'Nothing here.',
    },
  ],
};

function activityJson(row: ActivityRow): Record<(typeof activityFields)[number], unknown> {
  const { id, act, at, actor, verb, chatId, subject, summary, undoneAt } = row;
  return { id, act, at, actor, verb, chatId, subject, summary, undoneAt };
}
