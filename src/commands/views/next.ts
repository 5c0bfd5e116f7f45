import type { NextStep } from '../../core/next-steps.ts';
import type { Span, View } from '../terminal/view.ts';
import { shortTime } from './time.ts';

export const nextFields = [
  'chat',
  'kind',
  'what',
  'dueAt',
  'messageId',
  'why',
  'side',
  'company',
  'priority',
] as const;

export const nextView: View<NextStep[]> = {
  fields: nextFields,
  toJson: (steps) => steps.map(toJson),
  toText: (steps) => [
    {
      kind: 'table',
      columns: [
        { title: 'due' },
        { title: 'step' },
        { title: 'who' },
        { title: 'chat', isFlexible: true },
        { title: 'what', isFlexible: true },
        { title: 'why', isFlexible: true },
      ],
      rows: steps.map((step) => [
        step.dueAt === null ? '' : shortTime(step.dueAt),
        kindSpan(step),
        who[step.side],
        step.chat.title,
        step.what.slice(0, longestShown),
        step.why,
      ]),
      empty: 'Nothing to do next. Fetch the news with tgcrm sync.',
    },
  ],
};

const who = { mine: 'me', theirs: 'they', both: 'both' } as const;

const longestShown = 200;

function toJson(step: NextStep): Record<(typeof nextFields)[number], unknown> {
  const { chat, kind, what, dueAt, messageId, why, side, company, priority } = step;
  return { chat, kind, what, dueAt, messageId, why, side, company, priority };
}

const paints = { answer: 'warn', promise: 'accent', meeting: 'good', 'follow-up': 'dim' } as const;

function kindSpan({ kind }: NextStep): Span[] {
  return [{ text: kind, paint: paints[kind] }];
}
