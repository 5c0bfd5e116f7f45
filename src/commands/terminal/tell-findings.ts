import type { LintedFollowUp } from '../../core/drafts/lint.ts';
import type { Context } from '../context.ts';

/** What a reader would stumble over, on standard error; with `--json` it stands in the answer. */
export function tellFindings({ flags, talk }: Context, row: LintedFollowUp): LintedFollowUp {
  if (flags.json !== false) return row;
  for (const { severity, message, words } of row.lint) {
    const what = words === '' ? message : `${message}: ${words}`;
    talk(`${row.id}: ${what}${severity === 'stop' ? ' (stops the approval)' : ''}`);
  }
  return row;
}
