import { type FollowUpListRow, listFollowUps } from '../../store/follow-ups.ts';
import type { Instant } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import type { PlanStep } from '../rules/dispatch-plan.ts';
import type { Outcome } from './outcomes.ts';
import type { Due } from './read-due.ts';

/** What a run did, or with `--dry-run` would do. */
export interface Report {
  sent: FollowUpListRow[];
  deferred: (FollowUpListRow & { retryAt: Instant })[];
  /** Also those whose window has passed: they are drafts again, and say so. */
  cancelled: FollowUpListRow[];
  failed: FollowUpListRow[];
}

export const nothingDone: Report = { sent: [], deferred: [], cancelled: [], failed: [] };

/** The rows as they are after the run. */
export async function reportOf(
  { db }: Pick<Doors, 'db'>,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<Report> {
  const rows = await listFollowUps(db, { ids: [...outcomes.keys()] });
  const byId = new Map(rows.map((row) => [row.id, row] as const));
  const report: Report = { sent: [], deferred: [], cancelled: [], failed: [] };
  for (const [id, outcome] of outcomes) {
    const row = byId.get(id);
    if (row) add(report, row, outcome);
  }
  return report;
}

function add(report: Report, row: FollowUpListRow, outcome: Outcome): void {
  switch (outcome.kind) {
    case 'sent':
      report.sent.push(row);
      return;
    case 'deferred':
      report.deferred.push({ ...row, statusWhy: outcome.why, retryAt: outcome.retryAt });
      return;
    case 'lapsed':
    case 'cancelled':
      report.cancelled.push(row);
      return;
    case 'failed':
      report.failed.push(row);
      return;
  }
}

/** The plan in the shape of a report, with nothing written and nobody asked. */
export function previewOf(due: readonly Due[], plan: readonly PlanStep[]): Report {
  const byId = new Map(due.map(({ row }) => [row.id, row] as const));
  const report: Report = { sent: [], deferred: [], cancelled: [], failed: [] };
  for (const step of plan) {
    const row = byId.get(step.id);
    if (!row) continue;
    switch (step.kind) {
      case 'send':
        report.sent.push(row);
        break;
      case 'defer':
        report.deferred.push({ ...row, statusWhy: step.why, retryAt: step.retryAt });
        break;
      case 'lapse':
        report.cancelled.push({ ...row, status: 'draft', statusWhy: step.why });
        break;
      case 'cancel':
        report.cancelled.push({ ...row, status: 'cancelled', statusWhy: step.why });
        break;
    }
  }
  return report;
}
