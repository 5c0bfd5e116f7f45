import * as v from 'valibot';
import { dropFollowUp, findFollowUp, moveFollowUp } from '../store/follow-ups.ts';
import type { ActivityRow, FollowUpRow, FollowUpStatus } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';

/** @throws {AppError} `refused` when it is sent by now, or being sent. */
export async function takeBackFollowUp(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { subject, before: json }: ActivityRow,
): Promise<void> {
  const row = await findFollowUp(db, subject ?? '');
  if (!row) throw new AppError('refused', 'that follow-up is not here any more');
  const { status, ...changes } = v.parse(before, JSON.parse(json ?? 'null'));
  const isNewText = changes.text !== undefined && changes.text !== row.text;
  if (row.scheduledMessageId !== null && (status === null || isNewText)) throw stillThere(row);
  if (status === null) {
    if (!(await dropFollowUp(db, { id: row.id, from: resting }))) throw onItsWay(row);
    return;
  }
  const to = statusAgain(status, { sendAt: changes.sendAt ?? row.sendAt, now: now() });
  if (!(await moveFollowUp(db, { id: row.id, from: resting, to, changes }))) throw onItsWay(row);
}

/** What a person has done with it so far; from here on it is Telegram's. */
const resting = ['draft', 'approved', 'cancelled', 'failed'] as const satisfies FollowUpStatus[];

/** One whose time has passed meanwhile would go out at once, which nobody approved. */
function statusAgain(
  status: (typeof resting)[number],
  { sendAt, now }: { sendAt: string | null; now: Date },
): FollowUpStatus {
  const isLate = sendAt === null || sendAt <= now.toISOString();
  return status === 'approved' && isLate ? 'draft' : status;
}

function onItsWay({ id, status }: FollowUpRow): AppError {
  return new AppError('refused', `${id} is ${status} by now: that cannot be undone`, {
    hint: `tgcrm followups show ${id}`,
  });
}

function stillThere({ id }: FollowUpRow): AppError {
  return new AppError('refused', `${id} stands in Telegram's schedule`, {
    hint: `take it back first: tgcrm followups cancel ${id}`,
  });
}

const textOrNull = v.nullable(v.string());

const before = v.object({
  /** `null` for one that was not there. */
  status: v.nullable(v.picklist(resting)),
  text: v.exactOptional(v.string()),
  sendAt: v.exactOptional(textOrNull),
  sendAtWhy: v.exactOptional(textOrNull),
  statusWhy: v.exactOptional(textOrNull),
  fingerprint: v.exactOptional(textOrNull),
  anchorHash: v.exactOptional(textOrNull),
  approvedAt: v.exactOptional(textOrNull),
  notBefore: v.exactOptional(textOrNull),
  baseMessageId: v.exactOptional(v.nullable(v.number())),
  isOnServer: v.exactOptional(v.picklist([0, 1])),
  timing: v.exactOptional(v.nullable(v.picklist(['best', 'control']))),
  drafted: v.exactOptional(textOrNull),
  approvedBy: v.exactOptional(v.nullable(v.picklist(['person', 'policy']))),
});
