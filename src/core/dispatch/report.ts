import { type FollowUpListRow, listFollowUps } from '../../store/follow-ups.ts';
import type { Instant } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import type { PlanStep } from '../rules/dispatch/plan.ts';
import type { ServerStep } from '../rules/dispatch/server-plan.ts';
import type { Outcome } from './outcomes.ts';
import type { Due } from './read-due.ts';

/** What a run did, or with `--dry-run` would do. */
export interface Report {
  sent: FollowUpListRow[];
  /** Put into Telegram's own schedule. */
  scheduled: FollowUpListRow[];
  deferred: (FollowUpListRow & { retryAt: Instant })[];
  /** Also those whose window has passed: they are drafts again, and say so. */
  cancelled: FollowUpListRow[];
  failed: FollowUpListRow[];
}

export const nothingDone: Report = {
  sent: [],
  scheduled: [],
  deferred: [],
  cancelled: [],
  failed: [],
};

function emptyReport(): Report {
  return { sent: [], scheduled: [], deferred: [], cancelled: [], failed: [] };
}

/** The rows as they are after the run. */
export async function reportOf(
  { db }: Pick<Doors, 'db'>,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<Report> {
  const rows = await listFollowUps(db, { ids: [...outcomes.keys()] });
  const byId = new Map(rows.map((row) => [row.id, row] as const));
  const report = emptyReport();
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
    case 'placed':
      report.scheduled.push(row);
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
export function previewOf(due: readonly Due[], plan: readonly (PlanStep | ServerStep)[]): Report {
  const byId = new Map(due.map(({ row }) => [row.id, row] as const));
  const report = emptyReport();
  for (const step of plan) {
    const row = byId.get(step.id);
    if (!row) continue;
    switch (step.kind) {
      case 'send':
        report.sent.push(row);
        break;
      case 'put':
        report.scheduled.push({ ...row, sendAt: step.at });
        break;
      case 'take-back':
        if (step.after === 'cancel')
          report.cancelled.push({ ...row, status: 'cancelled', statusWhy: step.why });
        break;
      case 'wait':
      case 'look':
      case 'rest':
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
