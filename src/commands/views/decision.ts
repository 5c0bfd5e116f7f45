import type { DecisionRow } from '../../store/schema-records.ts';
import type { View } from '../terminal/view.ts';
import { shortTime } from './time.ts';

export interface DecisionRecord {
  row: DecisionRow;
  chatTitle: string;
  /** What the person said: the company's name, the category, … */
  said: string;
}

export const decisionFields = ['id', 'chat', 'kind', 'answer', 'said', 'decidedAt', 'via'] as const;

export const decisionsView: View<DecisionRecord[]> = {
  fields: decisionFields,
  toJson: (decisions) =>
    decisions.map(({ row: { id, chatId, kind, answer, decidedAt, via }, chatTitle, said }) => ({
      id,
      chat: { id: chatId, title: chatTitle },
      kind,
      answer,
      said,
      decidedAt,
      via,
    })),
  toText: (decisions) => [
    {
      kind: 'table',
      columns: [
        { title: 'when' },
        { title: 'chat', isFlexible: true },
        { title: 'about' },
        { title: 'answer' },
        { title: 'said', isFlexible: true },
        { title: 'id' },
      ],
      rows: decisions.map(({ row: { id, kind, answer, decidedAt }, chatTitle, said }) => [
        shortTime(decidedAt),
        chatTitle,
        kind,
        answer,
        said,
        id,
      ]),
      empty: 'No decisions yet. Answer a suggestion: tgcrm confirm CHAT',
    },
  ],
};
