import type { LintedFollowUp } from '../../core/drafts/lint.ts';
import type { View } from '../terminal/view.ts';
import { followUpJson, followUpsView, followUpView } from './follow-up.ts';
import { lintedFields } from './linted-fields.ts';

/** A follow-up with what speaks against its text; people are told on standard error. */
export const lintedView: View<LintedFollowUp> = {
  fields: lintedFields,
  toJson: (row) => ({ ...followUpJson(row), lint: row.lint }),
  toText: (row) => followUpView.toText(row),
};

export const lintedListView: View<LintedFollowUp[]> = {
  fields: lintedFields,
  toJson: (rows) => rows.map((row) => ({ ...followUpJson(row), lint: row.lint })),
  toText: (rows) => followUpsView.toText(rows),
};
