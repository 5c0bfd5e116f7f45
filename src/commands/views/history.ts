import type { PastFollowUp } from '../../core/outcomes.ts';
import type { View } from '../terminal/view.ts';
import { followUpFields, followUpJson, followUpTable } from './follow-up.ts';

export const historyFields = [...followUpFields, 'answeredAt', 'edited', 'editedHow'] as const;

/** Follow-ups that are over, each with what came of it. */
export const historyView: View<PastFollowUp[]> = {
  fields: historyFields,
  toJson: (rows) =>
    rows.map((row) => ({
      ...followUpJson(row),
      answeredAt: row.answeredAt,
      edited: row.isEdited,
      editedHow: row.editedHow,
    })),
  toText: (rows) => [followUpTable(rows.map((row) => ({ ...row, statusWhy: fateOf(row) })))],
};

function fateOf({ status, sentAt, statusWhy, answeredAt, silentDays, ...past }: PastFollowUp) {
  const edited = editedWords(past);
  if (status !== 'sent' || sentAt === null) return [statusWhy ?? [], edited].flat().join('; ');
  const answer =
    answeredAt === null
      ? silence(silentDays)
      : `answered after ${lengthOf(Date.parse(answeredAt) - Date.parse(sentAt))}`;
  return [statusWhy ?? [], answer, edited].flat().join('; ');
}

function editedWords({ isEdited, editedHow }: Pick<PastFollowUp, 'isEdited' | 'editedHow'>) {
  if (!isEdited) return [];
  const how = editedHow.length === 0 ? '' : `: ${editedHow.join(', ')}`;
  return [`edited before the approval${how}`];
}

function silence(days: number): string {
  return days < 3 ? 'no answer yet' : `no answer for ${days} days`;
}

function lengthOf(ms: number): string {
  const hours = ms / 3_600_000;
  if (hours < 1) return `${Math.max(1, Math.round(hours * 60))} min`;
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} days`;
}
