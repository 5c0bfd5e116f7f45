import type { Doors } from '../doors.ts';
import { type PlanStep, planDispatch } from '../rules/dispatch/plan.ts';
import { dispatchLimits, type LimitOptions } from './limits.ts';
import { type Due, inPlanWords, pastSends } from './read-due.ts';

/** The plan of a run; each account has budgets and waits of its own. */
export async function planDue(
  doors: Pick<Doors, 'db' | 'now'>,
  due: readonly Due[],
  options: Omit<LimitOptions, 'account'>,
): Promise<PlanStep[]> {
  const past = await pastSends(doors);
  const steps: PlanStep[] = [];
  for (const [accountId, own] of Map.groupBy(due, ({ account }) => account.id)) {
    const [first] = own;
    if (!first) continue;
    steps.push(
      ...planDispatch({
        due: await inPlanWords(doors, own, options.settings['sending.stopOn']),
        past: past.filter(({ chatId }) => chatId.startsWith(`${accountId}-`)),
        limits: await dispatchLimits(doors, { ...options, account: first.account }),
        now: doors.now().toISOString(),
      }),
    );
  }
  return steps;
}
