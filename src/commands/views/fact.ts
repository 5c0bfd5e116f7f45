import type { ProfileFact } from '../../core/profile.ts';
import type { View } from '../terminal/view.ts';
import { shortTime } from './time.ts';

export const factFields = [
  'id',
  'subjectId',
  'field',
  'value',
  'source',
  'url',
  'seenAt',
  'confidence',
  'licence',
  'expiresAt',
  'isCurrent',
  'isConflicting',
  'isStale',
] as const;

export const factsView: View<ProfileFact[]> = {
  fields: factFields,
  toJson: (facts) => facts.map(factJson),
  toText: (facts) => [
    {
      kind: 'table',
      columns: [
        { title: 'field' },
        { title: 'value', isFlexible: true },
        { title: 'source' },
        { title: 'seen' },
      ],
      rows: facts.map(({ field, value, source, seenAt }) => [
        field,
        value,
        source,
        shortTime(seenAt),
      ]),
    },
  ],
};

export function factJson({
  dismissedAt: _,
  ...fact
}: ProfileFact): Record<(typeof factFields)[number], unknown> {
  return fact;
}
