import type { PastFollowUp } from '../../core/outcomes.ts';
import type { View } from '../view.ts';
import { followUpFields, followUpJson, followUpTable } from './follow-up.ts';

export const historyFields = [...followUpFields, 'answeredAt', 'edited'] as const;

/** Follow-ups that are over, each with what came of it. */
export const historyView: View<PastFollowUp[]> = {
  fields: historyFields,
  toJson: (rows) =>
    rows.map((row) => ({
      ...followUpJson(row),
      answeredAt: row.answeredAt,
      edited: row.isEdited,
    })),
  toText: (rows) => [followUpTable(rows.map((row) => ({ ...row, statusWhy: fateOf(row) })))],
};

function fateOf({ status, sentAt, statusWhy, answeredAt, isEdited, silentDays }: PastFollowUp) {
  if (status !== 'sent' || sentAt === null) return statusWhy;
  const answer =
    answeredAt === null
      ? silence(silentDays)
      : `answered after ${lengthOf(Date.parse(answeredAt) - Date.parse(sentAt))}`;
  return [statusWhy ?? [], answer, isEdited ? 'edited before the approval' : []].flat().join('; ');
}

function silence(days: number): string {
  return days < 3 ? 'no answer yet' : `no answer for ${days} days`;
}

function lengthOf(ms: number): string {
  const hours = ms / 3_600_000;
  if (hours < 1) return `${Math.max(1, Math.round(hours * 60))} min`;
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} days`;
}
