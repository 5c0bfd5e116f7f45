import { type FollowUpListRow, listFollowUps } from '../store/follow-ups.ts';
import type { Instant } from '../store/schema.ts';
import { autoApprove } from './auto-approve.ts';
import { type Budget, readBudgets } from './budget.ts';
import type { LimitOptions } from './dispatch/limits.ts';
import { planDue } from './dispatch/plan-due.ts';
import { withRows } from './dispatch/read-due.ts';
import { planOnServer } from './dispatch/server.ts';
import type { Doors } from './doors.ts';
import { type PlanAbout, planAbout } from './plan-about.ts';
import type { PlanStep } from './rules/dispatch/plan.ts';
import type { ServerStep } from './rules/dispatch/server-plan.ts';
import { durationMs } from './setting-kinds.ts';

/** One that is to go out within the hours asked for, and what the plan says of it as things stand. */
export interface Planned extends PlannedStep, PlanAbout {}

interface PlannedStep extends FollowUpListRow {
  /** When it would go out, or be looked at again. */
  at: Instant | null;
  what: 'send' | 'auto' | 'wait' | 'new-approval' | 'cancel' | 'on-server' | 'approve';
  why: string | null;
}

export interface AheadPlan {
  budgets: Budget[];
  planned: Planned[];
  /** Drafts that go nowhere until a person approves them: those of these hours, late ones, and those without a time. */
  toApprove: Planned[];
}

/**
 * The coming hours, as the runs would act if nothing changed until then: nothing is written, nobody is asked. Drafts
 * that nobody has approved, but that a run will approve by itself, are among them.
 */
export async function planAhead(
  doors: Pick<Doors, 'db' | 'now'>,
  { hours, ...options }: Pick<LimitOptions, 'settings' | 'timeZone'> & { hours: number },
): Promise<AheadPlan> {
  const until = new Date(doors.now().getTime() + hours * 3_600_000).toISOString();
  const approved = await listFollowUps(doors.db, { statuses: ['approved'] });
  const auto = await readAuto(doors, { settings: options.settings, until });
  const all = [...approved, ...auto];
  const soon = all.filter(({ sendAt }) => sendAt !== null && sendAt <= until);
  const own = await withRows(
    doors,
    soon.filter(({ scheduledMessageId }) => scheduledMessageId === null),
  );
  const server = await planOnServer(doors, await withRows(doors, soon.filter(isThere)), options);
  const patienceMs = hours * 3_600_000;
  const steps = await planDue(doors, own, { ...options, limit: null, patienceMs });
  const byId = new Map([...server, ...steps].map((step) => [step.id, step] as const));
  const planned = soon.map((row) => plannedOf(row, byId.get(row.id)));
  const byThemselves = new Set(auto.map(({ id }) => id));
  return {
    budgets: await readBudgets(doors, options),
    planned: await planAbout(
      doors,
      planned.toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1)),
    ),
    toApprove: await planAbout(doors, await readDrafts(doors, { until, byThemselves })),
  };
}

/** Not those in ignored chats, which nobody waits for. */
async function readDrafts(
  { db }: Pick<Doors, 'db'>,
  { until, byThemselves }: { until: Instant; byThemselves: ReadonlySet<string> },
): Promise<PlannedStep[]> {
  const drafts = await listFollowUps(db, { statuses: ['draft'] });
  const soon = drafts.filter(
    ({ id, sendAt }) => !byThemselves.has(id) && (sendAt === null || sendAt <= until),
  );
  const due = await withRows({ db }, soon);
  return due
    .filter(({ chat }) => chat.state !== 'ignored')
    .map(({ row }) => ({
      ...row,
      at: row.sendAt,
      what: 'approve',
      why: row.statusWhy ?? row.sendAtWhy,
    }));
}

/** The drafts that will be approved by themselves, each dated to the end of the time in which people may look at it. */
async function readAuto(
  doors: Pick<Doors, 'db' | 'now'>,
  { settings, until }: Pick<LimitOptions, 'settings'> & { until: Instant },
): Promise<FollowUpListRow[]> {
  const noticeMs = durationMs(settings['sending.autoNotice']);
  const unnoticed = { ...settings, 'sending.autoNotice': '0s' };
  const drafts = await autoApprove(doors, { settings: unnoticed, isDryRun: true });
  return drafts
    .map((row) => {
      const endsMs = Math.max(doors.now().getTime(), Date.parse(row.createdAt) + noticeMs);
      return { ...row, status: 'draft' as const, approvedAt: new Date(endsMs).toISOString() };
    })
    .filter(({ approvedAt }) => approvedAt <= until);
}

function isThere({ scheduledMessageId }: FollowUpListRow): boolean {
  return scheduledMessageId !== null;
}

type Step = PlanStep | ServerStep | undefined;

function plannedOf(row: FollowUpListRow, step: Step): PlannedStep {
  if (row.status !== 'draft') return plannedAs(row, step);
  const planned = plannedAs({ ...row, approvedAt: null, fingerprint: null }, step);
  const notice = 'a draft that goes out by itself (policy auto) unless you reject it';
  const what = planned.what === 'send' ? 'auto' : planned.what;
  return { ...planned, what, why: [notice, planned.why].filter(Boolean).join('; ') };
}

function plannedAs(row: FollowUpListRow, step: Step): PlannedStep {
  switch (step?.kind) {
    case 'send': {
      const isToBePut = row.isOnServer === 1 && row.status === 'approved';
      const why = step.why || row.sendAtWhy;
      const where = isToBePut ? "not yet in Telegram's schedule, so a run sends it" : null;
      const words = [where, why].filter(Boolean).join('; ');
      return { ...row, at: step.at, what: 'send', why: words || null };
    }
    case 'defer':
      return { ...row, at: step.isHeld ? null : step.retryAt, what: 'wait', why: step.why };
    case 'wait':
      return { ...row, at: null, what: 'wait', why: step.why };
    case 'lapse':
      return { ...row, at: null, what: 'new-approval', why: step.why };
    case 'cancel':
      return { ...row, at: null, what: 'cancel', why: step.why };
    case 'take-back': {
      const what = step.after === 'cancel' ? 'cancel' : 'wait';
      return { ...row, at: null, what, why: `to be taken back from Telegram: ${step.why}` };
    }
    case 'put':
    case 'look':
    case 'rest':
    case undefined:
      return { ...row, at: row.scheduledAt, what: 'on-server', why: onServerWhy };
  }
}

const onServerWhy = 'Telegram itself sends it, also while this machine is off';
